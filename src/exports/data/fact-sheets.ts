import type { Fact, Source } from "../../model/dataset";
import { sourceKind, type Units } from "../../model/format";
import type { Locale, Text } from "../../model/text";
import { amountParts, sheetOf, shownParts, sourceParts, wordsPart, type Part } from "./parts";
import { languagesOf, type Sheet } from "./sheet";

const upper = ({ zh, en }: Text): Text => ({
  zh,
  en: en.charAt(0).toUpperCase() + en.slice(1),
});

const meaning: Text = { zh: "含义", en: "Meaning" };
const note: Text = { zh: "说明", en: "Note" };
const amountOf = ({ amount }: Fact) => amount;

/** Facts, a row each: the columns of /data/facts.csv, with the words of the file's language in front. */
export function factSheet(facts: readonly Fact[], locale: Locale, dataset: Units): Sheet {
  const { own, other } = languagesOf(locale);
  const value: Text = { zh: "数值", en: "Value" };
  const text = (language: Locale) =>
    wordsPart<Fact>(`text_${language}`, meaning, language, (fact) => fact.text);
  const noted = (language: Locale) =>
    wordsPart<Fact>(`note_${language}`, note, language, (fact) => fact.note);
  const parts: readonly Part<Fact>[] = [
    { key: "id", label: { zh: "编号", en: "Id" }, of: ({ id }) => id },
    text(own),
    { key: "value", label: value, of: amountOf },
    ...shownParts("value", value, locale, facts, amountOf, dataset),
    ...amountParts<Fact>("", upper, locale, amountOf, dataset),
    { key: "date", label: { zh: "日期", en: "Date" }, of: ({ date }) => date },
    ...sourceParts<Fact>("", upper, (fact) => fact),
    noted(own),
    { key: "subject", label: { zh: "主体", en: "Subject" }, of: ({ subject }) => subject },
    { key: "measure", label: { zh: "指标", en: "Measure" }, of: ({ measure }) => measure },
    text(other),
    noted(other),
  ];
  return sheetOf("facts", parts, facts, locale);
}

/** Sources, a row each, with where they can be read. */
export function sourceSheet(sources: readonly Source[], locale: Locale): Sheet {
  const { own, other } = languagesOf(locale);
  const name = (language: Locale) =>
    wordsPart<Source>(
      `name_${language}`,
      { zh: "名称", en: "Name" },
      language,
      (source) => source.name,
    );
  const parts: readonly Part<Source>[] = [
    { key: "id", label: { zh: "编号", en: "Id" }, of: ({ id }) => id },
    name(own),
    {
      key: "kind",
      label: { zh: "类别", en: "Kind" },
      of: ({ kind }) => sourceKind[kind][locale],
    },
    { key: "date", label: { zh: "日期", en: "Date" }, of: ({ date }) => date },
    { key: "trust", label: { zh: "可信度", en: "Trust" }, of: ({ trust }) => trust },
    { key: "address", label: { zh: "地址", en: "Address" }, of: ({ address }) => address },
    { key: "read_at", label: { zh: "读自", en: "Read at" }, of: ({ readAt }) => readAt },
    name(other),
  ];
  return sheetOf("sources", parts, sources, locale);
}
