import type { Dataset } from "../../model/dataset";
import { inTerms } from "../../model/terms";
import type { CsvFile } from "./csv-file";
import { facts } from "./facts";
import { fields } from "./fields";
import { sources } from "./sources";
import { zoneFields } from "./zone-fields";
import { zones } from "./zones";

/** Every CSV file that the site publishes; their names and first columns are a public interface. */
export const csvFiles: readonly CsvFile[] = [facts, zoneFields, zones, fields, sources];

/** The same with titles and descriptions in the place's own words. */
export const csvFilesOf = (dataset: Dataset): readonly CsvFile[] =>
  csvFiles.map((file) => ({
    ...file,
    title: inTerms(dataset, file.title),
    columns: file.columns.map((column) => ({ ...column, about: inTerms(dataset, column.about) })),
  }));
