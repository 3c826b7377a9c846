import type { Dataset, FactId } from "../../model/dataset";
import { amountOf, unitOf } from "../../model/lookup";
import { placeWide } from "../../model/terms";
import type { Text } from "../../model/text";

const none = { zh: "", en: "" };
const unnamed = { name: none, one: none, many: none };

/** One and many of what a fact counts, in the words of its unit: 家, centre. */
const unitWords = (dataset: Dataset, fact: FactId | undefined) =>
  fact === undefined ? unnamed : unitOf(dataset, amountOf(dataset, fact).unit);

/** What the place counts by tier, in its own words, and what one of it is in few letters. */
export function tierWords(dataset: Dataset) {
  const { item, ...words } = dataset.kinds.tiers ?? { ...unnamed, item: undefined };
  const unit = unitWords(dataset, dataset.tiers[0]?.fact);
  const short = (number: "one" | "many") => ({ zh: words[number].zh, en: unit[number].en });
  return { ...words, unit, item: item ?? { one: short("one"), many: short("many") } };
}

/** What the place awards and who wins it, in its own words, and the two units that are never mixed. */
export function benchmarkWords(dataset: Dataset) {
  const { winner, ...words } = dataset.kinds.benchmarks ?? { ...unnamed, winner: undefined };
  const [first] = dataset.benchmarks;
  const [award, company] = [first?.awards, first?.companies].map((fact) =>
    unitWords(dataset, fact),
  );
  const short = (number: "one" | "many") => ({ zh: "", en: company?.[number].en ?? "" });
  return {
    ...words,
    award: award ?? unnamed,
    company: company ?? unnamed,
    winner: winner ?? { one: short("one"), many: short("many") },
  };
}

/** What the place’s lists are of, and what they list, in its own words. */
export const honourWords = ({ kinds }: Dataset) => kinds.honours ?? unnamed;

/** Said by every chart of figures that are the whole place’s. */
export function cityWide(dataset: Dataset): Text {
  const { zh, en } = placeWide(dataset);
  return { zh: `${zh}数据。`, en: `${en} figures.` };
}
