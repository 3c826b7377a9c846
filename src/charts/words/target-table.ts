import type { Dataset, Zone } from "../../model/dataset";
import { dated } from "../../model/format";
import { targetFacts, targetOf } from "../../model/target";
import type { View } from "../../model/selection";
import { eachLocale } from "../../model/text";
import { zoneHead } from "../../model/terms";
import type { Cell, Column, Table } from "../chart";
import { amountCell, provenanceCells, provenanceColumns, textCell } from "./fact-row";
import { leftOutInShort } from "./left-out";
import { matchCell, matchColumns } from "./matching";
import { groupCells, groupColumns } from "./zone-groups";
import { targetsName, targetUnit } from "./target-captions";
import { differences, notPublished } from "./target-words";

/** A cell that has nothing to say. */
export const blank = textCell({ zh: "—", en: "—" });

/** The columns of a table that hold targets: the amount, and what it is set for where that differs. */
export function targetColumns(dataset: Dataset): readonly Column[] {
  const { year, measure } = differences(dataset);
  const unit = eachLocale((locale) => targetUnit(dataset, locale));
  return [
    {
      key: "target",
      label: unit.zh
        ? { zh: `目标（${unit.zh}）`, en: unit.en ? `Target (${unit.en})` : "Target" }
        : { zh: "目标", en: "Target" },
    },
    ...(year ? [{ key: "for", label: { zh: "目标年份", en: "Target year" } }] : []),
    ...(measure ? [{ key: "measure", label: { zh: "指标", en: "Measure" } }] : []),
    ...provenanceColumns,
  ];
}

/** A zone’s cells under `targetColumns`. */
export function targetCells(dataset: Dataset, zone: Zone): readonly Cell[] {
  const target = targetOf(dataset, zone);
  const { year, measure } = differences(dataset);
  return [
    target ? amountCell(dataset, target.fact.id) : { kind: "none", text: notPublished },
    ...(year
      ? [target ? textCell(eachLocale((locale) => dated(target.fact.date, locale))) : blank]
      : []),
    ...(measure ? [zone.measure ? textCell(zone.measure.name) : blank] : []),
    ...(target ? provenanceCells(dataset, target.fact.id) : [blank, blank]),
  ];
}

/** The targets as a table. */
export function targetsTable(view: View): Table {
  const { dataset } = view;
  const name = targetsName(dataset);
  const left = leftOutInShort(dataset);
  return {
    caption: eachLocale((locale) => name[locale] + left[locale]),
    columns: [
      { key: "zone", label: zoneHead(dataset) },
      ...groupColumns(dataset),
      ...targetColumns(dataset).slice(0, 1),
      ...matchColumns(view),
      ...targetColumns(dataset).slice(1),
    ],
    rows: view.zones.map(({ zone, matches }) => {
      const [amount = blank, ...more] = targetCells(dataset, zone);
      return {
        key: zone.id,
        zone: zone.id,
        cells: [
          textCell(zone.name),
          ...groupCells(dataset, zone),
          amount,
          ...(view.active ? [matchCell(matches)] : []),
          ...more,
        ],
        facts: targetFacts([zone]),
      };
    }),
  };
}
