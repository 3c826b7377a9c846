import type { CsvFile } from "./csv-file";
import { facts } from "./facts";
import { fields } from "./fields";
import { sources } from "./sources";
import { zoneFields } from "./zone-fields";
import { zones } from "./zones";

/** Every CSV file that the site publishes; their names and first columns are a public interface. */
export const csvFiles: readonly CsvFile[] = [facts, zoneFields, zones, fields, sources];
