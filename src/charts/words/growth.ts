import type { Amount } from "../../model/amount";
import type { Dataset, FactId, Tier } from "../../model/dataset";
import { boundName, dated, figure, prose, sourceKind } from "../../model/format";
import { amountOf, factOf } from "../../model/lookup";
import { eachLocale, languageTag, type Locale, type Text } from "../../model/text";
import type { Row } from "../chart";
import { middle, period } from "../kit/calendar";
import { factRow, originOf, outsideOf, textCell } from "./facts";
import { cityWide, tierWords } from "./kinds";
import { bracketed, comma, sentences, stop } from "./sentences";
import { lowerBound } from "./tiers";

const MONTH = "2022-07".length;

/** The tiers that are counted more than once: only of these there is something to compare. */
export const growing = ({ tiers }: Dataset): readonly Tier[] =>
  tiers.filter(({ earlier }) => earlier.length > 0);

/** A tier's counts in order of time, the present one last. */
export const countsOf = (dataset: Dataset, { fact, earlier }: Tier): readonly FactId[] =>
  [...earlier, fact].toSorted((a, b) =>
    factOf(dataset, a).date < factOf(dataset, b).date ? -1 : 1,
  );

/** Every count of these tiers, earlier ones included. */
export const allFacts = (dataset: Dataset): readonly FactId[] =>
  growing(dataset).flatMap((tier) => countsOf(dataset, tier));

/** All dates of the chart, first to last. */
export const datesOf = (dataset: Dataset): readonly string[] =>
  [...new Set(allFacts(dataset).map((fact) => factOf(dataset, fact).date))].toSorted();

/**
 * How many more a tier counts at the last date than at the first, net of losses: our
 * calculation. Nothing where the first count is a bound itself, or the last is rounded.
 */
export function changeOf(dataset: Dataset, tier: Tier): Amount | undefined {
  const counts = countsOf(dataset, tier).map((fact) => amountOf(dataset, fact));
  const [then, now] = [counts[0], counts.at(-1)];
  if (!then || !now || counts.length < 2) return undefined;
  if (then.bound !== "exact" || now.bound === "about") return undefined;
  const value = now.value - then.value;
  return value < 0 && now.bound === "atLeast" ? undefined : { ...now, value };
}

/**
 * A change as a label: 净增 7, net at least +77, net −3; and in running text: 净增至少 77 家,
 * at least 77 centres more.
 */
export function changeSaid(change: Amount, dataset: Dataset) {
  const exact = { ...change, value: Math.abs(change.value), bound: "exact" } as const;
  const fewer = change.value < 0;
  const least = change.bound === "atLeast" ? { zh: "至少", en: "at least " } : { zh: "", en: "" };
  const head = `净${fewer ? "减" : "增"}${least.zh} `;
  const digits = (locale: Locale) => figure(exact, locale, dataset).digits;
  const counted = prose(exact, "en", dataset);
  return {
    label: { zh: head + digits("zh"), en: `net ${least.en}${fewer ? "−" : "+"}${digits("en")}` },
    prose: {
      zh: head + prose(exact, "zh", dataset),
      en: `${least.en}${counted} ${fewer ? "fewer" : "more"}`,
    },
  } satisfies Readonly<Record<string, Text>>;
}

/** The month that all tiers' first counts are of; nothing where they differ. */
export function sharedMonth(dataset: Dataset): string | undefined {
  const months = growing(dataset).map((tier) => {
    const [first] = countsOf(dataset, tier);
    return first && factOf(dataset, first).date.slice(0, MONTH);
  });
  const [month] = months;
  return months.every((each) => each === month) ? month : undefined;
}

/** A month by its full name: 2022 年 7 月, July 2022. */
export function monthName(month: string, locale: Locale): string {
  const [year, number] = month.split("-").map(Number);
  if (locale === "zh" || number === undefined) return dated(month, locale);
  return new Intl.DateTimeFormat(languageTag.en, {
    ...({ timeZone: "UTC", year: "numeric", month: "long" } as const),
  }).format(Date.UTC(year ?? 0, number - 1));
}

/** A date on two lines, the year on one of them. */
const yearApart = (date: string, locale: Locale): readonly string[] =>
  date.split(locale === "zh" ? /(?<=年) / : / (?=\d{4}$)/);

/** One count at one date, as the chart words it; its moment in years with fractions. */
function countOf(dataset: Dataset, key: FactId, locale: Locale) {
  const { date } = factOf(dataset, key);
  const outside = outsideOf(dataset, key);
  const day = dated(date, locale);
  return {
    ...{ key, amount: amountOf(dataset, key), moment: middle(period(date)) },
    ...{ date: day, dateLines: yearApart(day, locale), shortDate: date.slice(0, MONTH) },
    // The tag of an outside source, its name, and both in one; all empty for the article.
    tag: outside ? sourceKind.outside[locale] : "",
    origin: outside?.[locale] ?? "",
    named: originOf(dataset, key)?.[locale] ?? "",
  };
}

export type GrowthCount = ReturnType<typeof countOf>;

/** All tiers as the panels show them, each with its counts, first to last. */
export const allSeries = (dataset: Dataset, locale: Locale) =>
  growing(dataset).map((tier) => {
    const change = changeOf(dataset, tier);
    return {
      ...{ key: tier.id, index: dataset.tiers.indexOf(tier), name: tier.name[locale] },
      change: change ? changeSaid(change, dataset).label[locale] : "",
      counts: countsOf(dataset, tier).map((key) => countOf(dataset, key, locale)),
    };
  });

export type GrowthSeries = ReturnType<typeof allSeries>[number];

/** A tier's counts as rows, each with its date and source, and what lies between them as ours. */
export function growthRows(dataset: Dataset, tier: Tier): readonly Row[] {
  const counts = countsOf(dataset, tier);
  const change = changeOf(dataset, tier);
  const [first, last] = [counts[0], counts.at(-1)];
  const each = counts.map((fact) => {
    const { date } = factOf(dataset, fact);
    const day = eachLocale((locale) => dated(date, locale));
    return factRow(dataset, `${tier.id}-${date}`, [tier.name, day], fact);
  });
  if (!change || !first || !last) return each;
  const between = [
    tier.name,
    { zh: "净增减", en: "Net change" },
    changeSaid(change, dataset).prose,
    boundName[change.bound],
    sourceKind.atlas,
  ];
  return [
    ...each,
    { key: `${tier.id}-change`, cells: between.map(textCell), facts: [first, last] },
  ];
}

export const ownScale: Text = {
  zh: "每格的纵轴各自从零起，只能在格内比较。",
  en: "Each panel has its own scale from zero, so heights compare within a panel only.",
};

/** Words for the counts of each tier at several dates as bars, a panel for each tier. */
export function barsOfGrowth(dataset: Dataset) {
  const { name, unit } = tierWords(dataset);
  const counted: Text = { zh: `${name.zh}，${unit.many.zh}`, en: name.en };
  const changed = (locale: Locale) => {
    const each = growing(dataset).flatMap((tier) => {
      const change = changeOf(dataset, tier);
      return change ? [`${tier.name[locale]} ${changeSaid(change, dataset).label[locale]}`] : [];
    });
    const ours = bracketed(sourceKind.atlas[locale], locale);
    return each.length > 0 ? stop[locale] + each.join(comma[locale]) + ours : "";
  };
  return {
    subtitle: eachLocale((locale) => counted[locale] + changed(locale)),
    note: sentences(
      ownScale,
      lowerBound(dataset, growing(dataset)),
      { zh: "差值为增减相抵后的净数。", en: "Differences are net of losses." },
      cityWide(dataset),
    ),
  };
}
