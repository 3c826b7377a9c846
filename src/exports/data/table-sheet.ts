import type { Cell, Chart, Column, Row } from "../../charts/chart";
import type { Dataset, Fact, FactId } from "../../model/dataset";
import { factOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import { plain, type Locale, type Text } from "../../model/text";
import { bareHead, dataHead } from "./heads";
import { amountParts, sheetOf, shownParts, sourceParts, type Part } from "./parts";
import { joined, languagesOf, number, type Sheet, type Value } from "./sheet";

/** A table's column with where it stands and what it holds in this table. */
interface Placed {
  readonly column: Column;
  readonly index: number;
  readonly cells: readonly Cell[];
}

const holds = ({ cells }: Placed, amounts: boolean) =>
  cells.some(({ kind }) => (kind === "amount") === amounts);

const words = (cell: Cell | undefined, locale: Locale): Value =>
  cell && cell.kind !== "amount" ? plain(cell.text[locale]) : undefined;

/** Whether a column says something else in the other language. */
const translated = ({ cells }: Placed) =>
  cells.some((cell) => cell.kind !== "amount" && cell.text.zh !== cell.text.en);

/** The words of a column; where it holds amounts too, they are what stands in their place. */
function textPart(placed: Placed, locale: Locale): Part<Row> {
  const { column, index } = placed;
  const beside = holds(placed, true);
  const { zh, en } = beside ? bareHead(column.label) : column.label;
  return {
    key: beside ? `${column.key}_text` : column.key,
    label: beside
      ? { zh: `${plain(zh)}：文字`, en: `${plain(en)}: in words` }
      : { zh: plain(zh), en: plain(en) },
    of: ({ cells }) => {
      const said = words(cells[index], locale);
      return translated(placed) || typeof said !== "string" ? said : number(said);
    },
  };
}

/** The same in the language that is not the file's, headed by its own word. */
function otherPart(placed: Placed, other: Locale): Part<Row> {
  const { key, label } = textPart(placed, other);
  const own = label[other];
  return {
    key: `${key}_${other}`,
    label: { zh: own, en: own },
    of: ({ cells }) => words(cells[placed.index], other),
  };
}

/** A value is followed by all that it must not travel without. */
function valueParts(
  { column, index, cells }: Placed,
  rows: readonly Row[],
  dataset: Dataset,
  locale: Locale,
  unitNamed: boolean,
): readonly Part<Row>[] {
  const bare = bareHead(column.label);
  const of = (row: Row) => {
    const cell = row.cells[index];
    return cell?.kind === "amount" ? cell : undefined;
  };
  const amount = (row: Row) => of(row)?.amount;
  const fact = (row: Row): Fact | undefined => {
    const id = of(row)?.fact;
    return id === undefined ? undefined : factOf(dataset, id);
  };
  const label = ({ zh, en }: Text) => ({ zh: `${bare.zh}：${zh}`, en: `${bare.en}: ${en}` });
  const prefix = `${column.key}_`;
  const about = amountParts<Row>(prefix, label, locale, amount, dataset);
  return [
    { key: column.key, label: dataHead(column, cells, dataset), of: amount },
    ...shownParts(column.key, bare, locale, rows, amount, dataset),
    // A table that has a column of units says it there.
    ...(unitNamed ? about.slice(0, 2) : about),
    ...sourceParts<Row>(prefix, label, fact),
  ];
}

/** What a row rests on; the lists are aligned. */
function provenance(
  rows: readonly Row[],
  dataset: Dataset,
  repeated: boolean,
): readonly Part<Row>[] {
  const found = (row: Row) => row.facts.map((id) => factOf(dataset, id));
  const list = (key: string, label: Text, of: (fact: Fact) => string | undefined): Part<Row> => ({
    key,
    label,
    of: (row) => joined(found(row).map(of)),
  });
  const facts: Part<Row> = list("facts", { zh: "事实", en: "Facts" }, ({ id }) => id);
  // Where each row rests on its one amount, that amount has told the rest.
  if (repeated && rows.length > 0) return [facts];
  return [
    facts,
    list("source", { zh: "来源", en: "Source" }, ({ source }) => source),
    list("paragraph", { zh: "段落", en: "Paragraph" }, ({ paragraph }) => paragraph),
    list("stated", { zh: "原文", en: "As printed" }, ({ stated }) => stated && plain(stated)),
  ];
}

/** Whether all that a row rests on is the amount that stands in it. */
const restsOnAmount = ({ facts, cells }: Row) =>
  facts.length === 1 && cells.some((cell) => cell.kind === "amount" && cell.fact === facts[0]);

/**
 * A chart's table as data: the words of the file's language in front, those of the other
 * behind, and each amount with its bound, unit and source.
 */
export function tableSheet(id: string, chart: Chart, view: View, locale: Locale): Sheet {
  const { dataset } = view;
  const { columns, rows } = chart.table(view);
  const { own, other } = languagesOf(locale);
  const placed = columns.map((column, index) => ({
    column,
    index,
    cells: rows.flatMap((row) => row.cells[index] ?? []),
  }));
  const unitNamed = columns.some(({ key }) => key === "unit");
  const spoken = placed.filter((each) => holds(each, false) || !holds(each, true));
  const parts: readonly Part<Row>[] = [
    { key: "row", label: { zh: "行", en: "Row" }, of: ({ key }) => key },
    ...placed.flatMap((each) => [
      ...(holds(each, true) ? valueParts(each, rows, dataset, locale, unitNamed) : []),
      ...(spoken.includes(each) ? [textPart(each, own)] : []),
    ]),
    ...provenance(rows, dataset, rows.every(restsOnAmount)),
    ...spoken.filter(translated).map((each) => otherPart(each, other)),
  ];
  return sheetOf(id, parts, rows, locale);
}

/** The facts that a chart's table rests on. */
export function factsOfTable(chart: Chart, view: View): ReadonlySet<FactId> {
  return new Set(
    chart
      .table(view)
      .rows.flatMap(({ facts, cells }) => [
        ...facts,
        ...cells.flatMap((cell) => (cell.kind === "amount" ? [cell.fact] : [])),
      ]),
  );
}
