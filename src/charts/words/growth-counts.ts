import type { Amount } from "../../model/amount";
import type { Dataset, FactId, Tier } from "../../model/dataset";
import { dated, sourceKind, type Units } from "../../model/format";
import { elsewhere } from "../../model/whereabouts";
import { amountOf, factOf, sourceOf } from "../../model/lookup";
import { eachLocale, languageTag, type Locale, type Text } from "../../model/text";
import { middle, period } from "../kit/calendar";
import { changeLabel, changeOf, countsOf } from "./change";

/** One count at one date, as the chart words it. */
export interface GrowthCount {
  readonly key: string;
  readonly amount: Amount;
  readonly units: Units;
  /** The date in years with fractions. */
  readonly moment: number;
  /** Its date on one line, and on two. */
  readonly date: string;
  readonly dateLines: readonly string[];
  readonly shortDate: string;
  /** The tag of an outside source, its name, and both in one; all empty for the article. */
  readonly tag: string;
  readonly origin: string;
  readonly named: string;
}

/** One tier's counts, first to last. */
export interface GrowthSeries {
  readonly key: string;
  readonly index: number;
  readonly name: string;
  readonly counts: readonly GrowthCount[];
  readonly change: string;
}

const MONTH = "2022-07".length;

/** The tiers that are counted more than once: only of these there is something to compare. */
export const growing = ({ tiers }: Dataset): readonly Tier[] =>
  tiers.filter(({ earlier }) => earlier.length > 0);

/** Every count of these tiers, earlier ones included. */
export const allFacts = (dataset: Dataset): readonly FactId[] =>
  growing(dataset).flatMap((tier) => countsOf(dataset, tier));

/** All dates of the chart, first to last. */
export const datesOf = (dataset: Dataset): readonly string[] =>
  [...new Set(allFacts(dataset).map((fact) => factOf(dataset, fact).date))].toSorted();

/** The name of a count's source, when that is not the article. */
function outsideOf(dataset: Dataset, fact: FactId): Text | undefined {
  const source = sourceOf(dataset, factOf(dataset, fact).source);
  return source.kind === "outside" ? source.short : undefined;
}

/** Where a count comes from, when that is not the article. */
export function originOf(dataset: Dataset, fact: FactId): Text | undefined {
  const name = outsideOf(dataset, fact);
  return name && eachLocale((locale) => elsewhere(name[locale], locale));
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

function seriesOf(dataset: Dataset, tier: Tier, index: number, locale: Locale): GrowthSeries {
  const change = changeOf(dataset, tier);
  return {
    key: tier.id,
    index,
    name: tier.name[locale],
    change: change ? changeLabel(change, dataset)[locale] : "",
    counts: countsOf(dataset, tier).map((key) => {
      const { date } = factOf(dataset, key);
      const outside = outsideOf(dataset, key);
      return {
        key,
        amount: amountOf(dataset, key),
        units: dataset,
        moment: middle(period(date)),
        date: dated(date, locale),
        dateLines: yearApart(dated(date, locale), locale),
        shortDate: date.slice(0, MONTH),
        tag: outside ? sourceKind.outside[locale] : "",
        origin: outside?.[locale] ?? "",
        named: outside ? elsewhere(outside[locale], locale) : "",
      };
    }),
  };
}

/** All tiers as the panels show them. */
export const allSeries = (dataset: Dataset, locale: Locale): readonly GrowthSeries[] =>
  growing(dataset).map((tier) => seriesOf(dataset, tier, dataset.tiers.indexOf(tier), locale));
