import { chartEntries, chartsOf } from "../../charts";
import type { Dataset } from "../../model/dataset";
import { pagePath } from "../../model/locale";
import { languageTag, locales, plain, type Locale } from "../../model/text";
import { OUTLINE, writeOutline } from "../../entry/outline";
import { renderAtlas } from "../../entry/prerender";
import { CHARTS } from "../../pages/atlas";
import { DATASET } from "../../ui/load-dataset";
import { datasetLd } from "../dataset-ld";
import {
  alternates,
  fontPreloads,
  icon,
  opening,
  openGraph,
  openGraphPicture,
  themeColours,
} from "../head";
import { escaped, htmlPage, tag } from "../markup";
import { oembedLink, oembedPath } from "../oembed";
import { application, type Page, type Shell } from "../page";

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

function head(dataset: Dataset, locale: Locale, shell: Shell): readonly string[] {
  const { site } = shell;
  const { url } = site;
  const title = `${plain(dataset.site.name[locale])} · ${plain(dataset.site.tagline[locale])}`;
  const description = dataset.site.description[locale];
  const absolute = url
    ? [
        ...alternates((each) => `${url}/${pagePath(each)}`, locale),
        tag("meta", { property: "og:url", content: `${url}/${pagePath(locale)}` }),
        ...firstChart(dataset, locale, url),
      ]
    : [];
  return [
    ...opening(shell.policy),
    `<title>${escaped(title)}</title>`,
    tag("meta", { name: "description", content: description }),
    tag("meta", { name: OUTLINE, content: writeOutline(dataset) }),
    tag("meta", { name: CHARTS, content: JSON.stringify(chartEntries(dataset)) }),
    tag("meta", { name: DATASET, content: site.base + shell.dataset }),
    ...themeColours,
    application(shell),
    `<style>${shell.styles}</style>`,
    `<script>${shell.head}</script>`,
    icon(site),
    ...absolute,
    ...openGraph(title, description),
  ];
}

/** The whole atlas in one language, readable without scripts. */
export const atlasPage = (dataset: Dataset, locale: Locale, shell: Shell): string =>
  htmlPage(
    { lang: languageTag[locale] },
    head(dataset, locale, shell),
    fontPreloads(shell.styles).join(""),
    '<div id="notice"></div>',
    `<div id="app">${renderAtlas(dataset, locale, { boot: `<script>${shell.boot}</script>` })}</div>`,
    `<script type="application/ld+json">${datasetLd(dataset, locale, shell.site)}</script>`,
  );

const atlas: Page = (dataset, shell) =>
  locales.map((locale) => [`${pagePath(locale)}index.html`, atlasPage(dataset, locale, shell)]);

export default atlas;
