import type { Dataset, FactId } from "../../model/dataset";
import { colon, dated, label, sourceKind } from "../../model/format";
import { amountOf } from "../../model/lookup";
import { zoneGroups } from "../../model/group";
import { targetFacts } from "../../model/target";
import { eachLocale, plain, type Locale, type Text } from "../../model/text";
import type { SourceRef } from "../../charts/chart";
import { comparisonRows } from "../comparison-rows";
import { capital } from "../../charts/words/sentences";
import { honourWords } from "../../charts/words/kinds";
import { leftOutInShort } from "../../charts/words/left-out";
import { sourcesOf } from "../../charts/words/sources";

/** A cell of a slide's table; nothing where one from above reaches down. */
export interface Cell {
  readonly text: string;
  /** Where its words lead. */
  readonly address?: string | undefined;
  /** How many rows it takes. */
  readonly rows?: number;
}

/** A table as a slide shows it: the first row heads the columns, the first column the rows. */
export interface SlideTable {
  /** Shares of the width; their sum is 1. */
  readonly widths: readonly number[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
}

/** A slide of words in a table. */
export interface TableSlide {
  /** Of the part of the page that says the same. */
  readonly section: string;
  readonly title: Text;
  readonly subtitle?: Text;
  readonly note?: Text;
  readonly facts: readonly FactId[];
  readonly refs: readonly SourceRef[];
  /** Whether the table itself is of sources, so that no line below needs to name them. */
  readonly cites?: true;
  readonly table: (locale: Locale) => SlideTable;
}

/** What fits in letters that a projector shows. */
const COLUMNS = 4;
const ROWS = 10;

const words = {
  official: { zh: "全称", en: "Full name" },
  source: { zh: "来源", en: "Source" },
  kind: { zh: "性质", en: "Kind" },
  date: { zh: "日期", en: "Date" },
  read: { zh: "读自", en: "Read at" },
} satisfies Record<string, Text>;

/** A subtitle of zones of one group, which begins with its name. */
export const besideGroup = (name: Text | undefined, subtitle: string, locale: Locale): string =>
  [name?.[locale], subtitle].filter(Boolean).join(colon[locale]);

/** Of so many, as many at a time as fit, none of the parts much smaller than another. */
function dealt<Item>(all: readonly Item[], most: number): readonly (readonly Item[])[] {
  const parts = Math.ceil(all.length / most);
  const each = Math.ceil(all.length / parts);
  return Array.from({ length: parts }, (_, part) => all.slice(part * each, (part + 1) * each));
}

/** The zones side by side, a few on a slide. */
export function comparisonSlides(dataset: Dataset): readonly TableSlide[] {
  const { title, subtitle, note } = dataset.site.headings.compare;
  const left = leftOutInShort(dataset);
  const parts = zoneGroups(dataset).flatMap(({ name, zones }) =>
    dealt(zones, COLUMNS).map((some) => ({ name, zones: some })),
  );
  return parts.map(({ name, zones }) => {
    const facts = zones.flatMap((zone) => [
      ...targetFacts([zone]),
      ...zone.fields.map(({ fact }) => fact),
      zone.place.fact,
    ]);
    const first = 0.17;
    return {
      ...{ section: "compare", title, facts, refs: sourcesOf(dataset, facts) },
      subtitle: eachLocale((locale) =>
        besideGroup(name, (subtitle?.[locale] ?? "") + left[locale], locale),
      ),
      ...(note && { note }),
      table: (locale) => ({
        widths: [first, ...zones.map(() => (1 - first) / zones.length)],
        head: ["", ...zones.map(({ name }) => plain(name[locale]))],
        rows: comparisonRows(dataset).map(({ head, tag, value }) => [
          {
            text: [head[locale], tag?.[locale]].filter(Boolean).join(locale === "zh" ? "，" : ", "),
          },
          ...zones.map((zone) => ({ text: value(zone, locale) })),
        ]),
      }),
    };
  });
}

/** The companies with a new title, each with its full name. */
export function honoursSlides(dataset: Dataset): readonly TableSlide[] {
  const { title, subtitle, note } = dataset.site.headings.honours;
  const { name, one } = honourWords(dataset);
  const all = dataset.honours.flatMap((honour) =>
    honour.companies.map((company) => ({ honour, company })),
  );
  return dealt(all, ROWS).map((some) => {
    const facts = some.flatMap(({ honour, company }) => [honour.count, company.fact]);
    return {
      ...{ section: "honours", title, facts, refs: sourcesOf(dataset, facts) },
      ...(subtitle && { subtitle }),
      ...(note && { note }),
      table: (locale) => ({
        widths: [0.3, 0.26, 0.44],
        head: [name[locale], capital(one[locale]), words.official[locale]],
        rows: some.map(({ honour, company }, index) => {
          const begins = some[index - 1]?.honour !== honour;
          const rows = some.filter((each) => each.honour === honour).length;
          const count = label(amountOf(dataset, honour.count), locale, dataset);
          const name =
            locale === "zh" ? `${honour.name.zh}（${count}）` : `${honour.name.en} (${count})`;
          return [
            begins ? { text: name, rows } : undefined,
            { text: plain(company.name[locale]) },
            { text: plain(company.officialName[locale]) },
          ];
        }),
      }),
    };
  });
}

/** All sources, and where each can be read. */
export function sourceSlides(dataset: Dataset): readonly TableSlide[] {
  const { sources, site } = dataset;
  const cited = sources.filter(({ kind }) => kind !== "atlas");
  return dealt(cited, ROWS).map((some) => ({
    ...{ section: "sources", title: site.headings.sources.title, note: site.reuse },
    ...{ facts: [], cites: true as const },
    refs: some.map(({ id }) => ({ source: id, paragraphs: [] })),
    table: (locale) => ({
      widths: [0.11, 0.35, 0.13, 0.41],
      head: [words.kind, words.source, words.date, words.read].map((text) => text[locale]),
      rows: some.map(({ kind, name, date, address, readAt }) => {
        const at = address ?? readAt;
        return [
          { text: sourceKind[kind][locale] },
          { text: plain(name[locale]) },
          { text: date ? dated(date, locale) : "" },
          { text: at ?? "", address: at },
        ];
      }),
    }),
  }));
}

/** A table in words, a line for each of its rows. */
export function told({ head, rows }: SlideTable, locale: Locale): string {
  const [colon, comma, gap] = locale === "zh" ? ["：", "；", ""] : [": ", "; ", " "];
  let above = "";
  return rows
    .map(([first, ...rest]) => {
      above = first?.text ?? above;
      // Where the first column has no head, each of the others names what its value is of.
      const values = rest.map((cell, index) =>
        head[0] === "" ? `${head[index + 1] ?? ""}${gap}${cell?.text ?? ""}` : (cell?.text ?? ""),
      );
      return above + colon + values.filter(Boolean).join(comma);
    })
    .join("\n");
}
