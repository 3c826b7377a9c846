import type { Sheet, Value } from "../data/sheet";
import { licenseOf, type Credit } from "../credit";
import { el, escape, xmlFile } from "../office/xml";
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
    return el("c", { r, s }, el("v", String(value.value)));
  }
  const s = row === 1 ? styles.head : risky.test(value) ? styles.guarded : styles.text;
  return el("c", { r, s, t: "s" }, el("v", String(placed(shared.texts, fitted(value)))));
}

const wide = /[\u2e80-\uffe6]/;
/** Narrower and wider a column is hard to read; what is longer wraps. */
const [LEAST, MOST_WIDTH] = [7, 44];

/** The width of a text in digits, of its first line. */
function width(value: Value): number {
  const text = typeof value === "object" ? `${value.value.toLocaleString("en")}≈` : (value ?? "");
  let sum = 0;
  for (const character of text.split("\n", 1)[0]?.slice(0, 1000) ?? "")
    sum += wide.test(character) ? 2 : 1;
  return sum;
}

/** The longest part of a head that does not wrap: a word, or a few Chinese characters. */
const headWidth = (label: string): number =>
  Math.max(...label.split(/\s|(?<=[\u2e80-\uffe6]{4})/u).map(width));

/** Columns as wide as their values; their heads wrap. */
export const widths = ({ columns, rows }: Sheet): readonly number[] =>
  columns.map(({ label }, column) => {
    const values = rows.map((row) => width(row[column]));
    // A head with a filter has a button beside its words.
    const head = headWidth(label) + 2;
    return Math.min(MOST_WIDTH, Math.max(LEAST, head, ...values) + 1);
  });

const LINE = 15;

/** How many lines a text takes that breaks between words and between Chinese characters. */
function linesOf(text: string, room: number): number {
  let [lines, taken] = [1, 0];
  for (const word of text.split(/(?<=\s)|(?<=[\u2e80-\uffe6])/u)) {
    const needed = width(word);
    const fits = taken + needed <= room;
    if (!fits && taken > 0) lines += 1;
    taken = fits ? taken + needed : needed;
    // A word that is wider than its column breaks too.
    lines += Math.floor(Math.max(0, taken - 1) / room);
    taken %= room;
  }
  return lines;
}

/** How high a row is whose cells wrap: not every program measures it when it opens a file. */
function height(row: readonly Value[], wide: readonly number[]) {
  const lines = row.map((value, column) => {
    // A tenth less: another program may take another, wider face.
    const room = ((wide[column] ?? LEAST) - 1) * 0.9;
    const written = typeof value === "string" ? value.split("\n") : [];
    return written.reduce((sum, line) => sum + linesOf(line, room), 0);
  });
  const most = Math.max(1, ...lines);
  // Excel's rows are no higher than 409 points.
  return most > 1 ? { ht: Math.min(409, most * LINE), customHeight: 1 } : {};
}

/** The cells of a sheet, from its head to its last. */
export const rangeOf = ({ columns, rows }: Sheet, sign = ""): string =>
  `${sign}A${sign}1:${sign}${letters(columns.length - 1)}${sign}${rows.length + 1}`;

/** How it prints: across, at a size that can be read, on as many pages as it takes. */
const printed = (foot: string): readonly string[] => [
  el("pageMargins", { left: 0.5, right: 0.5, top: 0.6, bottom: 0.8, header: 0.3, footer: 0.3 }),
  el("pageSetup", { paperSize: 9, scale: 75, orientation: "landscape" }),
  el("headerFooter", [el("oddHeader", "&amp;L&amp;A"), el("oddFooter", foot)]),
];

/** More does not fit beside the page’s number; programs refuse a foot of more than 255 characters. */
const FOOT = 150;

/** A credit at the foot of each page, with the page's number; & begins a code there. */
export function footOf({ source, link, ...credit }: Credit): string {
  const said = [credit.author, licenseOf({ source, ...credit }), link, source].filter(Boolean);
  const line = said.join(" · ");
  const fitting = line.length > FOOT ? `${line.slice(0, FOOT).trimEnd()}…` : line;
  const words = fitting.replaceAll("&", "&&");
  return escape(`&L&8${words.replace(/^\d/, " $&")}&R&8&P / &N`);
}

/** One worksheet: typed cells, a frozen head and first column, columns as wide as what they hold. */
export function worksheet(sheet: Sheet, shared: Shared, foot: string): string {
  const { columns, rows, filter } = sheet;
  const all: readonly (readonly Value[])[] = [columns.map(({ label }) => label), ...rows];
  const range = rangeOf(sheet);
  const wide = widths(sheet);
  return xmlFile(
    "worksheet",
    { xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main" },
    [
      el("dimension", { ref: range }),
      el("sheetViews>sheetView", { workbookViewId: 0 }, [
        el("pane", {
          xSplit: 1,
          ySplit: 1,
          topLeftCell: "B2",
          activePane: "bottomRight",
          state: "frozen",
        }),
      ]),
      el("sheetFormatPr", { defaultRowHeight: 15 }),
      el("cols", [
        wide.map((width, index) =>
          el("col", {
            min: index + 1,
            max: index + 1,
            width: Math.round(width * 10) / 10,
            customWidth: 1,
          }),
        ),
      ]),
      el("sheetData", [
        all.map((row, index) =>
          el(
            "row",
            { r: index + 1, ...height(row, wide) },
            row.map((value, column) => cell(value, column, index + 1, shared)),
          ),
        ),
      ]),
      filter && el("autoFilter", { ref: range }),
      printed(foot),
      // A date as precise as its source is text, and no mistake.
      el("ignoredErrors>ignoredError", { sqref: range, numberStoredAsText: 1 }),
    ],
  );
}
