import type { Dataset } from "../model/dataset";
import { license } from "../model/license";
import { plain, type Text } from "../model/text";
import { csvFiles, csvFilesOf } from "./csv";
import type { CsvFile, DescribedColumn } from "./csv/csv-file";

const tagged = ({ zh, en }: Text) => ({ zh: plain(zh), en: plain(en) });

function datatype({ type: base = "string", values, pattern }: DescribedColumn) {
  const format = values ? values.join("|") : pattern;
  return format ? { base, format } : base;
}

const column = (described: DescribedColumn) => ({
  name: described.name,
  titles: described.name,
  "dc:description": Object.entries(tagged(described.about)).map(([language, text]) => ({
    "@value": text,
    "@language": language,
  })),
  datatype: datatype(described),
  ...(described.required && { required: true }),
});

const table = ({ file, title, key, foreign, columns }: CsvFile) => ({
  url: file,
  "dc:title": `${title.zh} / ${title.en}`,
  dialect: { encoding: "utf-8", header: true, lineTerminators: ["\r\n"] },
  tableSchema: {
    columns: columns.map(column),
    primaryKey: key,
    ...(foreign.length > 0 && {
      foreignKeys: foreign.map(({ column, of }) => ({
        columnReference: column,
        reference: { resource: `${of}.csv`, columnReference: "id" },
      })),
    }),
  },
});

/**
 * Metadata of the CSV files after CSV on the Web, by the name that readers look for
 * beside each file: `facts.csv-metadata.json` and so on, all in /data/. Each tells of all
 * tables, since a key may only lead to a table of the same group.
 * @param homepage absolute address of the atlas, left out where it is not known
 */
export function csvwFiles(dataset: Dataset, homepage?: string): ReadonlyMap<string, string> {
  const { site, released, sources } = dataset;
  const group = {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh" }],
    "dc:title": `${plain(site.name.zh)} / ${plain(site.name.en)}`,
    "dc:date": released,
    "dc:license": { "@id": license.address },
    "dc:source": sources
      .filter(({ kind }) => kind !== "atlas")
      .map(({ name, address, readAt }) => address ?? readAt ?? plain(name.zh)),
    ...(homepage && { "dc:identifier": homepage }),
    tables: csvFilesOf(dataset).map(table),
  };
  const text = `${JSON.stringify(group, null, 2)}\n`;
  return new Map(csvFiles.map(({ file }) => [`${file}-metadata.json`, text]));
}
