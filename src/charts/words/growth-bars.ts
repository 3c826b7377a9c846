import type { Dataset } from "../../model/dataset";
import { sourceKind } from "../../model/format";
import { amountOf } from "../../model/lookup";
import type { Locale } from "../../model/text";
import { asStated } from "./as-stated";
import { changeLabel, changeOf } from "./change";
import { cityWide } from "./city";
import { growing } from "./growth-counts";
import { tierWords } from "./kinds";

/** Words for the counts of each tier at several dates as bars, a panel for each tier. */
export function barsOfGrowth(dataset: Dataset) {
  const open = growing(dataset).find(({ fact }) => amountOf(dataset, fact).bound === "atLeast");
  const changed = (locale: Locale) => {
    const each = growing(dataset).flatMap((tier) => {
      const change = changeOf(dataset, tier);
      return change ? [`${tier.name[locale]} ${changeLabel(change, dataset)[locale]}`] : [];
    });
    if (each.length === 0) return "";
    return locale === "zh"
      ? `。${each.join("，")}（${sourceKind.atlas.zh}）`
      : `. ${each.join(", ")} (${sourceKind.atlas.en})`;
  };
  return {
    subtitle: {
      zh: `${tierWords(dataset).name.zh}，${tierWords(dataset).unit.many.zh}${changed("zh")}`,
      en: `${tierWords(dataset).name.en}${changed("en")}`,
    },
    note: {
      zh: `每格的纵轴各自从零起，只能在格内比较。${open ? `${asStated(dataset, open, "zh")}，“+”表示下限。` : ""}差值为增减相抵后的净数。${cityWide(dataset).zh}`,
      en: `Each panel has its own scale from zero, so heights compare within a panel only. ${open ? `${asStated(dataset, open, "en")}; “+” marks a lower bound. ` : ""}Differences are net of losses. ${cityWide(dataset).en}`,
    },
  };
}
