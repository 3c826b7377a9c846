import type { Bound, UnitId } from "../../model/amount";

/** A number as a data file carries it; its bound decides how a spreadsheet shows it. */
export interface Quantity {
  readonly value: number;
  readonly unit?: UnitId;
  readonly bound?: Bound;
}

/** One cell of a data file; undefined is an empty cell. */
export type Value = string | Quantity | undefined;

export interface SheetColumn {
  /** Heads the column in CSV: lower case, no spaces. */
  readonly key: string;
  /** Heads the column in a workbook, in the language of the column or in both. */
  readonly label: string;
}

/** A table of a data file: every row has a cell for every column. */
export interface Sheet {
  readonly id: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Value[])[];
}

/** What stands between several values in one cell, aligned with the facts that they come from. */
export const joined = (values: readonly (string | undefined)[]): string | undefined =>
  values.some(Boolean) ? values.map((value) => value ?? "").join(" | ") : undefined;
