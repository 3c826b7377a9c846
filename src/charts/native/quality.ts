import type { Dataset } from "../../model/dataset";
import { dated } from "../../model/format";
import { conjunction, type Locale } from "../../model/text";
import { cityWide } from "../words/city";
import type { NativeDrawing } from "./native-chart";

const years = ({ benchmarks }: Dataset, locale: Locale) =>
  conjunction(
    [...new Set(benchmarks.map(({ since }) => since))].map((year) => dated(year, locale)),
    locale,
  );

/** Awards and companies as two charts on one scale: two units, never one in the other. */
const quality: NativeDrawing = ({ dataset }, palette) => {
  const { benchmarks } = dataset;
  const [zh, en] = [years(dataset, "zh"), years(dataset, "en")];
  return {
    bars: "across",
    axis: false,
    scale: "shared",
    panels: [
      {
        name: { zh: "累计，家（次）", en: "Awards in total" },
        points: benchmarks.map(({ short, awards }) => ({
          category: short,
          fact: awards,
          paint: { fill: palette.tiers[2] },
        })),
      },
      {
        name: { zh: `${zh}以来，家`, en: `Companies since ${en}` },
        points: benchmarks.map(({ short, companies }) => ({
          category: short,
          fact: companies,
          paint: { fill: palette.tiers[0] },
        })),
      },
    ],
    subtitle: {
      zh: `左：累计获评，家（次）；右：${zh}以来的企业，家`,
      en: `Left: awards in total; right: companies since ${en}`,
    },
    note: {
      zh: `累计以家（次）计，同一企业可多次获评；${zh}以来以家计。单位不同，不能算占比。${cityWide(dataset).zh}`,
      en: `Totals count awards, and a company can win more than once; the figures since ${en} count companies. The units differ, so neither is a share of the other. ${cityWide(dataset).en}`,
    },
  };
};

export default quality;
