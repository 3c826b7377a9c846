import type { Dataset } from "../../model/dataset";
import { figure, sourceKind } from "../../model/format";
import { zoneCount } from "../../model/lookup";
import type { Locale } from "../../model/text";
import { sharedTargets, targetSum } from "../../model/target";
import { zoneShort } from "../../model/terms";
import { countWord } from "./count";
import { targetUnit } from "./target-captions";
import { targetsHead } from "./target-words";

/** What the bars beside the matrix measure, with the unit: 2030 年目标，亿元. */
export function barsCaption(dataset: Dataset, locale: Locale): string {
  const unit = sharedTargets(dataset) && targetUnit(dataset, locale);
  const head = targetsHead(dataset)[locale];
  return unit ? head + (locale === "zh" ? "，" : ", ") + unit : head;
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
