import { read, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";

/** Reads a workbook or a CSV with a library that did not write it. */
export const rereadBytes = (bytes: Uint8Array): WorkBook =>
  read(bytes, {
    cellNF: true,
    cellFormula: true,
    cellText: true,
    // CSV: what stands there, not what a reader would make of it.
    raw: true,
  });

export const reread = async (file: Blob): Promise<WorkBook> =>
  rereadBytes(new Uint8Array(await file.arrayBuffer()));

export function sheetOf({ Sheets, SheetNames }: WorkBook, name = SheetNames[0] ?? ""): WorkSheet {
  const sheet = Sheets[name];
  if (!sheet) throw new Error(`no sheet “${name}”; expected ${SheetNames.join(", ")}`);
  return sheet;
}

/** A sheet as rows of what its cells hold; an empty cell is "". */
export const rowsOf = (sheet: WorkSheet): (string | number)[][] =>
  utils.sheet_to_json<(string | number)[]>(sheet, { header: 1, defval: "", raw: true });

/** Rows as records by the words of their head. */
export function records(sheet: WorkSheet): Record<string, string | number>[] {
  const [head = [], ...rows] = rowsOf(sheet);
  return rows.map((row) => Object.fromEntries(head.map((key, index) => [key, row[index] ?? ""])));
}
