import { colon } from "../../model/format";
import { eachLocale, type Locale, type Text } from "../../model/text";

/** Between parts of a sentence, and between sentences of one kind. */
export const semicolon: Text = { zh: "；", en: "; " };
export const stop: Text = { zh: "。", en: ". " };

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
