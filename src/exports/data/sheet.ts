import type { Bound, UnitId } from "../../model/amount";
import type { Locale, Text } from "../../model/text";

/** A number as a data file carries it; its bound decides how a spreadsheet shows it. */
export interface Quantity {
  readonly value: number;
  readonly unit?: UnitId;
  readonly bound?: Bound;
}

/** One cell of a data file; undefined is an empty cell. */
export type Value = string | Quantity | undefined;

export interface SheetColumn {
  /** Heads the column in CSV. */
  readonly key: string;
  /** Heads the column in a workbook. */
  readonly label: string;
}

/** A table of a data file: every row has a cell for every column. */
export interface Sheet {
  readonly id: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly Value[])[];
  /** Whether its head offers to filter and sort. */
  readonly filter?: true;
}

/** What stands between several values in one cell, aligned with the facts that they come from. */
export const joined = (values: readonly (string | undefined)[]): string | undefined =>
  values.some(Boolean) ? values.map((value) => value ?? "").join(" | ") : undefined;

/** A digit is a number, also where it came as a word: a spreadsheet can then sort by it. */
export const number = (text: string | undefined): Value =>
  text !== undefined && /^\d{1,9}$/.test(text) ? { value: Number(text) } : text;

/** The language of a file, and the one that its words stand in as well, behind all else. */
export const languagesOf = (locale: Locale) =>
  ({ own: locale, other: locale === "zh" ? "en" : "zh" }) as const;

/**
 * A column's heads in the language of the file: in English CSV has a key that programs
 * like, in Chinese its words, since a Chinese reader opens it in a spreadsheet.
 */
export const column = (key: string, label: Text, locale: Locale): SheetColumn => ({
  key: locale === "en" ? key : label.zh,
  label: label[locale],
});
