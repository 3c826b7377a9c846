import { sourceUnit } from "../../exports/data/units";
import { bounds } from "../../model/amount";
import type { Fact } from "../../model/dataset";
import { ID } from "../../model/id";
import { plain, type Text } from "../../model/text";
import { csvFile, idColumn, inBoth } from "./csv-file";

interface Row extends Fact {
  readonly unitName: Text | undefined;
}

/** Every fact, a row each. */
export const facts = csvFile<Row>({
  name: "facts",
  title: { zh: "全部事实", en: "Every fact" },
  key: ["id"],
  foreign: [{ column: "source", of: "sources" }],
  rows: (dataset) =>
    dataset.facts.map((fact) => ({
      ...fact,
      unitName: fact.amount && sourceUnit(fact.amount.unit, dataset),
    })),
  columns: [
    {
      ...idColumn({ zh: "事实编号", en: "Id of the fact" }),
      pattern: "[A-Z][A-Z0-9]*(-[A-Z0-9]+)*",
    },
    {
      name: "subject",
      about: { zh: "主体的编号，如某个{zone}", en: "What the fact is about, as an id" },
      required: true,
    },
    {
      name: "measure",
      about: { zh: "指标的编号", en: "What is told of it, as an id" },
      required: true,
    },
    {
      name: "value",
      type: "number",
      about: {
        zh: "数值，按来源的单位；不可脱离限定词使用",
        en: "The number in the source’s unit; never to be used without its bound",
      },
      of: ({ amount }) => amount?.value,
    },
    {
      name: "bound",
      about: {
        zh: "限定词：exact 无，about 约数，atLeast 下限，atMost 上限",
        en: "How firmly the source states the number: exact, about, atLeast (a lower bound), atMost (an upper bound)",
      },
      values: bounds,
      of: ({ amount }) => amount?.bound,
    },
    {
      name: "unit",
      about: {
        zh: "单位的编号，名称见 unit_zh 与 unit_en",
        en: "Id of the unit; unit_zh and unit_en name it",
      },
      pattern: ID.source.slice(1, -1),
      of: ({ amount }) => amount?.unit,
    },
    {
      name: "date",
      about: {
        zh: "日期，精度与来源一致：年、年月或年月日",
        en: "Date as precise as the source: year, month or day",
      },
      required: true,
      pattern: String.raw`\d{4}(-\d{2}(-\d{2})?)?`,
    },
    {
      name: "stated",
      about: {
        zh: "原文写法；以 = + - @ 开头者前加一个单引号",
        en: "As printed; an apostrophe stands before a text that begins with = + - @",
      },
      of: ({ stated }) => stated && plain(stated),
    },
    {
      name: "source",
      about: {
        zh: "来源编号，见 sources.csv；atlas 为本站计算",
        en: "Id of the source, as in sources.csv; atlas is our own calculation",
      },
      required: true,
    },
    {
      name: "paragraph",
      about: {
        zh: "原文段落 1 至 8；H 标题，D 日期行，S 来源行",
        en: "Paragraph of the article, 1 to 8; H headline, D date line, S source line",
      },
      values: ["1", "2", "3", "4", "5", "6", "7", "8", "H", "D", "S"],
    },
    ...inBoth<Row>(
      "text",
      { zh: "事实的含义，以本站的话写", en: "What the fact says, in the atlas’s own words" },
      ({ text }) => text,
      { required: true },
    ),
    ...inBoth<Row>(
      "unit",
      { zh: "单位的名称", en: "Name of the unit" },
      ({ unitName }) => unitName,
    ),
  ],
});
