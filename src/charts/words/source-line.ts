import type { Dataset } from "../../model/dataset";
import { dated, elsewhere, place } from "../../model/format";
import { sourceOf } from "../../model/lookup";
import { list, type Locale } from "../../model/text";
import type { SourceRef } from "../chart";

const label = { zh: "来源：", en: "Source: " } as const;

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

/**
 * Where a picture's figures come from, in one line of text: the article with its
 * paragraphs, then what is from elsewhere, marked as such. Our own sums are no source.
 */
export function sourceLine(
  dataset: Dataset,
  refs: readonly SourceRef[],
  locale: Locale,
): string | undefined {
  const comma = locale === "zh" ? "，" : ", ";
  const cited = refs.flatMap(({ source: id, paragraphs }) => {
    const source = sourceOf(dataset, id);
    if (source.kind === "atlas") return [];
    const { [locale]: own } = source.name;
    const name = source.kind === "outside" ? elsewhere(own, locale) : own;
    const where = list(places(paragraphs, locale), locale);
    const date = source.date && dated(source.date, locale);
    return [[name, date, where].filter(Boolean).join(comma)];
  });
  return cited.length > 0 ? label[locale] + cited.join(locale === "zh" ? "；" : "; ") : undefined;
}
