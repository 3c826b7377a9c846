import { fieldOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import { eachLocale, list } from "../../model/text";
import { targetFacts, targetSum } from "../../model/target";
import { eachZone, zoneHead } from "../../model/terms";
import type { Table } from "../chart";
import { amountCell, provenanceCells, textCell } from "./fact-row";
import { leftOutInShort } from "./left-out";
import { matchCell, matchColumns } from "./matching";
import { groupCells, groupColumns } from "./zone-groups";
import { blank, targetCells, targetColumns } from "./target-table";
import { totalSaid } from "./overview-words";

/** A row for each zone: its target and the fields it names; our sum last. */
export function overviewTable(view: View): Table {
  const { dataset } = view;
  const sum = targetSum(dataset);
  const left = leftOutInShort(dataset);
  return {
    caption: {
      zh: `${eachZone(dataset).zh}的目标与重点领域${left.zh}`,
      en: `Targets and priority fields of ${eachZone(dataset).en}${left.en}`,
    },
    columns: [
      { key: "zone", label: zoneHead(dataset) },
      ...groupColumns(dataset),
      { key: "fields", label: { zh: "列出领域", en: "Fields named" } },
      { key: "list", label: { zh: "清单", en: "List" } },
      ...matchColumns(view),
      ...targetColumns(dataset),
    ],
    rows: [
      ...view.zones.map(({ zone, matches }) => ({
        key: zone.id,
        zone: zone.id,
        cells: [
          textCell(zone.name),
          ...groupCells(dataset, zone),
          textCell(
            eachLocale((locale) =>
              list(
                zone.fields.map(({ field }) => fieldOf(dataset, field).name[locale]),
                locale,
              ),
            ),
          ),
          textCell(zone.list.text),
          ...(view.active ? [matchCell(matches)] : []),
          ...targetCells(dataset, zone),
        ],
        facts: [...targetFacts([zone]), ...zone.fields.map(({ fact }) => fact)],
      })),
      ...(sum
        ? [
            {
              key: "total",
              cells: [
                textCell(eachLocale((locale) => totalSaid(dataset, locale)?.words ?? "")),
                ...groupColumns(dataset).map(() => blank),
                blank,
                blank,
                ...(view.active ? [blank] : []),
                amountCell(dataset, sum.fact),
                ...provenanceCells(dataset, sum.fact),
              ],
              facts: [sum.fact],
            },
          ]
        : []),
    ],
  };
}
