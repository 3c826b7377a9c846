import { shownValue, unitName, type Units } from "../../model/format";
import type { Fact } from "../../model/dataset";
import type { UnitId } from "../../model/amount";
import { plain, type Locale, type Text } from "../../model/text";
import { column, number, type Sheet, type Value } from "./sheet";
import { sourceUnit } from "./units";

/** A column of a sheet whose rows are of one kind. */
export interface Part<Row> {
  readonly key: string;
  readonly label: Text;
  readonly of: (row: Row) => Value;
}

/** A sheet of rows, its heads in one language. */
export const sheetOf = <Row>(
  id: string,
  parts: readonly Part<Row>[],
  rows: readonly Row[],
  locale: Locale,
): Sheet => ({
  id,
  columns: parts.map(({ key, label }) => column(key, label, locale)),
  rows: rows.map((row) => parts.map(({ of }) => of(row))),
});

/** Words in one language, named by it where they are not in the file's own. */
export const wordsPart = <Row>(
  key: string,
  label: Text,
  locale: Locale,
  of: (row: Row) => Text | undefined,
): Part<Row> => ({
  key,
  label: { zh: label[locale], en: label[locale] },
  of: (row) => {
    const text = of(row);
    return text && plain(text[locale]);
  },
});

/** How a unit is written in the key of a column: bn RMB is bn_rmb. */
const slug = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");

/**
 * A number of the source's own unit again in the unit that the language's labels show:
 * 2000 亿元 is 200 bn RMB. Nothing where all units are the same in both.
 */
export function shownParts<Row>(
  key: string,
  label: Text,
  locale: Locale,
  rows: readonly Row[],
  of: (row: Row) => Fact["amount"],
  dataset: Units,
): readonly Part<Row>[] {
  const units = new Set<UnitId>();
  for (const row of rows) {
    const amount = of(row);
    if (amount && shownValue(amount, locale, dataset) !== amount.value) units.add(amount.unit);
  }
  return [...units].map((unit) => {
    const name = unitName(unit, dataset);
    return {
      key: `${key}_${slug(name.en)}`,
      label: { zh: `${label.zh}（${name.zh}）`, en: `${label.en} (${name.en})` },
      of: (row) => {
        const amount = of(row);
        return amount?.unit === unit
          ? { ...amount, value: shownValue(amount, locale, dataset) }
          : undefined;
      },
    };
  });
}

const part = <Row>(key: string, label: Text, of: Part<Row>["of"]): Part<Row> => ({
  ...{ key, label, of },
});

/** How firmly a number is stated, and what it counts: a code for programs, then words. */
export const amountParts = <Row>(
  prefix: string,
  label: (words: Text) => Text,
  locale: Locale,
  of: (row: Row) => Fact["amount"],
  dataset: Units,
): readonly Part<Row>[] => [
  part(`${prefix}bound`, label({ zh: "限定词代码", en: "bound" }), (row) => of(row)?.bound),
  part(`${prefix}unit`, label({ zh: "单位代码", en: "unit" }), (row) => of(row)?.unit),
  part(`${prefix}unit_name`, label({ zh: "单位名称", en: "unit in words" }), (row) => {
    const amount = of(row);
    return amount && sourceUnit(amount.unit, dataset)[locale];
  }),
];

/** Where a fact stands in the source. */
export const sourceParts = <Row>(
  prefix: string,
  label: (words: Text) => Text,
  of: (row: Row) => Fact | undefined,
): readonly Part<Row>[] => [
  part(`${prefix}stated`, label({ zh: "原文", en: "as printed" }), (row) => {
    const stated = of(row)?.stated;
    return stated && plain(stated);
  }),
  part(`${prefix}source`, label({ zh: "来源", en: "source" }), (row) => of(row)?.source),
  part(`${prefix}paragraph`, label({ zh: "段落", en: "paragraph" }), (row) =>
    number(of(row)?.paragraph),
  ),
];
