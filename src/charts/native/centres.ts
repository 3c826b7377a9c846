import { amountOf } from "../../model/lookup";
import { tierInk } from "../kit/tier-ink";
import { asStated } from "../words/as-stated";
import { cityWide } from "../words/city";
import { ratios } from "../words/ratios";
import type { NativeDrawing } from "./native-chart";
import { tierWords } from "../words/kinds";
import { neverAdded } from "../words/tiers";

/** Counts by tier as bars, one beside the other and never added. */
const centres: NativeDrawing = ({ dataset }, palette) => {
  const { tiers } = dataset;
  const open = tiers.find(({ fact }) => amountOf(dataset, fact).bound === "atLeast");
  const ratio = ratios(dataset);
  const words = tierWords(dataset);
  const lower = open
    ? {
        zh: `${asStated(dataset, open, "zh")}，“+”表示下限。`,
        en: `${asStated(dataset, open, "en")}; “+” marks a lower bound. `,
      }
    : { zh: "", en: "" };
  return {
    bars: "across",
    axis: true,
    scale: "shared",
    panels: [
      {
        name: { zh: `${words.name.zh}，${words.unit.many.zh}`, en: words.name.en },
        points: tiers.map(({ name, fact }, index) => ({
          category: name,
          fact,
          paint: { fill: tierInk(palette, index) },
        })),
      },
    ],
    subtitle: {
      zh: [`${words.name.zh}，${words.unit.many.zh}`, ratio?.zh].filter(Boolean).join("。"),
      en: [words.name.en, ratio?.en].filter(Boolean).join(". "),
    },
    note: {
      zh: `${lower.zh}${neverAdded(dataset).zh}${cityWide(dataset).zh}`,
      en: `${lower.en}${neverAdded(dataset).en} ${cityWide(dataset).en}`,
    },
  };
};

export default centres;
