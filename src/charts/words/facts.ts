import type { Dataset, FactId, ZoneId } from "../../model/dataset";
import { boundName } from "../../model/format";
import { amountOf, factOf, sourceOf } from "../../model/lookup";
import { eachLocale, list, type Locale, type Text } from "../../model/text";
import { elsewhere, whereabouts } from "../../model/whereabouts";
import type { Cell, Column, Point, Row, Tooltip } from "../chart";

/** What heads the lines of a tooltip, and some columns of tables. */
export const terms = {
  meaning: { zh: "含义", en: "Meaning" },
  bound: { zh: "限定词", en: "Qualifier" },
  stated: { zh: "原文", en: "As printed" },
  where: { zh: "位置", en: "Where" },
} as const;

/** The columns that follow every value: how firmly it is stated, and where. */
export const provenanceColumns: readonly Column[] = [
  { key: "bound", label: terms.bound },
  { key: "where", label: terms.where },
];

export const textCell = (text: Text): Cell => ({ kind: "text", text });

/** A cell that has nothing to say. */
export const blank = textCell({ zh: "—", en: "—" });

/** A fact's amount as a cell. @throws Error when the fact has none. */
export const amountCell = (dataset: Dataset, fact: FactId): Cell => ({
  kind: "amount",
  amount: amountOf(dataset, fact),
  fact,
});

/** Where facts stand, each place once: 第 1 段、第 4 段. */
export function placesOf(dataset: Dataset, facts: readonly FactId[], locale: Locale): string {
  const places = facts.map((id) => {
    const fact = factOf(dataset, id);
    return whereabouts(fact, sourceOf(dataset, fact.source), locale);
  });
  return list([...new Set(places)], locale);
}

/** The name of the source of a fact, when that is not the article. */
export function outsideOf(dataset: Dataset, fact: FactId): Text | undefined {
  const { kind, short } = sourceOf(dataset, factOf(dataset, fact).source);
  return kind === "outside" ? short : undefined;
}

/** The same, marked as another source. */
export function originOf(dataset: Dataset, fact: FactId): Text | undefined {
  const name = outsideOf(dataset, fact);
  return name && eachLocale((locale) => elsewhere(name[locale], locale));
}

/** The qualifier and the place of a fact, as cells under `provenanceColumns`. */
export const provenanceCells = (dataset: Dataset, id: FactId): readonly Cell[] => [
  textCell(boundName[factOf(dataset, id).amount?.bound ?? "exact"]),
  textCell(eachLocale((locale) => placesOf(dataset, [id], locale))),
];

/** A row that ends with the amount of a fact and how firmly it is stated where. */
export const factRow = (
  dataset: Dataset,
  key: string,
  heads: readonly Text[],
  fact: FactId,
): Row => ({
  key,
  cells: [...heads.map(textCell), amountCell(dataset, fact), ...provenanceCells(dataset, fact)],
  facts: [fact],
});

/** Lines of a tooltip under their terms, those that there are. */
export const lined = (
  locale: Locale,
  ...lines: readonly (readonly [term: Text, said: string | undefined])[]
): Tooltip["lines"] =>
  lines.flatMap(([term, said]) => (said === undefined ? [] : [[term[locale], said] as const]));

/** What a fact says of itself: meaning, qualifier, the phrase as printed, and where it stands. */
export function factTooltip(
  dataset: Dataset,
  id: FactId,
  title: string,
  locale: Locale,
  zone?: ZoneId,
): Tooltip {
  const { amount, stated, text } = factOf(dataset, id);
  return {
    title,
    ...(zone && { zone }),
    ...(amount && { amount }),
    lines: lined(
      locale,
      [terms.meaning, text[locale]],
      [terms.bound, amount && boundName[amount.bound][locale]],
      [terms.stated, stated],
      [terms.where, placesOf(dataset, [id], locale)],
    ),
  };
}

/** A point that says what its fact says. */
export const factPoint = (
  dataset: Dataset,
  fact: FactId,
  { key, label, title }: Pick<Point, "key" | "label"> & Pick<Tooltip, "title">,
  locale: Locale,
): Point => ({ key, label, tooltip: factTooltip(dataset, fact, title, locale), facts: [fact] });
