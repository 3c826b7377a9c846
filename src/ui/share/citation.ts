import type { Chart, SourceRef } from "../../charts/chart";
import type { ChartId } from "../../charts";
import { sourceLine } from "../../charts/words/source-line";
import type { Dataset } from "../../model/dataset";
import type { View } from "../../model/selection";
import { plain, type Locale, type Text } from "../../model/text";

/** What is cited: one chart, or the whole atlas. */
export interface Cited {
  readonly view: View;
  readonly locale: Locale;
  readonly link?: string | undefined;
  readonly chart?: readonly [ChartId, Chart];
}

const words = {
  chart: { zh: "数据图", en: "Chart" },
  whole: { zh: "数据集", en: "Data set" },
  based: { zh: "据", en: "Based on " },
} satisfies Record<string, Text>;

/** The article alone: what a whole atlas of many sources rests on first. */
const primary = (dataset: Dataset): readonly SourceRef[] =>
  dataset.sources
    .filter(({ kind }) => kind === "article")
    .map(({ id }) => ({ source: id, paragraphs: [] }));

function parts({ view, locale, chart }: Cited) {
  const { dataset } = view;
  const { name, tagline } = dataset.site;
  const refs = chart ? chart[1].sources(view) : primary(dataset);
  const label = { zh: /^来源：/, en: /^Source: / }[locale];
  return {
    author: plain(name[locale]),
    year: dataset.released.slice(0, 4),
    title: plain((chart ? chart[1].title(dataset) : tagline)[locale]),
    kind: words[chart ? "chart" : "whole"][locale],
    basis: words.based[locale] + (sourceLine(dataset, refs, locale) ?? "").replace(label, ""),
  };
}

/** A reference as a list of references has it, after the manner of APA. */
export function citation(cited: Cited): string {
  const { author, year, title, kind, basis } = parts(cited);
  const { link = "" } = cited;
  return cited.locale === "zh"
    ? `${author}（${year}）：${title}［${kind}］。${basis}。${link}`
    : `${author}. (${year}). ${title} [${kind}]. ${basis}.${link && ` ${link}`}`;
}

const special: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

const tex = (text: string) =>
  text.replaceAll(/[\\~^{}&%$#_]/g, (sign) => special[sign] ?? `\\${sign}`);

/** The same reference for BibTeX. */
export function bibtex(cited: Cited): string {
  const { author, year, title, kind, basis } = parts(cited);
  const name = cited.view.dataset.site.name.en.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const fields = [
    ["author", `{{${tex(author)}}}`],
    ["title", `{{${tex(title)}}}`],
    ["year", `{${year}}`],
    ["note", `{${tex(`${kind}. ${basis}`)}}`],
    ...(cited.link === undefined ? [] : [["url", `{${cited.link}}`]]),
  ];
  const lines = fields.map(([field, value]) => `  ${field} = ${value}`);
  return `@misc{${[plain(name), cited.chart?.[0]].filter(Boolean).join("-")},\n${lines.join(",\n")}\n}`;
}
