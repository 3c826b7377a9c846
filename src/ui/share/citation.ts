import type { Chart, SourceRef } from "../../charts/chart";
import type { ChartId } from "../../charts";
import { creditOf } from "../../exports/credit";
import type { Dataset } from "../../model/dataset";
import { license } from "../../model/license";
import { dated } from "../../model/format";
import type { View } from "../../model/selection";
import { plain, type Locale, type Text } from "../../model/text";

/** What is cited: one chart, or the whole atlas. */
export interface Cited {
  readonly view: View;
  readonly locale: Locale;
  readonly link?: string | undefined;
  readonly chart?: readonly [ChartId, Chart];
  /** The day on which the reader saw it: 2026-11-28. */
  readonly accessed: string;
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

function parts({ view, locale, chart, link, accessed }: Cited) {
  const { dataset } = view;
  const { title, author, released, source, language } = creditOf({
    ...{ view, locale, link },
    ...(chart ? { chart: chart[1] } : { refs: primary(dataset) }),
  });
  return {
    key: [
      plain(dataset.site.name.en)
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, "-"),
      chart?.[0],
    ]
      .filter(Boolean)
      .join("-"),
    title: chart ? title : plain(dataset.site.tagline[locale]),
    kind: words[chart ? "chart" : "whole"][locale],
    basis: words.based[locale] + source,
    ...{ author, released, source, language, link, accessed },
  };
}

/** A reference as a list of references has it, after the manner of APA. */
function text(cited: Cited): string {
  const { author, released, title, kind, basis, link, accessed } = parts(cited);
  const year = released.slice(0, 4);
  const read = dated(accessed, cited.locale);
  if (cited.locale === "zh")
    return `${author}（${year}）：${title}［${kind}］。${basis}。${license.short}。${link ? `${link}（${read}访问）` : `${read}访问`}`;
  const where = link ? ` Retrieved ${read}, from ${link}` : ` Retrieved ${read}.`;
  return `${author}. (${year}). ${title} [${kind}]. ${basis}. ${license.short}.${where}`;
}

/** After GB/T 7714—2015: a data set (DS), online (OL) where it has an address. */
function gbt(cited: Cited): string {
  const { author, released, title, basis, link, accessed } = parts(cited);
  const carrier = link ? "[DS/OL]" : "[DS]";
  const where = link ? `. ${link}` : "";
  return `${author}. ${title}: ${basis}${carrier}. (${released})[${accessed}]${where}.`;
}

const special: Readonly<Record<string, string>> = {
  "\\": String.raw`\textbackslash{}`,
  "~": String.raw`\textasciitilde{}`,
  "^": String.raw`\textasciicircum{}`,
};

const tex = (written: string) =>
  written.replaceAll(/[\\~^{}&%$#_]/g, (sign) => special[sign] ?? `\\${sign}`);

/** For BibTeX; `date` and `urldate` are BibLaTeX's. */
function bibtex(cited: Cited): string {
  const { key, author, released, title, kind, basis, link, accessed } = parts(cited);
  const fields = [
    ["author", `{{${tex(author)}}}`],
    ["title", `{{${tex(title)}}}`],
    ["year", `{${released.slice(0, 4)}}`],
    ["date", `{${released}}`],
    ["note", `{${tex(`${kind}. ${basis}. ${license.short}`)}}`],
    ...(link === undefined ? [] : [["url", `{${link}}`]]),
    ["urldate", `{${accessed}}`],
  ];
  return `@misc{${key},\n${fields.map(([field, value]) => `  ${field} = ${value}`).join(",\n")}\n}`;
}

/** For reference managers: lines of a tag and a value. */
function ris(cited: Cited): string {
  const { author, released, title, kind, basis, link, accessed, language } = parts(cited);
  const day = (date: string) => date.replaceAll("-", "/");
  const fields = [
    ["TY", "DATA"],
    ["AU", author],
    ["TI", title],
    ["PY", released.slice(0, 4)],
    ["DA", day(released)],
    ["N1", `${kind}. ${basis}. ${license.short}`],
    ["LA", language],
    ...(link === undefined ? [] : [["UR", link]]),
    ["Y2", day(accessed)],
    ["ER", ""],
  ];
  // A value is one line.
  return fields.map(([tag, value = ""]) => `${tag}  - ${value.replaceAll(/\s+/g, " ")}`).join("\n");
}

const dateParts = (date: string) => ({ "date-parts": [date.split("-").map(Number)] });

/** For programs that set references by a style of CSL, such as Zotero and pandoc. */
function csl(cited: Cited): string {
  const { key, author, released, title, kind, basis, link, accessed, language } = parts(cited);
  const item = {
    id: key,
    type: "dataset",
    title,
    author: [{ literal: author }],
    issued: dateParts(released),
    accessed: dateParts(accessed),
    genre: kind,
    note: basis,
    license: license.short,
    language,
    ...(link !== undefined && { URL: link }),
  };
  return JSON.stringify([item], null, 2);
}

/** The ways in which a reference is written. */
export const references = { text, gbt, bibtex, ris, csl } as const;
export type Reference = keyof typeof references;
export const isReference = (id: string): id is Reference => Object.hasOwn(references, id);

export const referenceNames: Readonly<Record<Reference, Text>> = {
  text: { zh: "文字", en: "Text" },
  gbt: { zh: "GB/T 7714", en: "GB/T 7714" },
  bibtex: { zh: "BibTeX", en: "BibTeX" },
  ris: { zh: "RIS", en: "RIS" },
  csl: { zh: "CSL-JSON", en: "CSL-JSON" },
};

/** A day of the reader's calendar. */
export function day(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
