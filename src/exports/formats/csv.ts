import { csv as rowsAsCsv, forExcel } from "../csv-text";
import { mainSheet } from "../data/sheets";
import type { Value } from "../data/sheet";
import type { Format } from "../format";

const cell = (value: Value) => (typeof value === "object" ? value.value : value);

/** One chart's table, or all facts, as CSV: a number, its bound and its source are columns. */
const csv: Format = {
  extension: ".csv",
  mime: "text/csv;charset=utf-8",
  async write(job) {
    const { columns, rows } = mainSheet(job);
    const text = rowsAsCsv([columns.map(({ key }) => key), ...rows.map((row) => row.map(cell))]);
    return new Blob([forExcel(text)], { type: csv.mime });
  },
};

export default csv;
