import type { Fact, Source } from "../../model/dataset";
import { sourceKind } from "../../model/format";
import { plain } from "../../model/text";
import type { Sheet } from "./sheet";
import { unitWords } from "./units";

/** Facts, a row each: the columns of /data/facts.csv, then the fact in words. */
export const factSheet = (facts: readonly Fact[]): Sheet => ({
  id: "facts",
  columns: [
    { key: "id", label: "编号 / Id" },
    { key: "subject", label: "主体 / Subject" },
    { key: "measure", label: "指标 / Measure" },
    { key: "value", label: "数值 / Value" },
    { key: "bound", label: "限定词 / Bound" },
    { key: "unit", label: "单位 / Unit" },
    { key: "date", label: "日期 / Date" },
    { key: "stated", label: "原文 / As printed" },
    { key: "source", label: "来源 / Source" },
    { key: "paragraph", label: "段落 / Paragraph" },
    { key: "unit_name", label: "单位名称 / Unit in words" },
    { key: "text_zh", label: "含义" },
    { key: "text_en", label: "Meaning" },
    { key: "note_zh", label: "说明" },
    { key: "note_en", label: "Note" },
  ],
  rows: facts.map((fact) => [
    fact.id,
    fact.subject,
    fact.measure,
    fact.amount,
    fact.amount?.bound,
    fact.amount?.unit,
    fact.date,
    fact.stated && plain(fact.stated),
    fact.source,
    fact.paragraph,
    fact.amount && unitWords(fact.amount.unit),
    plain(fact.text.zh),
    plain(fact.text.en),
    fact.note && plain(fact.note.zh),
    fact.note && plain(fact.note.en),
  ]),
});

/** Sources, a row each, with where they can be read. */
export const sourceSheet = (sources: readonly Source[]): Sheet => ({
  id: "sources",
  columns: [
    { key: "id", label: "编号 / Id" },
    { key: "kind", label: "类别 / Kind" },
    { key: "name_zh", label: "名称" },
    { key: "name_en", label: "Name" },
    { key: "date", label: "日期 / Date" },
    { key: "trust", label: "可信度 / Trust" },
    { key: "address", label: "地址 / Address" },
    { key: "read_at", label: "读自 / Read at" },
  ],
  rows: sources.map((source) => [
    source.id,
    `${sourceKind[source.kind].zh} / ${sourceKind[source.kind].en}`,
    plain(source.name.zh),
    plain(source.name.en),
    source.date,
    source.trust,
    source.address,
    source.readAt,
  ]),
});
