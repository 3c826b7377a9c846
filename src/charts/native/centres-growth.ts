import type { Dataset, FactId } from "../../model/dataset";
import { dated, elsewhere, sourceKind } from "../../model/format";
import { amountOf, factOf, sourceOf } from "../../model/lookup";
import { eachLocale, type Locale, type Text } from "../../model/text";
import { asStated } from "../words/as-stated";
import { changeLabel, changeOf, countsOf } from "../words/change";
import { cityWide } from "../words/city";
import { growing } from "../words/growth-counts";
import type { NativeDrawing } from "./native-chart";
import { tierWords } from "../words/kinds";

/** A date as a bar's name, with its source where that is not the article. */
function category(dataset: Dataset, id: FactId): Text {
  const fact = factOf(dataset, id);
  const source = sourceOf(dataset, fact.source);
  return eachLocale((locale) => {
    const day = dated(fact.date, locale);
    if (source.kind !== "outside") return day;
    const origin = elsewhere(source.short[locale], locale);
    return locale === "zh" ? `${day}（${origin}）` : `${day} (${origin})`;
  });
}

/** The counts of each tier at two dates: a panel for each tier, with a scale of its own. */
const growth: NativeDrawing = ({ dataset }, palette) => {
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
    bars: "up",
    axis: false,
    scale: "own",
    panels: growing(dataset).map((tier) => ({
      name: tier.name,
      points: countsOf(dataset, tier).map((fact) => ({
        category: category(dataset, fact),
        fact,
        paint: { fill: fact === tier.fact ? palette.tiers[0] : palette.tiers[2] },
      })),
    })),
    subtitle: {
      zh: `${tierWords(dataset).name.zh}，${tierWords(dataset).unit.many.zh}${changed("zh")}`,
      en: `${tierWords(dataset).name.en}${changed("en")}`,
    },
    note: {
      zh: `每格的纵轴各自从零起，只能在格内比较。${open ? `${asStated(dataset, open, "zh")}，“+”表示下限。` : ""}差值为增减相抵后的净数。${cityWide(dataset).zh}`,
      en: `Each panel has its own scale from zero, so heights compare within a panel only. ${open ? `${asStated(dataset, open, "en")}; “+” marks a lower bound. ` : ""}Differences are net of losses. ${cityWide(dataset).en}`,
    },
  };
};

export default growth;
