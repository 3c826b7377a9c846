import type { Dataset, Zone } from "../../model/dataset";
import { dated } from "../../model/format";
import { groupName } from "../../model/group";
import { fieldsByDegree, fieldsNamed, namingCount } from "../../model/lookup";
import { names, type View, type ZoneView } from "../../model/selection";
import { targetFacts, targetOf, targetSum, type Target } from "../../model/target";
import { eachZone, zoneHead, zoneShort, zoneWord } from "../../model/terms";
import { eachLocale, list, namesIn, type Text } from "../../model/text";
import type { Cell, Column, Row, Table } from "../chart";
import { capital } from "./sentences";
import {
  amountCell,
  blank,
  placesOf,
  provenanceCells,
  provenanceColumns,
  terms,
  textCell,
} from "./facts";
import { factsOfField, factsOfZone } from "./points";
import { relatedNames } from "./fields";
import { leftOutInShort } from "./left-out";
import { targetsName, targetUnit, totalSaid } from "./target-captions";
import { differences, notPublished } from "./target-words";

const matchHead: Text = { zh: "符合筛选", en: "Matches" };
const listHead: Text = { zh: "清单", en: "List" };

/** A column, and what stands in it for each zone. */
interface ZoneColumn extends Column {
  readonly cell: (view: ZoneView) => Cell;
}

const matchCell = ({ matches }: ZoneView): Cell =>
  textCell(matches ? { zh: "是", en: "yes" } : { zh: "否", en: "no" });

/** Whose row it is, and to which group the zone belongs, where there are groups. */
function zoneColumns(dataset: Dataset): readonly ZoneColumn[] {
  const group = ({ zone }: ZoneView) => {
    const name = groupName(dataset, zone);
    return name ? textCell(name) : blank;
  };
  return [
    { key: "zone", label: zoneHead(dataset), cell: ({ zone }) => textCell(zone.name) },
    ...(dataset.groups.length > 0
      ? [{ key: "group", label: { zh: "分组", en: "Group" }, cell: group }]
      : []),
  ];
}

/** Which zones match, while something is chosen. */
const matchColumns = ({ active }: View): readonly ZoneColumn[] =>
  active ? [{ key: "match", label: matchHead, cell: matchCell }] : [];

/** The amount of a target, what it is set for where that differs, and where it stands. */
function targetColumns(dataset: Dataset): readonly [ZoneColumn, ...ZoneColumn[]] {
  const { year, measure } = differences(dataset);
  const { zh, en } = targetUnit(dataset);
  const cell =
    (published: (target: Target) => Cell, none = blank) =>
    ({ zone }: ZoneView) => {
      const target = targetOf(dataset, zone);
      return target ? published(target) : none;
    };
  const date = ({ fact }: Target) => textCell(eachLocale((locale) => dated(fact.date, locale)));
  return [
    {
      key: "target",
      label: { zh: zh ? `目标（${zh}）` : "目标", en: en ? `Target (${en})` : "Target" },
      cell: cell(({ fact }) => amountCell(dataset, fact.id), { kind: "none", text: notPublished }),
    },
    ...(year
      ? [{ key: "for", label: { zh: "目标年份", en: "Target year" }, cell: cell(date) }]
      : []),
    ...(measure
      ? [
          {
            ...{ key: "measure", label: { zh: "指标", en: "Measure" } },
            cell: ({ zone }: ZoneView) => (zone.measure ? textCell(zone.measure.name) : blank),
          },
        ]
      : []),
    ...provenanceColumns.map((column, at) => ({
      ...column,
      cell: cell(({ fact }) => provenanceCells(dataset, fact.id)[at] ?? blank),
    })),
  ];
}

/** A row for each zone that is shown. */
const zoneTable = (
  view: View,
  caption: Text,
  columns: readonly ZoneColumn[],
  factsOf: (zone: Zone) => Row["facts"],
): Table => ({
  caption: eachLocale((locale) => caption[locale] + leftOutInShort(view.dataset)[locale]),
  columns,
  rows: view.zones.map((each) => ({
    ...{ key: each.zone.id, zone: each.zone.id },
    cells: columns.map(({ cell }) => cell(each)),
    facts: factsOf(each.zone),
  })),
});

/** The targets as a table. */
export function targetsTable(view: View): Table {
  const { dataset } = view;
  const [target, ...more] = targetColumns(dataset);
  const columns = [...zoneColumns(dataset), target, ...matchColumns(view), ...more];
  return zoneTable(view, targetsName(dataset), columns, (zone) => targetFacts([zone]));
}

/** A row for each zone: its target and the fields it names; our sum last. */
export function overviewTable(view: View): Table {
  const { dataset } = view;
  const columns: readonly ZoneColumn[] = [
    ...zoneColumns(dataset),
    {
      ...{ key: "fields", label: { zh: "列出领域", en: "Fields named" } },
      cell: ({ zone }) =>
        textCell(eachLocale((locale) => list(namesIn(fieldsNamed(dataset, zone), locale), locale))),
    },
    { key: "list", label: listHead, cell: ({ zone }) => textCell(zone.list.text) },
    ...matchColumns(view),
    ...targetColumns(dataset),
  ];
  const caption = {
    zh: `${eachZone(dataset).zh}的目标与重点领域`,
    en: `Targets and priority fields of ${eachZone(dataset).en}`,
  };
  const table = zoneTable(view, caption, columns, (zone) => [
    ...targetFacts([zone]),
    ...factsOfZone(zone),
  ]);
  const sum = targetSum(dataset);
  if (!sum) return table;
  const words = eachLocale((locale) => totalSaid(dataset, locale)?.words ?? "");
  const [bound = blank, where = blank] = provenanceCells(dataset, sum.fact);
  const total = new Map([
    ["zone", textCell(words)],
    ["target", amountCell(dataset, sum.fact)],
    ["bound", bound],
    ["where", where],
  ]);
  const cells = columns.map(({ key }) => total.get(key) ?? blank);
  return { ...table, rows: [...table.rows, { key: "total", cells, facts: [sum.fact] }] };
}

function fieldCell(dataset: Dataset, zone: Zone, field: string): Cell {
  if (names(zone, field)) return textCell({ zh: "列入", en: "named" });
  const related = eachLocale((locale) => relatedNames(dataset, zone, [field], locale));
  return {
    kind: "none",
    text: related.zh
      ? { zh: `未列出，另列${related.zh}`, en: `not named; related: ${related.en}` }
      : { zh: "未列出", en: "not named" },
  };
}

/** The matrix as a table: a row for each field, then what the lists say of themselves. */
export function fieldsTable(view: View): Table {
  const { dataset } = view;
  const zones = view.zones.map(({ zone }) => zone);
  const left = leftOutInShort(dataset);
  const where = (facts: Row["facts"]) =>
    textCell(eachLocale((locale) => placesOf(dataset, facts, locale)));
  const row = (key: string, head: Text, cells: readonly Cell[], facts: Row["facts"]): Row => ({
    ...{ key, cells: [textCell(head), ...cells], facts },
  });
  const facts = zones.flatMap(factsOfZone);
  return {
    caption: {
      zh: `${eachZone(dataset).zh}列出的重点领域${left.zh}`,
      en: `Priority fields named by ${eachZone(dataset).en}${left.en}`,
    },
    columns: [
      { key: "field", label: { zh: "领域", en: "Field" } },
      ...zones.map(({ id, name }) => ({ key: id, label: name })),
      {
        key: "zones",
        label: { zh: `${zoneShort(dataset)}数`, en: capital(zoneWord(dataset, 2).en) },
      },
      { key: "where", label: terms.where },
    ],
    rows: [
      ...fieldsByDegree(dataset).map((field) => {
        const facts = factsOfField(dataset, field);
        const cells = [
          ...zones.map((zone) => fieldCell(dataset, zone, field.id)),
          textCell(eachLocale(() => String(namingCount(dataset, field.id)))),
          where(facts),
        ];
        return row(field.id, field.name, cells, facts);
      }),
      row(
        "list",
        listHead,
        [...zones.map(({ list }) => textCell(list.text)), blank, where(facts)],
        facts,
      ),
      ...(view.active
        ? [row("match", matchHead, [...view.zones.map(matchCell), blank, blank], [])]
        : []),
    ],
  };
}
