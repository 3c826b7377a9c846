import type { Dataset } from "../../model/dataset";
import { dated } from "../../model/format";
import { conjunction, type Locale } from "../../model/text";
import { countHeads, unitsApart } from "../words/awards";
import { cityWide } from "../words/city";
import { benchmarkWords } from "../words/kinds";
import type { NativeDrawing } from "./native-chart";

const years = ({ benchmarks }: Dataset, locale: Locale) =>
  conjunction(
    [...new Set(benchmarks.map(({ since }) => since))].map((year) => dated(year, locale)),
    locale,
  );

/** Awards and companies as two charts on one scale: two units, never one in the other. */
const quality: NativeDrawing = ({ dataset }, palette) => {
  const { benchmarks } = dataset;
  const since = { zh: `${years(dataset, "zh")}以来`, en: `since ${years(dataset, "en")}` };
  const heads = countHeads(dataset, since);
  const apart = unitsApart(dataset, since);
  const { award, company, winner } = benchmarkWords(dataset);
  return {
    bars: "across",
    axis: false,
    scale: "shared",
    panels: [
      {
        name: heads.awards,
        points: benchmarks.map(({ short, awards }) => ({
          category: short,
          fact: awards,
          paint: { fill: palette.tiers[2] },
        })),
      },
      {
        name: heads.winners,
        points: benchmarks.map(({ short, companies }) => ({
          category: short,
          fact: companies,
          paint: { fill: palette.tiers[0] },
        })),
      },
    ],
    subtitle: {
      zh: `左：累计获评，${award.many.zh}；右：${since.zh}的${winner.many.zh}，${company.many.zh}`,
      en: `Left: ${award.many.en} in total; right: ${winner.many.en} ${since.en}`,
    },
    note: {
      zh: apart.zh + cityWide(dataset).zh,
      en: `${apart.en} ${cityWide(dataset).en}`,
    },
  };
};

export default quality;
