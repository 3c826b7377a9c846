import type { Dataset } from "../model/dataset";
import { dated, dayBeside, place } from "../model/format";
import { elsewhere } from "../model/whereabouts";
import { sourceOf } from "../model/lookup";
import { list, type Locale, type Text } from "../model/text";
import type { SourceRef } from "../charts/chart";
import { comma, semicolon } from "../charts/words/sentences";

const label: Text = { zh: "来源：", en: "Source: " };

/** Paragraphs as a source line names them: the numbered ones together. */
function places(paragraphs: SourceRef["paragraphs"], locale: Locale): readonly string[] {
  const numbered = paragraphs.filter((paragraph) => /^\d/.test(paragraph));
  const others = paragraphs.filter((paragraph) => !/^\d/.test(paragraph));
  if (numbered.length < 2) return paragraphs.map((paragraph) => place(paragraph, locale));
  const numbers = list(numbered, locale);
  return [
    locale === "zh" ? `第 ${numbers} 段` : `paras ${numbers}`,
    ...others.map((paragraph) => place(paragraph, locale)),
  ];
}

/** A piece of a source line; the name of a source leads to where it can be read. */
export interface SourcePart {
  readonly text: string;
  readonly address?: string | undefined;
}

/** A source line in pieces; none where no source but our own sums is named. */
export function sourceParts(
  dataset: Dataset,
  refs: readonly SourceRef[],
  locale: Locale,
): readonly SourcePart[] {
  const cited = refs
    .map(({ source, paragraphs }) => ({ source: sourceOf(dataset, source), paragraphs }))
    .filter(({ source }) => source.kind !== "atlas");
  return cited.flatMap(({ source, paragraphs }, index) => {
    const before = index === 0 ? label[locale] : semicolon[locale];
    const outside = source.kind === "outside" ? elsewhere("", locale) : "";
    const where = list(places(paragraphs, locale), locale);
    const after = [dayBeside(source.name, source.date, locale), where]
      .filter(Boolean)
      .map((part) => comma[locale] + part);
    return [
      { text: before + outside },
      { text: source.name[locale], address: source.address ?? source.readAt },
      { text: after.join("") },
    ];
  });
}

/**
 * Where a picture's figures come from, in one line of text: the article with its
 * paragraphs, then what is from elsewhere, marked as such. Our own sums are no source.
 */
export function sourceLine(
  dataset: Dataset,
  refs: readonly SourceRef[],
  locale: Locale,
): string | undefined {
  const parts = sourceParts(dataset, refs, locale);
  return parts.map(({ text }) => text).join("") || undefined;
}

/**
 * Where a small picture's figures come from: short names, dates in digits, no paragraphs.
 * @param named names alone, where there is no room for dates
 */
export function briefSource(
  dataset: Dataset,
  refs: readonly SourceRef[],
  locale: Locale,
  named: "dated" | "alone" = "dated",
): string {
  const parts = refs.flatMap(({ source }) => {
    const { kind, short, date } = sourceOf(dataset, source);
    if (kind === "atlas") return [];
    const day = locale === "zh" ? date : date && dated(date, locale);
    const name = kind === "outside" ? elsewhere(short[locale], locale) : short[locale];
    return [name + (day && named === "dated" ? comma[locale] + day : "")];
  });
  return parts.length > 0 ? label[locale] + parts.join(semicolon[locale]) : "";
}
