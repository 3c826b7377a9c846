import type { Dataset } from "../../model/dataset";
import { amountOf } from "../../model/lookup";
import { asStated } from "./as-stated";
import { cityWide } from "./city";
import { tierWords } from "./kinds";
import { ratios } from "./ratios";
import { neverAdded } from "./tiers";

/** Words for counts by tier as bars, one beside the other and never added. */
export function barsOfTiers(dataset: Dataset) {
  const open = dataset.tiers.find(({ fact }) => amountOf(dataset, fact).bound === "atLeast");
  const ratio = ratios(dataset);
  const words = tierWords(dataset);
  const lower = open
    ? {
        zh: `${asStated(dataset, open, "zh")}，“+”表示下限。`,
        en: `${asStated(dataset, open, "en")}; “+” marks a lower bound. `,
      }
    : { zh: "", en: "" };
  return {
    subtitle: {
      zh: [`${words.name.zh}，${words.unit.many.zh}`, ratio?.zh].filter(Boolean).join("。"),
      en: [words.name.en, ratio?.en].filter(Boolean).join(". "),
    },
    note: {
      zh: `${lower.zh}${neverAdded(dataset).zh}${cityWide(dataset).zh}`,
      en: `${lower.en}${neverAdded(dataset).en} ${cityWide(dataset).en}`,
    },
  };
}
