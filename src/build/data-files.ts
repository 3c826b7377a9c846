import { strToU8, zipSync, type Zippable } from "fflate";
import type { Dataset } from "../model/dataset";
import { csvFiles } from "./csv";
import { csvwFiles } from "./csvw";
import { datapackageJson } from "./datapackage";
import { datasetJson, datasetSchemaJson } from "./files";

/** Name of the file that has all others of /data/ in it; a public address. */
export const ARCHIVE = "pilot-zone-atlas.zip";

/** All files of one folder as one, the same bytes on every machine on every day. */
function archive(files: ReadonlyMap<string, string>, released: string): Uint8Array {
  const entries = [...files].map(([name, body]) => [name, strToU8(body)] as const);
  // Zip keeps local time: the same day everywhere makes the same file everywhere.
  const mtime = new Date(`${released}T00:00:00`);
  return zipSync(Object.fromEntries(entries) satisfies Zippable, { level: 9, mtime });
}

/**
 * What the site publishes in /data/, by name: every file by itself, and all in one.
 * @param homepage absolute address of the atlas, left out where it is not known
 */
export function dataFiles(
  dataset: Dataset,
  homepage?: string,
): ReadonlyMap<string, string | Uint8Array> {
  const files = new Map([
    ["datapackage.json", datapackageJson(dataset, homepage)],
    ["dataset.json", datasetJson(dataset, homepage)],
    ["dataset.schema.json", datasetSchemaJson()],
    ...csvFiles.map(({ file, write }) => [file, write(dataset)] as const),
    ...csvwFiles(dataset, homepage),
  ]);
  return new Map<string, string | Uint8Array>([
    ...files,
    [ARCHIVE, archive(files, dataset.released)],
  ]);
}
