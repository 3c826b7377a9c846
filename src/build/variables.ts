import { sourceUnit } from "../exports/data/units";
import type { Dataset, FactId } from "../model/dataset";
import { amountOf, factOf } from "../model/lookup";
import { plain, type Locale, type Text } from "../model/text";
import { aZone, zoneWord } from "../model/terms";

/** What the dataset measures: a name for readers, and what it is counted in. */
export interface Variable {
  readonly name: string;
  readonly unit: string;
}

/** What zones' targets are called by themselves: with their year where all have one. */
function targetName(dataset: Dataset): Text {
  const years = new Set(dataset.zones.map(({ target }) => factOf(dataset, target).date));
  const [year] = years;
  const zone = zoneWord(dataset, 1).zh;
  return years.size === 1
    ? { zh: `${zone} ${year} 年目标`, en: `${year} target of ${aZone(dataset)}` }
    : { zh: `${zone}的目标`, en: `Target of ${aZone(dataset)}` };
}

/** Every variable of the dataset: the targets of zones, then what the whole place counts. */
export function variables(dataset: Dataset, locale: Locale): readonly Variable[] {
  const variable = (fact: FactId, name: Text = factOf(dataset, fact).text): Variable => ({
    name: plain(name[locale]),
    unit: plain(sourceUnit(amountOf(dataset, fact).unit, dataset)[locale]),
  });
  const { zones, tiers, honours, benchmarks } = dataset;
  return [
    ...zones.slice(0, 1).map(({ target }) => variable(target, targetName(dataset))),
    ...tiers.map(({ fact }) => variable(fact)),
    ...honours.map(({ count }) => variable(count)),
    ...benchmarks.flatMap(({ awards, companies }) => [variable(awards), variable(companies)]),
  ];
}
