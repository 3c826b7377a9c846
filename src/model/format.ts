import type { Amount, Bound, UnitId } from "./amount";
import type { Fact, Source } from "./dataset";
import { languageTag, type Locale, type Text } from "./text";

interface UnitWords {
  /** After a figure in a label: 亿元, bn RMB. Empty where the label needs none. */
  readonly label: Text;
  /** In running text, after one and after any other number. */
  readonly one: Text;
  readonly other: Text;
}

const counted = (zh: string, one: string, other = `${one}s`): UnitWords => ({
  label: { zh, en: other },
  one: { zh, en: one },
  other: { zh, en: other },
});

const unitWords: Readonly<Record<UnitId, UnitWords>> = {
  yi: {
    label: { zh: "亿元", en: "bn RMB" },
    one: { zh: "亿元", en: "billion yuan" },
    other: { zh: "亿元", en: "billion yuan" },
  },
  zone: counted("个", "zone"),
  field: counted("个", "field"),
  centre: counted("家", "centre"),
  company: counted("家", "company", "companies"),
  award: counted("家（次）", "award"),
  conference: counted("届", "conference"),
  year: counted("年", "year"),
  "calendar-year": {
    label: { zh: "年", en: "" },
    one: { zh: "年", en: "" },
    other: { zh: "年", en: "" },
  },
  tier: counted("级", "tier"),
  institution: counted("家", "institution"),
  task: counted("项", "task"),
  part: counted("篇", "part"),
  item: counted("项", "item"),
  person: counted("人", "person", "people"),
};

/**
 * The number that a locale's labels show: 1 亿元 is 100 million yuan, ten of them make
 * a billion, and 2000 亿元 is 200 bn RMB.
 */
export const shownValue = ({ value, unit }: Amount, locale: Locale): number =>
  unit === "yi" && locale === "en" ? value / 10 : value;

const numbers: Readonly<Record<Locale, Intl.NumberFormat>> = {
  zh: new Intl.NumberFormat(languageTag.zh, { useGrouping: false, maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat(languageTag.en, { maximumFractionDigits: 1 }),
};

/** A figure in its parts, so that a picture can draw the sign of its bound. */
export interface Figure {
  /** "≈" for about, else "". */
  readonly sign: string;
  /** The number in the locale's own unit: 2000 亿元 is 200 bn RMB. */
  readonly digits: string;
  /** "+" for atLeast, else "". */
  readonly open: string;
  readonly unit: string;
}

/** The parts of an amount as a label shows them: ≈ 2000 (none) 亿元. */
export function figure(amount: Amount, locale: Locale): Figure {
  const { value, unit, bound } = amount;
  return {
    sign: bound === "about" ? "≈" : "",
    digits:
      unit === "calendar-year" ? String(value) : numbers[locale].format(shownValue(amount, locale)),
    open: bound === "atLeast" ? "+" : "",
    unit: unitWords[unit].label[locale],
  };
}

/** A label without unit: ≈2000, 2000+, 915. */
export function label(amount: Amount, locale: Locale): string {
  const { sign, digits, open } = figure(amount, locale);
  return `${sign}${digits}${open}`;
}

/** A label with unit: ≈2000 亿元, ≈200 bn RMB. */
export function labelled(amount: Amount, locale: Locale): string {
  return `${label(amount, locale)} ${figure(amount, locale).unit}`.trim();
}

/** An amount in running text: 约 2000 亿元, about 200 billion yuan; 2000 余家, more than 2,000 centres. */
export function prose(amount: Amount, locale: Locale): string {
  const { digits } = figure(amount, locale);
  const words = unitWords[amount.unit][amount.value === 1 ? "one" : "other"][locale];
  if (locale === "zh") {
    if (amount.bound === "atLeast") return `${digits} 余${words}`;
    return `${amount.bound === "about" ? "约 " : ""}${digits} ${words}`;
  }
  const qualifier = { exact: "", about: "about ", atLeast: "more than " }[amount.bound];
  return `${qualifier}${digits} ${words}`.trim();
}

/** The name of a unit by itself, for a column head. */
export const unitName = (unit: UnitId): Text => unitWords[unit].label;

/** The bound in words, with the source's own qualifier: 左右, 余. */
export const boundName: Readonly<Record<Bound, Text>> = {
  exact: { zh: "无", en: "none" },
  about: { zh: "左右", en: "about (左右)" },
  atLeast: { zh: "余", en: "more than (余)" },
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

/** The name of a source that is not the article, marked as such. */
export const elsewhere = (name: string, locale: Locale): string =>
  sourceKind.outside[locale] + colon[locale] + name;

/** Where a fact comes from, for a table's last column: 第 4 段; 本站计算; another source's name. */
export function whereabouts(fact: Fact, source: Source, locale: Locale): string {
  if (source.kind === "atlas") return sourceKind.atlas[locale];
  if (source.kind === "article") return fact.paragraph ? place(fact.paragraph, locale) : "";
  return elsewhere(source.short[locale], locale);
}
