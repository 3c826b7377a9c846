import type { Dataset } from "../model/dataset";
import { plain, type Text } from "../model/text";
import { csvFiles, type DescribedColumn } from "./csv-files";

const tagged = ({ zh, en }: Text) => ({ zh: plain(zh), en: plain(en) });

function datatype({ type, values, pattern }: DescribedColumn) {
  const format = values ? values.join("|") : pattern;
  return format ? { base: type, format } : type;
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

/**
 * Metadata of the CSV files after CSV on the Web, by the name that readers look for
 * beside each file: `facts.csv-metadata.json` and so on, all in /data/.
 */
export function csvwFiles({ site, released }: Dataset): ReadonlyMap<string, string> {
  return new Map(
    csvFiles.map(({ file, title, key, columns }) => {
      const described = {
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "zh" }],
        url: file,
        "dc:title": `${plain(site.name.zh)}：${title.zh} / ${plain(site.name.en)}: ${title.en}`,
        "dc:date": released,
        "dc:license": { "@id": "https://creativecommons.org/licenses/by/4.0/" },
        dialect: { encoding: "utf-8", header: true, lineTerminators: ["\r\n"] },
        tableSchema: { columns: columns.map(column), primaryKey: key },
      };
      return [`${file}-metadata.json`, `${JSON.stringify(described, null, 2)}\n`];
    }),
  );
}
