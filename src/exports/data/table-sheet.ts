import type { Cell, Chart, Column, Row } from "../../charts/chart";
import type { Dataset, FactId } from "../../model/dataset";
import { factOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import { plain, type Text } from "../../model/text";
import { dataHead } from "./heads";
import { joined, type Sheet, type SheetColumn, type Value } from "./sheet";
import { unitWords } from "./units";

interface Part extends SheetColumn {
  readonly of: (cell: Cell | undefined, dataset: Dataset) => Value;
}

const both = ({ zh, en }: Text) => plain(zh === en ? zh : `${zh} / ${en}`);

const words = (cell: Cell | undefined, locale: "zh" | "en"): Value =>
  cell && cell.kind !== "amount" ? plain(cell.text[locale]) : undefined;

const fact = (cell: Cell | undefined, dataset: Dataset) =>
  cell?.kind === "amount" ? factOf(dataset, cell.fact) : undefined;

const textParts = ({ key, label }: Column): readonly Part[] => [
  { key: `${key}_zh`, label: plain(label.zh), of: (cell) => words(cell, "zh") },
  { key: `${key}_en`, label: plain(label.en), of: (cell) => words(cell, "en") },
];

/** A value is followed by all that it must not travel without. */
function amountParts({ key, label }: Column): readonly Part[] {
  const part = (name: string, words: Text, of: Part["of"]): Part => ({
    key: `${key}_${name}`,
    label: both({ zh: `${label.zh}：${words.zh}`, en: `${label.en}: ${words.en}` }),
    of,
  });
  return [
    { key, label: both(label), of: (cell) => (cell?.kind === "amount" ? cell.amount : undefined) },
    part("bound", { zh: "限定词", en: "bound" }, (cell) =>
      cell?.kind === "amount" ? cell.amount.bound : undefined,
    ),
    part("unit", { zh: "单位", en: "unit" }, (cell) =>
      cell?.kind === "amount" ? cell.amount.unit : undefined,
    ),
    part("unit_name", { zh: "单位名称", en: "unit in words" }, (cell) =>
      cell?.kind === "amount" ? unitWords(cell.amount.unit) : undefined,
    ),
    part(
      "stated",
      { zh: "原文", en: "as printed" },
      (cell, dataset) => fact(cell, dataset)?.stated,
    ),
    part("source", { zh: "来源", en: "source" }, (cell, dataset) => fact(cell, dataset)?.source),
    part(
      "paragraph",
      { zh: "段落", en: "paragraph" },
      (cell, dataset) => fact(cell, dataset)?.paragraph,
    ),
  ];
}

/** A column of a table as the columns of a data file; one may hold words and amounts. */
function partsOf({ key, ...rest }: Column, cells: readonly Cell[]): readonly Part[] {
  const column = { key, label: dataHead({ key, ...rest }, cells) };
  const amounts = cells.some(({ kind }) => kind === "amount");
  const texts = cells.some(({ kind }) => kind !== "amount");
  return [...(amounts ? amountParts(column) : []), ...(texts || !amounts ? textParts(column) : [])];
}

const rowColumns: readonly SheetColumn[] = [
  { key: "facts", label: "事实 / Facts" },
  { key: "source", label: "来源 / Source" },
  { key: "paragraph", label: "段落 / Paragraph" },
  { key: "stated", label: "原文 / As printed" },
];

/** What a row rests on; the four lists are aligned. */
function provenance({ facts }: Row, dataset: Dataset): readonly Value[] {
  const found = facts.map((id) => factOf(dataset, id));
  return [
    joined(found.map(({ id }) => id)),
    joined(found.map(({ source }) => source)),
    joined(found.map(({ paragraph }) => paragraph)),
    joined(found.map(({ stated }) => stated && plain(stated))),
  ];
}

/** A chart's table as data: both languages, and each amount with its bound, unit and source. */
export function tableSheet(id: string, chart: Chart, view: View): Sheet {
  const { dataset } = view;
  const { columns, rows } = chart.table(view);
  const kept = columns.map((column, index) => {
    const cells = rows.flatMap((row) => row.cells[index] ?? []);
    return { index, parts: partsOf(column, cells) };
  });
  return {
    id,
    columns: [
      { key: "row", label: "行 / Row" },
      ...kept.flatMap(({ parts }) => parts.map(({ key, label }) => ({ key, label }))),
      ...rowColumns,
    ],
    rows: rows.map((row) => [
      row.key,
      ...kept.flatMap(({ index, parts }) => parts.map(({ of }) => of(row.cells[index], dataset))),
      ...provenance(row, dataset),
    ]),
  };
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
