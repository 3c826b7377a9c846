import { bounds, units } from "../model/amount";
import type { Dataset } from "../model/dataset";
import type { Text } from "../model/text";
import { factColumns, factsCsv, zoneFieldColumns, zoneFieldsCsv } from "./files";

/** A column of a published CSV file, as its descriptions tell of it. */
export interface DescribedColumn {
  readonly name: string;
  readonly type: "string" | "number";
  readonly about: Text;
  readonly required?: true;
  readonly unique?: true;
  /** The only values it has. */
  readonly values?: readonly string[];
  /** The form of its values: a regular expression. */
  readonly pattern?: string;
}

/** A published CSV file in /data/. */
export interface CsvFile {
  readonly name: string;
  readonly file: string;
  readonly title: Text;
  readonly key: readonly string[];
  readonly columns: readonly DescribedColumn[];
  readonly write: (dataset: Dataset) => string;
}

type About = Omit<DescribedColumn, "name">;

const facts: Readonly<Record<(typeof factColumns)[number], About>> = {
  id: {
    type: "string",
    about: { zh: "事实编号", en: "Id of the fact" },
    required: true,
    unique: true,
    pattern: "[A-Z][A-Z0-9]*(-[A-Z0-9]+)*",
  },
  subject: {
    type: "string",
    about: { zh: "主体：先导区、层级、会议等的编号", en: "What the fact is about, as an id" },
    required: true,
  },
  measure: {
    type: "string",
    about: { zh: "指标的编号", en: "What is told of it, as an id" },
    required: true,
  },
  value: {
    type: "number",
    about: {
      zh: "数值，按来源的单位；不可脱离限定词使用",
      en: "The number in the source’s unit; never to be used without its bound",
    },
  },
  bound: {
    type: "string",
    about: {
      zh: "限定词：exact 无，about 左右，atLeast 余（下限）",
      en: "How firmly the source states the number: exact, about (左右), atLeast (余, a lower bound)",
    },
    values: bounds,
  },
  unit: {
    type: "string",
    about: {
      zh: "单位：yi 即亿元，award 即家（次），company 即家",
      en: "Unit: yi is 亿元, 100 million yuan; award counts awards, company companies",
    },
    values: units,
  },
  date: {
    type: "string",
    about: {
      zh: "日期，精度与来源一致：年、年月或年月日",
      en: "Date as precise as the source: year, month or day",
    },
    required: true,
    pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?`,
  },
  stated: {
    type: "string",
    about: {
      zh: "原文写法；以 = + - @ 开头者前加一个单引号",
      en: "As printed; an apostrophe stands before a text that begins with = + - @",
    },
  },
  source: {
    type: "string",
    about: {
      zh: "来源编号；atlas 为本站计算",
      en: "Id of the source; atlas is our own calculation",
    },
    required: true,
  },
  paragraph: {
    type: "string",
    about: {
      zh: "原文段落 1 至 8；H 标题，D 日期行，S 来源行",
      en: "Paragraph of the article, 1 to 8; H headline, D date line, S source line",
    },
    values: ["1", "2", "3", "4", "5", "6", "7", "8", "H", "D", "S"],
  },
};

const zoneFields: Readonly<Record<(typeof zoneFieldColumns)[number], About>> = {
  zone: { type: "string", about: { zh: "先导区编号", en: "Id of the zone" }, required: true },
  field: { type: "string", about: { zh: "领域编号", en: "Id of the field" }, required: true },
  stated: { type: "string", about: { zh: "原文写法", en: "As printed" }, required: true },
  list: {
    type: "string",
    about: {
      zh: "该区的领域清单：open 以“等”收尾，closed 为完整清单",
      en: "The zone’s list of fields: open ends with 等 (etc.), closed is complete",
    },
    required: true,
    values: ["open", "closed"],
  },
};

/** Every CSV file that the site publishes, with what its columns mean. */
export const csvFiles: readonly CsvFile[] = [
  {
    name: "facts",
    file: "facts.csv",
    title: { zh: "全部事实", en: "Every fact" },
    key: ["id"],
    columns: factColumns.map((name) => ({ name, ...facts[name] })),
    write: factsCsv,
  },
  {
    name: "zone-fields",
    file: "zone-fields.csv",
    title: { zh: "各先导区列出的领域", en: "The fields that each zone names" },
    key: ["zone", "field"],
    columns: zoneFieldColumns.map((name) => ({ name, ...zoneFields[name] })),
    write: zoneFieldsCsv,
  },
];
