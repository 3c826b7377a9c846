import { chartsOf } from "../../charts";
import type { Dataset } from "../../model/dataset";
import { languageTag, locales, plain, type Locale } from "../../model/text";
import { CHARTS, DATASET, OUTLINE, writeOutline } from "../../entry/outline";
import { chartEntries } from "../../entry/chart-entries";
import { renderAtlas } from "../../entry/prerender";
import { datasetLd } from "../dataset-ld";
import { fontPreloads } from "../font-preloads";
import { escaped, tag } from "../markup";
import { oembedLink, oembedPath } from "../oembed";
import { openGraph, openGraphPicture } from "../open-graph";
import { application, type Page, type Shell } from "../page";
import { pagePath } from "../site-files";

/** The first chart stands for the atlas: its picture where a link is shared, its embed where one is asked for. */
function firstChart(dataset: Dataset, locale: Locale, url: string): readonly string[] {
  const [first] = chartsOf(dataset);
  if (!first) return [];
  const [id, chart] = first;
  const title = plain(chart.title(dataset)[locale]);
  return [
    ...openGraphPicture(url, id, locale, title),
    oembedLink(url, oembedPath(id, locale), title),
  ];
}

function head(dataset: Dataset, locale: Locale, shell: Shell): string {
  const { site } = shell;
  const title = `${plain(dataset.site.name[locale])} · ${plain(dataset.site.tagline[locale])}`;
  const description = dataset.site.description[locale];
  // Search engines take whole addresses only.
  const absolute = site.url
    ? [
        ...locales.map((each) =>
          tag("link", {
            rel: "alternate",
            hreflang: languageTag[each],
            href: `${site.url}/${pagePath(each)}`,
          }),
        ),
        tag("link", { rel: "canonical", href: `${site.url}/${pagePath(locale)}` }),
        tag("meta", { property: "og:url", content: `${site.url}/${pagePath(locale)}` }),
        ...firstChart(dataset, locale, site.url),
      ]
    : [];
  return [
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", content: shell.policy }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    `<title>${escaped(title)}</title>`,
    tag("meta", { name: "description", content: description }),
    tag("meta", { name: OUTLINE, content: writeOutline(dataset) }),
    tag("meta", { name: CHARTS, content: JSON.stringify(chartEntries(dataset)) }),
    tag("meta", { name: DATASET, content: site.base + shell.dataset }),
    tag("meta", {
      name: "theme-color",
      content: "#ffffff",
      media: "(prefers-color-scheme: light)",
    }),
    tag("meta", { name: "theme-color", content: "#111519", media: "(prefers-color-scheme: dark)" }),
    application(shell),
    `<style>${shell.styles}</style>`,
    `<script>${shell.head}</script>`,
    tag("link", { rel: "icon", href: `${site.base}icon.svg`, type: "image/svg+xml" }),
    ...absolute,
    ...openGraph(title, description),
  ].join("\n");
}

/** What the first frame does without: it stands behind the hero. */
const rest = ({ rest: styles, boot }: Shell): string =>
  `<style>${styles}</style><script>${boot}</script>`;

/** The whole atlas in one language, readable without scripts. */
export function atlasPage(dataset: Dataset, locale: Locale, shell: Shell): string {
  return `<!doctype html>
<html lang="${languageTag[locale]}">
<head>
${head(dataset, locale, shell)}
</head>
<body>
${fontPreloads(shell.styles).join("")}
<div id="notice"></div>
<div id="app">${renderAtlas(dataset, locale, { rest: rest(shell) })}</div>
<script type="application/ld+json">${datasetLd(dataset, locale, shell.site)}</script>
</body>
</html>
`;
}

const atlas: Page = (dataset, shell) =>
  locales.map((locale) => [`${pagePath(locale)}index.html`, atlasPage(dataset, locale, shell)]);

export default atlas;
