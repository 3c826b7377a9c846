import type { Dataset } from "../../model/dataset";
import { dated } from "../../model/format";
import { elsewhere } from "../../model/whereabouts";
import { sourceOf } from "../../model/lookup";
import type { Locale } from "../../model/text";
import type { SourceRef } from "../chart";

const words = {
  zh: { source: "来源：", comma: "，", stop: "；" },
  en: { source: "Source: ", comma: ", ", stop: "; " },
} as const;

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
  const { source: lead, comma, stop } = words[locale];
  const parts = refs.flatMap(({ source: id }) => {
    const { kind, short, date } = sourceOf(dataset, id);
    if (kind === "atlas") return [];
    const day = locale === "zh" ? date : date && dated(date, locale);
    const name = kind === "outside" ? elsewhere(short[locale], locale) : short[locale];
    return [name + (day && named === "dated" ? comma + day : "")];
  });
  return parts.length > 0 ? lead + parts.join(stop) : "";
}
