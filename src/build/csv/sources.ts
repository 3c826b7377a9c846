import type { Source } from "../../model/dataset";
import { csvFile, idColumn, inBoth } from "./csv-file";

/** What facts name as their source, and where it can be read. */
export const sources = csvFile<Source>({
  name: "sources",
  title: { zh: "来源", en: "Sources" },
  key: ["id"],
  rows: (dataset) => dataset.sources,
  columns: [
    idColumn({ zh: "来源编号", en: "Id of the source" }),
    {
      name: "kind",
      about: {
        zh: "article 主要来源，outside 其他来源，atlas 本站计算",
        en: "article is the primary source, outside another one, atlas our own calculation",
      },
      required: true,
      values: ["article", "outside", "atlas"],
    },
    ...inBoth<Source>("name", { zh: "名称", en: "Name" }, ({ name }) => name, { required: true }),
    {
      name: "date",
      about: {
        zh: "日期，精度与来源一致：年、年月或年月日",
        en: "Date as precise as is known: year, month or day",
      },
      pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?`,
    },
    {
      name: "trust",
      about: {
        zh: "可信度：A 政府或机构自身，B 有声誉的媒体，C 转载（原出处写明）",
        en: "A: a government or the institution itself; B: established press; C: a re-post whose original is named",
      },
      values: ["A", "B", "C"],
    },
    {
      name: "address",
      about: { zh: "网址", en: "Address" },
    },
    {
      name: "read_at",
      about: { zh: "转载页网址，凡由转载读得", en: "Address of the re-post in which it was read" },
      of: ({ readAt }) => readAt,
    },
  ],
});
