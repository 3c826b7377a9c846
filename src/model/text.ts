/** The atlas speaks two languages; a text that lacks one does not compile. */
export const locales = ["zh", "en"] as const;
export type Locale = (typeof locales)[number];
export type Text = Readonly<Record<Locale, string>>;

/** BCP 47 tag of a locale, for `lang` attributes and Intl. */
export const languageTag: Readonly<Record<Locale, string>> = { zh: "zh-CN", en: "en-GB" };

/** The language tag of a phrase as printed, by its script. */
export const languageOf = (phrase: string): string =>
  languageTag[/\p{Script=Han}/u.test(phrase) ? "zh" : "en"];

const BREAK = "\u200b";

/**
 * Turns `|` into a zero-width break opportunity. Chinese headings are set with
 * `word-break: keep-all`, so they wrap only where a phrase ends.
 */
export function phrased(written: string): string {
  return written.replaceAll("|", BREAK);
}

/** Digits with a blank between them and Chinese: 40 个, where words would stand without. */
export const digitsApart = (chinese: string): string =>
  chinese.replaceAll(/(\d)(?=\p{Script=Han})|(\p{Script=Han})(?=\d)/gu, "$1$2 ");

/** The same string without break opportunities, for files, attributes and speech. */
export function plain(shown: string): string {
  return shown.replaceAll(BREAK, "");
}

/** A heading in which a number stays on the line of what it counts, in Chinese also of what is before it. */
export function numbersKept(heading: string): string {
  return heading.replaceAll(/(\d) |(\p{Script=Han}) (?=\d)/gu, "$1$2\u00a0");
}

/** Builds a Text by asking for each language in turn. */
export function eachLocale(write: (locale: Locale) => string): Text {
  return { zh: write("zh"), en: write("en") };
}

/** What things are called in one language. */
export const namesIn = (
  things: readonly { readonly name: Text }[],
  locale: Locale,
): readonly string[] => things.map(({ name }) => name[locale]);

/** Joins names as a list without a final conjunction: 甲、乙 / A, b. */
export function list(names: readonly string[], locale: Locale): string {
  return names.join(locale === "zh" ? "、" : ", ");
}

const listFormats = new Map<string, Intl.ListFormat>();

/** Joins names into running text: 甲和乙 / A and b, 甲或乙 / A or b. */
function joined(names: readonly string[], locale: Locale, type: "conjunction" | "disjunction") {
  const key = locale + type;
  // To make one takes as long as to redraw a chart.
  const format = listFormats.get(key) ?? new Intl.ListFormat(languageTag[locale], { type });
  listFormats.set(key, format);
  return format.format(names);
}

/** Joins names into running text: 甲和乙 / A and b. */
export const conjunction = (names: readonly string[], locale: Locale): string =>
  joined(names, locale, "conjunction");

/** Joins names into running text: 甲或乙 / A or b. */
export const disjunction = (names: readonly string[], locale: Locale): string =>
  joined(names, locale, "disjunction");
