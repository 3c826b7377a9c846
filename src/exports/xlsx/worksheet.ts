import type { Sheet, Value } from "../data/sheet";
import { el, xmlFile } from "../office/xml";
import { numberFormat, numberStyle, styles } from "./styles";

/** What the sheets of a workbook share: each text and each format stands once. */
export interface Shared {
  readonly texts: Map<string, number>;
  readonly formats: Map<string, number>;
}

const MOST = 32_767;

/**
 * A line break in a cell is a line feed. Excel holds 32,767 characters in a cell; a
 * longer text ends in an ellipsis, never inside a pair.
 */
function fitted(written: string): string {
  const text = written.replaceAll("\r\n", "\n");
  if (text.length <= MOST) return text;
  return `${text.slice(0, MOST - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function placed(map: Map<string, number>, key: string): number {
  const index = map.get(key) ?? map.size;
  map.set(key, index);
  return index;
}

/** A column's letters from its number: 0 is A, 26 is AA. */
export function letters(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? letters(rest) : "") + String.fromCharCode(65 + (index % 26));
}

/** What a spreadsheet might run once the cell is edited or saved as CSV. */
const risky = /^[=+\-@\t\r]/;

function cell(value: Value, column: number, row: number, shared: Shared): string {
  const r = `${letters(column)}${row}`;
  if (value === undefined) return "";
  if (typeof value === "object") {
    const s = numberStyle(placed(shared.formats, numberFormat(value)));
    return el("c", { r, s }, el("v", {}, String(value.value)));
  }
  const s = row === 1 ? styles.head : risky.test(value) ? styles.guarded : styles.text;
  return el("c", { r, s, t: "s" }, el("v", {}, String(placed(shared.texts, fitted(value)))));
}

const wide = /[\u2e80-\uffe6]/;

/** The width of a text in digits, of its first line and no more than a screen's share. */
function width(value: Value): number {
  const text = typeof value === "object" ? `${value.value}≈` : (value ?? "");
  let sum = 0;
  for (const character of text.split("\n", 1)[0]?.slice(0, 80) ?? "")
    sum += wide.test(character) ? 2 : 1.1;
  return sum;
}

/** One worksheet: typed cells, a frozen head and first column, columns wide enough to read. */
export function worksheet({ columns, rows }: Sheet, shared: Shared): string {
  const all: readonly (readonly Value[])[] = [columns.map(({ label }) => label), ...rows];
  const range = `A1:${letters(columns.length - 1)}${all.length}`;
  const widths = columns.map((_, column) =>
    Math.min(56, Math.max(9, ...all.map((row) => width(row[column]) + 2))),
  );
  return xmlFile(
    el(
      "worksheet",
      { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
      el("sheetPr", {}, el("pageSetUpPr", { fitToPage: 1 })),
      el("dimension", { ref: range }),
      el(
        "sheetViews",
        {},
        el(
          "sheetView",
          { workbookViewId: 0 },
          el("pane", {
            xSplit: 1,
            ySplit: 1,
            topLeftCell: "B2",
            activePane: "bottomRight",
            state: "frozen",
          }),
        ),
      ),
      el("sheetFormatPr", { defaultRowHeight: 15 }),
      el(
        "cols",
        {},
        widths.map((width, index) =>
          el("col", {
            min: index + 1,
            max: index + 1,
            width: Math.round(width * 10) / 10,
            customWidth: 1,
          }),
        ),
      ),
      el(
        "sheetData",
        {},
        all.map((row, index) =>
          el(
            "row",
            { r: index + 1 },
            row.map((value, column) => cell(value, column, index + 1, shared)),
          ),
        ),
      ),
      el("pageSetup", { orientation: "landscape", fitToWidth: 1, fitToHeight: 0 }),
      // A date as precise as its source is text, and no mistake.
      el("ignoredErrors", {}, el("ignoredError", { sqref: range, numberStoredAsText: 1 })),
    ),
  );
}
