/** A cell as a spreadsheet may read it. */
export type Cell = string | number | undefined;

/** What a spreadsheet would run as a formula is kept as text by a leading apostrophe. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

function cell(value: Cell): string {
  if (value === undefined) return "";
  // A number is written by us: its sign is no formula.
  if (typeof value === "number") return String(value);
  const text = harmless(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Rows as CSV after RFC 4180: CRLF, quotes where needed. Without a byte order mark, which
 * readers of data packages take for a part of the first column's name.
 */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");

/** A byte order mark, without which Excel takes Chinese for another encoding. */
export const forExcel = (text: string): string => `\uFEFF${text}`;
