import type { Dataset } from "../model/dataset";
import { embedPath } from "../model/embed-address";
import { pagePath } from "../model/locale";
import { matches, select } from "../model/selection";
import { languageTag, plain } from "../model/text";
import { OUTLINE, writeOutline } from "../entry/outline";
import { renderEmbed } from "../entry/prerender";
import { shownSelection } from "../pages/embed";
import { DATASET } from "../ui/load-dataset";
import { embeds, type EmbedPage } from "./embeds";
import { fontPreloads, icon, opening, openGraph, openGraphPicture } from "./head";
import { hiddenForm } from "./hidden-form";
import { escaped, htmlPage, tag } from "./markup";
import { oembedLink, oembedPath } from "./oembed";
import { application, type Shell } from "./page";

/** What only absolute addresses can say: where the chart stands on the atlas, its picture, and oEmbed. */
function absolute({ id, locale, field }: EmbedPage, title: string, url: string): readonly string[] {
  const query = field === undefined ? "" : `?field=${field}`;
  return [
    tag("link", { rel: "canonical", href: `${url}/${pagePath(locale)}${query}#${id}` }),
    tag("meta", { property: "og:url", content: `${url}/${embedPath(id, locale, field)}` }),
    ...openGraphPicture(url, id, locale, title),
    oembedLink(url, oembedPath(id, locale, field), title),
  ];
}

function head(embed: EmbedPage, dataset: Dataset, shell: Shell): readonly string[] {
  const { locale, chart, field } = embed;
  const view = select(dataset, shownSelection(field));
  const { site } = shell;
  const title = `${plain(chart.title(dataset)[locale])} · ${plain(dataset.site.name[locale])}`;
  return [
    ...opening(shell.policy, false),
    `<title>${escaped(title)}</title>`,
    tag("meta", { name: OUTLINE, content: writeOutline(dataset) }),
    tag("meta", { name: DATASET, content: site.base + shell.dataset }),
    application(shell),
    `<style>${shell.styles}</style>`,
    `<script>${shell.boot}</script>`,
    ...openGraph(title, plain(chart.summary(view)[locale])),
    ...(site.url ? absolute(embed, title, site.url) : []),
    icon(site),
  ];
}

/** The root element says which chart this is, and shows a chosen field without scripts. */
function root({ locale, id, field }: EmbedPage, dataset: Dataset) {
  const selection = shownSelection(field);
  const off = dataset.zones.filter((zone) => !matches(zone, selection)).map((zone) => zone.id);
  return {
    lang: languageTag[locale],
    "data-chart": id,
    ...(field !== undefined && { "data-field": field, "data-on": field }),
    ...(off.length > 0 && { "data-off": off.join(" ") }),
  };
}

/** A chart made for an iframe: its picture is there without scripts. */
const embedPage = (embed: EmbedPage, dataset: Dataset, shell: Shell): string =>
  htmlPage(
    root(embed, dataset),
    head(embed, dataset, shell),
    fontPreloads(shell.styles).join(""),
    '<div id="notice"></div>',
    hiddenForm(dataset, embed.field),
    `<div id="app">${renderEmbed(dataset, embed.locale, embed.id, embed.field)}</div>`,
  );

/** The path and the body of every embed, or of those that are wanted. */
export function* embedFiles(
  dataset: Dataset,
  shell: Shell,
  wanted: readonly EmbedPage[] = embeds(dataset),
): Generator<readonly [string, string]> {
  for (const embed of wanted)
    yield [
      `${embedPath(embed.id, embed.locale, embed.field)}index.html`,
      embedPage(embed, dataset, shell),
    ];
}
