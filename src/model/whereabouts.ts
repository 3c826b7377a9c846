import type { Fact, Source } from "./dataset";
import { colon, place, sourceKind } from "./format";
import type { Locale } from "./text";

/** The name of a source that is not the article, marked as such. */
export const elsewhere = (name: string, locale: Locale): string =>
  sourceKind.outside[locale] + colon[locale] + name;

/** Where a fact comes from, for a table's last column: 第 4 段; 本站计算; another source's name. */
export function whereabouts(fact: Fact, source: Source, locale: Locale): string {
  if (source.kind === "atlas") return sourceKind.atlas[locale];
  if (source.kind === "article") return fact.paragraph ? place(fact.paragraph, locale) : "";
  return elsewhere(source.short[locale], locale);
}
