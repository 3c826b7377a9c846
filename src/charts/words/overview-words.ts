import type { Dataset } from "../../model/dataset";
import { figure, sourceKind } from "../../model/format";
import { zoneCount } from "../../model/lookup";
import type { Locale } from "../../model/text";
import { targetSum } from "../../model/target";
import { zoneShort } from "../../model/terms";
import { countWord } from "./count";
import { targetYear } from "./target-year";
import { targetUnit } from "./target-words";

/** What the bars beside the matrix measure, with the unit: 2030 年目标，亿元. */
export function barsCaption(dataset: Dataset, locale: Locale): string {
  const year = targetYear(dataset)?.[locale];
  const unit = targetUnit(dataset, locale);
  return locale === "zh"
    ? `${year ?? ""}目标，${unit}`
    : `${year ? `${year} target` : "Target"}, ${unit}`;
}

/** Our sum of the targets in the parts that a picture sets one after another; nothing where there is none. */
export function totalSaid(dataset: Dataset, locale: Locale) {
  const amount = targetSum(dataset)?.amount;
  if (!amount) return undefined;
  return {
    words:
      locale === "zh"
        ? `${countWord(zoneCount(dataset), "zh")}${zoneShort(dataset)}合计`
        : "Together",
    amount,
    unit: figure(amount, locale, dataset).unit,
    ours: sourceKind.atlas[locale],
  };
}
