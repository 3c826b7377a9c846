import { chartsOf } from "../charts";
import type { Dataset } from "../model/dataset";
import { languageTag, locales, plain, type Locale } from "../model/text";
import { APPLICATION, CHARTS, DATASET, OUTLINE, writeOutline } from "../entry/outline";
import { chartEntries } from "../entry/chart-entries";
import { renderAtlas } from "../entry/prerender";
import { fontPreloads } from "./font-preloads";
import type { Hashes } from "./headers";
import { datasetLd } from "./dataset-ld";
import { escaped, tag } from "./markup";
import { oembedLink, oembedPath } from "./oembed";
import { openGraph, openGraphPicture } from "./open-graph";
import { pagePath, type Site } from "./site-files";

/** The sources of a kind of page: its entry, its styles, and its first script as code. */
export interface PageParts {
  readonly script: string;
  readonly styles: string;
  /** Styles that the first screen can do without. */
  readonly rest?: string;
  readonly boot: string;
  /** What of the first script has to stand in the head, where the rest stands behind the first screen. */
  readonly head?: string;
  /** Styles that depend on the data, beside those that all kinds of pages have. */
  readonly rules?: string;
}

/** What all pages of a kind share: inline styles and first script, and where the rest is. */
export interface Shell {
  readonly site: Site;
  /** The styles and the first script, byte-identical on every page of a kind. */
  readonly styles: string;
  /** The styles that stand behind the first screen, where a page puts some off. */
  readonly rest: string;
  readonly boot: string;
  readonly head: string;
  readonly hashes: Hashes;
  readonly policy: string;
  /** Addresses under the base. */
  readonly script: string;
  readonly preloads: readonly string[];
  readonly dataset: string;
}

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

/** What starts the application, put aside until the first script wants it. */
export function application({ site: { base }, dataset, preloads, script }: Shell): string {
  return `<template id="${APPLICATION}">${[
    tag("link", { rel: "preload", as: "fetch", href: base + dataset, crossorigin: "" }),
    ...preloads.map((path) =>
      tag("link", { rel: "modulepreload", href: base + path, crossorigin: "" }),
    ),
    `${tag("script", { type: "module", src: base + script, crossorigin: "" })}</script>`,
  ].join("")}</template>`;
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

/** What a wrong address gets, in both languages. */
export function notFoundPage(dataset: Dataset, { site, styles, rest, policy }: Shell): string {
  const { name } = dataset.site;
  return `<!doctype html>
<html lang="zh-CN">
<head>
${tag("meta", { charset: "utf-8" })}
${tag("meta", { "http-equiv": "Content-Security-Policy", content: policy })}
${tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" })}
${tag("meta", { name: "robots", content: "noindex" })}
${tag("link", { rel: "icon", href: `${site.base}icon.svg`, type: "image/svg+xml" })}
<title>404 · ${escaped(name.zh)} · ${escaped(name.en)}</title>
<style>${styles}</style>
<style>${rest}</style>
</head>
<body>
<main class="wrap section">
<h1>没有这个页面</h1>
<p><a class="fact" href="${site.base}">回到${escaped(name.zh)}</a></p>
<div lang="en">
<h2>There is no such page</h2>
<p><a class="fact" href="${site.base}en/">To the ${escaped(name.en)}</a></p>
</div>
</main>
</body>
</html>
`;
}
