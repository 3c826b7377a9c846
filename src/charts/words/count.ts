import type { Locale } from "../../model/text";

const small: Readonly<Record<Locale, readonly string[]>> = {
  zh: ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"],
  en: ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"],
};

/** A small count in words, as a title says it: 三, three; digits beyond ten. */
export const countWord = (count: number, locale: Locale): string =>
  small[locale][count] ?? String(count);

/** The same at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
