import type { Dataset, FactId, Tier } from "../../model/dataset";
import { prose } from "../../model/format";
import { amountOf } from "../../model/lookup";
import type { Locale } from "../../model/text";
import { tierWords } from "./kinds";

/** A count in running text without what is counted: 2000 余, more than 2,000. */
export function bareCount(dataset: Dataset, fact: FactId, locale: Locale): string {
  const words = prose(amountOf(dataset, fact), locale, dataset);
  return words.replace(locale === "zh" ? /(?<=[\d余])[^\d余]*$/ : /(?<=\d)\D*$/, "");
}

/** How the source puts a tier's count, as the beginning of a sentence. */
export const asStated = (dataset: Dataset, { name, fact }: Tier, locale: Locale): string =>
  locale === "zh"
    ? `${name.zh}原文为“${prose(amountOf(dataset, fact), "zh", dataset)}”`
    : `For ${name.en.toLowerCase()} ${tierWords(dataset).item.many.en} the source says “${bareCount(dataset, fact, "en")}”`;
