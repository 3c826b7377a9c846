import { sourceUnit } from "../exports/data/units";
import type { Dataset, FactId } from "../model/dataset";
import { dated } from "../model/format";
import { amountOf, factOf } from "../model/lookup";
import { targetGroups, type TargetGroup } from "../model/target";
import { plain, type Locale, type Text } from "../model/text";
import { aZone, zoneWord } from "../model/terms";

/** What the dataset measures: a name for readers, and what it is counted in. */
export interface Variable {
  readonly name: string;
  readonly unit: string;
}

/** What zones' targets are called by themselves. */
const targetName = (dataset: Dataset, { date }: TargetGroup): Text => ({
  zh: `${zoneWord(dataset, 1).zh} ${dated(date, "zh")}目标`,
  en: `${dated(date, "en")} target of ${aZone(dataset)}`,
});

/** Every variable of the dataset: the targets of zones, then what the whole place counts. */
export function variables(dataset: Dataset, locale: Locale): readonly Variable[] {
  const variable = (fact: FactId, name: Text = factOf(dataset, fact).text): Variable => ({
    name: plain(name[locale]),
    unit: plain(sourceUnit(amountOf(dataset, fact).unit, dataset)[locale]),
  });
  const { tiers, honours, benchmarks } = dataset;
  return [
    ...targetGroups(dataset).flatMap((group) =>
      group.targets.slice(0, 1).map(({ fact }) => variable(fact.id, targetName(dataset, group))),
    ),
    ...tiers.map(({ fact }) => variable(fact)),
    ...honours.map(({ count }) => variable(count)),
    ...benchmarks.flatMap(({ awards, companies }) => [variable(awards), variable(companies)]),
  ];
}
