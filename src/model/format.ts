import { CALENDAR_YEAR, tidy, type Amount, type Bound, type UnitId } from "./amount";
import type { Dataset, Fact, Source } from "./dataset";
import { unitOf } from "./lookup";
import { languageTag, type Locale, type Text } from "./text";

/** What knows the words of units: a dataset. */
export type Units = Pick<Dataset, "units">;

/**
 * The number that a locale's labels show: 1 亿元 is 100 million yuan, ten of them make
 * a billion, and 2000 亿元 is 200 bn RMB.
 */
export const shownValue = ({ value, unit }: Amount, locale: Locale, units: Units): number =>
  tidy(value * unitOf(units, unit).factor[locale]);

/** More decimals than any figure has. */
const ALL = 12;

const numbers = new Map<string, Intl.NumberFormat>();

/** A number in a locale's digits; Chinese does not group them. */
export function written(value: number, locale: Locale, decimals = ALL): string {
  const key = `${locale} ${decimals}`;
  const format =
    numbers.get(key) ??
    new Intl.NumberFormat(languageTag[locale], {
      useGrouping: locale === "en",
      maximumFractionDigits: decimals,
    });
  numbers.set(key, format);
  return format.format(value);
}

/** As many decimals as an approximate figure keeps: the unit's, or more where none would be left of it. */
function decimalsFor(value: number, decimals: number): number {
  const first = value === 0 ? 0 : -Math.floor(Math.log10(Math.abs(value)));
  return Math.min(ALL, Math.max(decimals, first));
}

/** A figure in its parts, so that a picture can draw the sign of its bound. */
export interface Figure {
  /** "≈" for about, "≤" for atMost, else "". */
  readonly sign: "≈" | "≤" | "";
  /** The number in the locale's own unit: 2000 亿元 is 200 bn RMB. */
  readonly digits: string;
  /** "+" for atLeast, else "". */
  readonly open: "+" | "";
  readonly unit: string;
}

/** Whether a figure is read as one: 1 zone, 1 billion. */
const isOne = (amount: Amount, locale: Locale, units: Units) =>
  shownValue(amount, locale, units) === 1;

const signs = { exact: "", about: "≈", atLeast: "", atMost: "≤" } as const;

/** The digits of an amount: only what is about right is rounded, to its unit's decimals. */
function digitsOf(amount: Amount, locale: Locale, units: Units): string {
  if (amount.unit === CALENDAR_YEAR) return String(amount.value);
  const value = shownValue(amount, locale, units);
  const { decimals } = unitOf(units, amount.unit);
  const kept = amount.bound === "about" ? decimalsFor(value, decimals[locale]) : ALL;
  return written(value, locale, kept);
}

/** The parts of an amount as a label shows them: ≈ 2000 (none) 亿元. */
export function figure(amount: Amount, locale: Locale, units: Units): Figure {
  const { label: name, many, one } = unitOf(units, amount.unit);
  return {
    sign: signs[amount.bound],
    digits: digitsOf(amount, locale, units),
    open: amount.bound === "atLeast" ? "+" : "",
    // What has no label of its own is called as in running text.
    unit: (name[locale] === many[locale] && isOne(amount, locale, units) ? one : name)[locale],
  };
}

/** A label without unit: ≈2000, 2000+, ≤300, 915. */
export function label(amount: Amount, locale: Locale, units: Units): string {
  const { sign, digits, open } = figure(amount, locale, units);
  return `${sign}${digits}${open}`;
}

/** A label with unit: ≈2000 亿元, ≈200 bn RMB. */
export function labelled(amount: Amount, locale: Locale, units: Units): string {
  return `${label(amount, locale, units)} ${figure(amount, locale, units).unit}`.trim();
}

const qualifiers = { exact: "", about: "about ", atLeast: "more than ", atMost: "at most " };

/**
 * An amount in running text: 约 2000 亿元, about 200 billion yuan; 2000 余家, more than 2,000
 * centres; 不超过 300 亿元, at most 30 billion yuan.
 */
export function prose(amount: Amount, locale: Locale, units: Units): string {
  const digits = digitsOf(amount, locale, units);
  const words = unitOf(units, amount.unit)[isOne(amount, locale, units) ? "one" : "many"][locale];
  if (locale === "en") return `${qualifiers[amount.bound]}${digits} ${words}`.trim();
  // 余 stands behind the last place of a whole number only.
  if (amount.bound === "atLeast")
    return Number.isInteger(amount.value) ? `${digits} 余${words}` : `超过 ${digits} ${words}`;
  return `${{ exact: "", about: "约 ", atMost: "不超过 " }[amount.bound]}${digits} ${words}`;
}

/** The name of a unit by itself, for a column head. */
export const unitName = (unit: UnitId, units: Units): Text => unitOf(units, unit).label;

/** The bound in words. */
export const boundName: Readonly<Record<Bound, Text>> = {
  exact: { zh: "无", en: "none" },
  about: { zh: "左右", en: "about" },
  atLeast: { zh: "余", en: "more than" },
  atMost: { zh: "以内", en: "at most" },
};

const dateFormats = new Map<number, Intl.DateTimeFormat>();

/** Of a year, a month or a day: as many parts as are given. */
function dateFormat(parts: number): Intl.DateTimeFormat {
  const known = dateFormats.get(parts);
  if (known) return known;
  const made = new Intl.DateTimeFormat(languageTag.en, {
    timeZone: "UTC",
    year: "numeric",
    ...(parts > 1 && { month: "short" }),
    ...(parts > 2 && { day: "numeric" }),
  });
  dateFormats.set(parts, made);
  return made;
}

/** A date as precise as it is given: 2030 年, 2022 年 9 月, 25 Mar 2023. */
export function dated(date: string, locale: Locale): string {
  const [year, month, day] = date.split("-").map(Number);
  if (locale === "zh")
    return [`${year} 年`, month && ` ${month} 月`, day && ` ${day} 日`].filter(Boolean).join("");
  return dateFormat(day ? 3 : month ? 2 : 1).format(
    Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1),
  );
}

/** A source's date beside its name; nothing where the name says it. */
export function dayBeside(
  name: Text,
  date: string | undefined,
  locale: Locale,
): string | undefined {
  const day = date && dated(date, locale);
  return day && !name[locale].includes(day) ? day : undefined;
}

/** Where in the article a fact stands: 第 4 段, para. 4. */
export function place(paragraph: NonNullable<Fact["paragraph"]>, locale: Locale): string {
  const line: Partial<Record<string, Text>> = {
    H: { zh: "标题", en: "headline" },
    D: { zh: "日期行", en: "date line" },
    S: { zh: "来源行", en: "source line" },
  };
  return (
    line[paragraph]?.[locale] ?? (locale === "zh" ? `第 ${paragraph} 段` : `para. ${paragraph}`)
  );
}

/** What a source is, in one short word, shown wherever it is not the article. */
export const sourceKind: Readonly<Record<Source["kind"], Text>> = {
  article: { zh: "原文", en: "article" },
  outside: { zh: "其他来源", en: "other source" },
  atlas: { zh: "本站计算", en: "our calculation" },
};

/** Between a word and what it tells of. */
export const colon: Text = { zh: "：", en: ": " };
