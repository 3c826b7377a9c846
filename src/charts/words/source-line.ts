import type { Dataset } from "../../model/dataset";
import { dated, place, sourceKind } from "../../model/format";
import { sourceOf } from "../../model/lookup";
import { list, type Locale } from "../../model/text";
import type { SourceRef } from "../chart";

const label = { zh: "来源：", en: "Source: " } as const;

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
    const outside = source.kind === "outside" ? `${sourceKind.outside[locale]} ` : "";
    const where = list(
      paragraphs.map((paragraph) => place(paragraph, locale)),
      locale,
    );
    const date = source.date && dated(source.date, locale);
    return [outside + [source.name[locale], date, where].filter(Boolean).join(comma)];
  });
  return cited.length > 0 ? label[locale] + cited.join(locale === "zh" ? "；" : "; ") : undefined;
}
