import type { Dataset, Zone } from "../../model/dataset";
import { dated } from "../../model/format";
import { groupName } from "../../model/group";
import { fieldOf, fieldsByDegree, namingCount } from "../../model/lookup";
import { names, type View } from "../../model/selection";
import { targetFacts, targetOf, targetSum } from "../../model/target";
import { eachZone, zoneHead, zoneShort, zoneWord } from "../../model/terms";
import { eachLocale, list, type Text } from "../../model/text";
import type { Cell, Column, Row, Table } from "../chart";
import { capital } from "./count";
import {
  amountCell,
  blank,
  placesOf,
  provenanceCells,
  provenanceColumns,
  terms,
  textCell,
} from "./facts";
import { factsOfField } from "./points";
import { relatedNames } from "./fields";
import { leftOutInShort } from "./left-out";
import { targetsName, targetUnit, totalSaid } from "./target-captions";
import { differences, notPublished } from "./target-words";

const matchHead: Text = { zh: "符合筛选", en: "Matches" };
const listHead: Text = { zh: "清单", en: "List" };

const matchCell = (matches: boolean): Cell =>
  textCell(matches ? { zh: "是", en: "yes" } : { zh: "否", en: "no" });

/** The columns that hold targets: the amount, what it is set for where that differs, and where it stands. */
function targetColumns(dataset: Dataset): readonly [Column, ...Column[]] {
  const { year, measure } = differences(dataset);
  const { zh, en } = targetUnit(dataset);
  const label = { zh: zh ? `目标（${zh}）` : "目标", en: en ? `Target (${en})` : "Target" };
  return [
    { key: "target", label },
    ...(year ? [{ key: "for", label: { zh: "目标年份", en: "Target year" } }] : []),
    ...(measure ? [{ key: "measure", label: { zh: "指标", en: "Measure" } }] : []),
    ...provenanceColumns,
  ];
}

/** A zone’s cells under `targetColumns`. */
function targetCells(dataset: Dataset, zone: Zone): readonly [Cell, ...Cell[]] {
  const target = targetOf(dataset, zone);
  const { year, measure } = differences(dataset);
  const date = target && textCell(eachLocale((locale) => dated(target.fact.date, locale)));
  return [
    target ? amountCell(dataset, target.fact.id) : { kind: "none", text: notPublished },
    ...(year ? [date ?? blank] : []),
    ...(measure ? [zone.measure ? textCell(zone.measure.name) : blank] : []),
    ...(target ? provenanceCells(dataset, target.fact.id) : [blank, blank]),
  ];
}

/** What stands between a zone's name and its target. */
interface Part {
  readonly columns: readonly Column[];
  readonly cells: (zone: Zone) => readonly Cell[];
}

/** To which group a zone belongs, where there are groups. */
const groupPart = (dataset: Dataset): Part =>
  dataset.groups.length > 0
    ? {
        columns: [{ key: "group", label: { zh: "分组", en: "Group" } }],
        cells: (zone) => {
          const name = groupName(dataset, zone);
          return [name ? textCell(name) : blank];
        },
      }
    : { columns: [], cells: () => [] };

/** Which zones match, while something is chosen. */
const matchColumns = ({ active }: View): readonly Column[] =>
  active ? [{ key: "match", label: matchHead }] : [];

/** The targets as a table. */
export function targetsTable(view: View): Table {
  const { dataset } = view;
  const name = targetsName(dataset);
  const left = leftOutInShort(dataset);
  const group = groupPart(dataset);
  const [target, ...more] = targetColumns(dataset);
  return {
    caption: eachLocale((locale) => name[locale] + left[locale]),
    columns: [
      { key: "zone", label: zoneHead(dataset) },
      ...group.columns,
      target,
      ...matchColumns(view),
      ...more,
    ],
    rows: view.zones.map(({ zone, matches }) => {
      const [amount, ...others] = targetCells(dataset, zone);
      return {
        key: zone.id,
        zone: zone.id,
        cells: [
          textCell(zone.name),
          ...group.cells(zone),
          amount,
          ...(view.active ? [matchCell(matches)] : []),
          ...others,
        ],
        facts: targetFacts([zone]),
      };
    }),
  };
}

/** A row for each zone: its target and the fields it names; our sum last. */
export function overviewTable(view: View): Table {
  const { dataset } = view;
  const sum = targetSum(dataset);
  const left = leftOutInShort(dataset);
  const group = groupPart(dataset);
  const before: readonly Column[] = [
    ...group.columns,
    { key: "fields", label: { zh: "列出领域", en: "Fields named" } },
    { key: "list", label: listHead },
    ...matchColumns(view),
  ];
  const named = (zone: Zone) =>
    eachLocale((locale) =>
      list(
        zone.fields.map(({ field }) => fieldOf(dataset, field).name[locale]),
        locale,
      ),
    );
  const rows = view.zones.map(({ zone, matches }): Row => ({
    key: zone.id,
    zone: zone.id,
    cells: [
      textCell(zone.name),
      ...group.cells(zone),
      textCell(named(zone)),
      textCell(zone.list.text),
      ...(view.active ? [matchCell(matches)] : []),
      ...targetCells(dataset, zone),
    ],
    facts: [...targetFacts([zone]), ...zone.fields.map(({ fact }) => fact)],
  }));
  const total: Row | undefined = sum && {
    key: "total",
    cells: [
      textCell(eachLocale((locale) => totalSaid(dataset, locale)?.words ?? "")),
      ...before.map(() => blank),
      amountCell(dataset, sum.fact),
      ...provenanceCells(dataset, sum.fact),
    ],
    facts: [sum.fact],
  };
  return {
    caption: {
      zh: `${eachZone(dataset).zh}的目标与重点领域${left.zh}`,
      en: `Targets and priority fields of ${eachZone(dataset).en}${left.en}`,
    },
    columns: [{ key: "zone", label: zoneHead(dataset) }, ...before, ...targetColumns(dataset)],
    rows: total ? [...rows, total] : rows,
  };
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
  const listFacts = zones.flatMap((zone) => zone.fields.map(({ fact }) => fact));
  const rows = fieldsByDegree(dataset).map((field): Row => {
    const facts = factsOfField(dataset, field);
    return {
      key: field.id,
      cells: [
        textCell(field.name),
        ...zones.map((zone) => fieldCell(dataset, zone, field.id)),
        textCell(eachLocale(() => String(namingCount(dataset, field.id)))),
        where(facts),
      ],
      facts,
    };
  });
  const lists: Row = {
    key: "list",
    cells: [
      textCell(listHead),
      ...zones.map((zone) => textCell(zone.list.text)),
      blank,
      where(listFacts),
    ],
    facts: listFacts,
  };
  const matches: Row = {
    key: "match",
    cells: [
      textCell(matchHead),
      ...view.zones.map((zone) => matchCell(zone.matches)),
      blank,
      blank,
    ],
    facts: [],
  };
  const count = { zh: `${zoneShort(dataset)}数`, en: capital(zoneWord(dataset, 2).en) };
  return {
    caption: {
      zh: `${eachZone(dataset).zh}列出的重点领域${left.zh}`,
      en: `Priority fields named by ${eachZone(dataset).en}${left.en}`,
    },
    columns: [
      { key: "field", label: { zh: "领域", en: "Field" } },
      ...zones.map(({ id, name }) => ({ key: id, label: name })),
      { key: "zones", label: count },
      { key: "where", label: terms.where },
    ],
    rows: [...rows, lists, ...(view.active ? [matches] : [])],
  };
}
