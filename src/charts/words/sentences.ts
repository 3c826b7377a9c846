import { colon } from "../../model/format";
import { eachLocale, type Locale, type Text } from "../../model/text";

/** Between parts of a sentence, and between sentences of one kind. */
export const comma: Text = { zh: "，", en: ", " };
export const semicolon: Text = { zh: "；", en: "; " };
export const stop: Text = { zh: "。", en: ". " };

/** Parts of a sentence one after another, those that there are. */
export const commas = (locale: Locale, ...said: readonly (string | false | undefined)[]): string =>
  said.filter(Boolean).join(comma[locale]);

/** What something is, after its name: 市级：≈ 900; Municipal: ≈ 900. */
export const told = (name: string, said: string, locale: Locale): string =>
  name + colon[locale] + said;

/** A word or two after others, in brackets: 市级（本站计算）. */
export const bracketed = (said: string, locale: Locale): string =>
  locale === "zh" ? `（${said}）` : ` (${said})`;

/** Sentences one after another, those that there are. */
export const sentences = (...said: readonly (Text | undefined)[]): Text =>
  eachLocale((locale) =>
    said
      .map((text) => text?.[locale].trim())
      .filter(Boolean)
      .join(locale === "zh" ? "" : " "),
  );

const small: Readonly<Record<Locale, readonly string[]>> = {
  zh: ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

/** A small count in words, as a title says it: 三, three; digits beyond ten. */
export const countWord = (count: number, locale: Locale): string =>
  small[locale][count] ?? String(count);

/** The same at the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
