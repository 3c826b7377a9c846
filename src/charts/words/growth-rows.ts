import type { Dataset, FactId, Tier } from "../../model/dataset";
import { boundName, dated, sourceKind } from "../../model/format";
import { factOf } from "../../model/lookup";
import { eachLocale, type Locale } from "../../model/text";
import type { Row } from "../chart";
import { changeOf, changeProse, countsOf } from "./change";
import { amountCell, provenanceCells, textCell } from "./fact-row";

/** A tier's counts as rows, each with its date and source, and what lies between them as ours. */
export function growthRows(dataset: Dataset, tier: Tier): readonly Row[] {
  const counts = countsOf(dataset, tier);
  const change = changeOf(dataset, tier);
  const [first, last] = [counts[0], counts.at(-1)];
  const day = (fact: FactId, locale: Locale) => dated(factOf(dataset, fact).date, locale);
  const each = counts.map((fact): Row => ({
    key: `${tier.id}-${factOf(dataset, fact).date}`,
    cells: [
      textCell(tier.name),
      textCell(eachLocale((locale) => day(fact, locale))),
      amountCell(dataset, fact),
      ...provenanceCells(dataset, fact),
    ],
    facts: [fact],
  }));
  if (!change || !first || !last) return each;
  return [
    ...each,
    {
      key: `${tier.id}-change`,
      cells: [
        textCell(tier.name),
        textCell({ zh: "净增减", en: "Net change" }),
        textCell(changeProse(change, dataset)),
        textCell(boundName[change.bound]),
        textCell(sourceKind.atlas),
      ],
      facts: [first, last],
    },
  ];
}
