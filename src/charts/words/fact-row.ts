import type { Dataset, FactId } from "../../model/dataset";
import { boundName } from "../../model/format";
import { whereabouts } from "../../model/whereabouts";
import { amountOf, factOf, sourceOf } from "../../model/lookup";
import { eachLocale, type Text } from "../../model/text";
import type { Cell, Column } from "../chart";

/** The columns that follow every value: how firmly it is stated, and where. */
export const provenanceColumns: readonly Column[] = [
  { key: "bound", label: { zh: "限定词", en: "Qualifier" } },
  { key: "where", label: { zh: "位置", en: "Where" } },
];

export const textCell = (text: Text): Cell => ({ kind: "text", text });

/** A fact's amount as a cell. @throws Error when the fact has none. */
export const amountCell = (dataset: Dataset, fact: FactId): Cell => ({
  kind: "amount",
  amount: amountOf(dataset, fact),
  fact,
});

/** The qualifier and the place of a fact, as cells under `provenanceColumns`. */
export function provenanceCells(dataset: Dataset, id: FactId): readonly Cell[] {
  const fact = factOf(dataset, id);
  const source = sourceOf(dataset, fact.source);
  return [
    textCell(boundName[fact.amount?.bound ?? "exact"]),
    textCell(eachLocale((locale) => whereabouts(fact, source, locale))),
  ];
}
