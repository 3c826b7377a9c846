import { csv, type Cell } from "../../exports/csv-text";
import type { Dataset } from "../../model/dataset";
import { locales, plain, type Locale, type Text } from "../../model/text";

/** A column of a published CSV file, as its descriptions tell of it. */
export interface DescribedColumn {
  readonly name: string;
  /** A string, where nothing else is said. */
  readonly type?: "string" | "number";
  readonly about: Text;
  readonly required?: true;
  readonly unique?: true;
  /** The only values it has. */
  readonly values?: readonly string[];
  /** The form of its values: a regular expression. */
  readonly pattern?: string;
}

/** A column whose values are ids of another file, or of another row of the same. */
export interface ForeignKey {
  readonly column: string;
  /** Name of the file that has the id in its column `id`. */
  readonly of: string;
}

/** A published CSV file in /data/. */
export interface CsvFile {
  readonly name: string;
  readonly file: string;
  readonly title: Text;
  readonly key: readonly string[];
  readonly foreign: readonly ForeignKey[];
  readonly columns: readonly DescribedColumn[];
  readonly write: (dataset: Dataset) => string;
}

/** A column with where its cells come from: what has its name, where nothing else is said. */
export type Column<Row> = DescribedColumn &
  ({ readonly of: (row: Row) => Cell } | { readonly name: Held<Row>; readonly of?: undefined });

/** What a row holds as it stands in a cell. */
type Held<Row> = { [K in keyof Row]-?: Row[K] extends Cell ? K : never }[keyof Row];

interface Table<Row> extends Pick<CsvFile, "name" | "title" | "key"> {
  readonly foreign?: readonly ForeignKey[];
  /** In the order that is promised to readers; new ones stand behind. */
  readonly columns: readonly Column<Row>[];
  readonly rows: (dataset: Dataset) => readonly Row[];
}

/** A table as a file, with its columns named in one place only. */
export const csvFile = <Row>({ columns, rows, ...table }: Table<Row>): CsvFile => ({
  foreign: [],
  ...table,
  file: `${table.name}.csv`,
  columns,
  write: (dataset) =>
    csv([
      columns.map(({ name }) => name),
      ...rows(dataset).map((row) =>
        columns.map((column) => (column.of ? column.of(row) : (row[column.name] as Cell))),
      ),
    ]),
});

const inLanguage: Readonly<Record<Locale, Text>> = {
  zh: { zh: "中文", en: "in Chinese" },
  en: { zh: "英文", en: "in English" },
};

/** Two columns for a text: `name_zh` and `name_en`. */
export const inBoth = <Row>(
  name: string,
  about: Text,
  of: (row: Row) => Text | undefined,
  rest: Pick<DescribedColumn, "required"> = {},
): readonly Column<Row>[] =>
  locales.map((locale) => ({
    name: `${name}_${locale}`,
    about: {
      zh: `${about.zh}（${inLanguage[locale].zh}）`,
      en: `${about.en}, ${inLanguage[locale].en}`,
    },
    ...rest,
    of: (row) => {
      const text = of(row)?.[locale];
      return text === undefined ? undefined : plain(text);
    },
  }));

/** What a column of ids is; the id of the row itself, where nothing else is said. */
export const idColumn = <Row extends { readonly id: string }>(about: Text): Column<Row> => ({
  name: "id",
  about,
  required: true,
  unique: true,
  of: ({ id }) => id,
});
