import { createHash } from "node:crypto";
import type { Dataset } from "../model/dataset";
import { license } from "../model/license";
import { plain, type Text } from "../model/text";
import { csvFilesOf } from "./csv";
import type { CsvFile, ForeignKey, DescribedColumn } from "./csv/csv-file";

const both = ({ zh, en }: Text) => `${plain(zh)} / ${plain(en)}`;

/** What is not there is left out when it is written. */
function field({ name, type = "string", about, values, ...column }: DescribedColumn) {
  const { required, unique, pattern } = column;
  const constraints = { required, unique, enum: values, pattern };
  const none = Object.values(constraints).every((each) => each === undefined);
  return { name, type, description: both(about), constraints: none ? undefined : constraints };
}

/** A key into another file; one into the same file names no resource. */
const foreignKey = (name: string, { column, of }: ForeignKey) => ({
  fields: [column],
  reference: { ...(of !== name && { resource: of }), fields: ["id"] },
});

function resource(csv: CsvFile, dataset: Dataset) {
  const { name, file, title, key, foreign, columns, write } = csv;
  const bytes = Buffer.from(write(dataset));
  return {
    name,
    type: "table",
    path: file,
    title: both(title),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: bytes.length,
    hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    dialect: { delimiter: ",", quoteChar: '"', doubleQuote: true, lineTerminator: "\r\n" },
    schema: {
      fields: columns.map(field),
      missingValues: [""],
      primaryKey: key,
      ...(foreign.length > 0 && {
        foreignKeys: foreign.map((each) => foreignKey(name, each)),
      }),
    },
  };
}

/**
 * `/data/datapackage.json`: a Frictionless Data Package (version 2) of all CSV files.
 * @param homepage absolute address of the atlas, left out where it is not known
 */
export function datapackageJson(dataset: Dataset, homepage?: string): string {
  const { site, released, sources, zones, fields } = dataset;
  const described = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "pilot-zone-atlas",
    title: both(site.name),
    description: both(site.description),
    ...(homepage && { homepage }),
    version: released,
    created: `${released}T00:00:00Z`,
    licenses: [{ name: license.id, title: license.name, path: license.address }],
    contributors: [
      { title: both(site.name), ...(homepage && { path: homepage }), roles: ["author"] },
    ],
    keywords: [...zones, ...fields].flatMap(({ name }) => [plain(name.zh), plain(name.en)]),
    sources: sources
      .filter(({ kind }) => kind !== "atlas")
      .map((source) => {
        const path = source.address ?? source.readAt;
        return {
          title: [both(source.name), source.date].filter(Boolean).join(", "),
          ...(path && { path }),
        };
      }),
    resources: csvFilesOf(dataset).map((file) => resource(file, dataset)),
  };
  return `${JSON.stringify(described, null, 2)}\n`;
}
