import type { Locale } from "../../model/text";
import { capital, countWord } from "./count";

/** How many zones name a field, as the head of a group of columns, longest first. */
export function degreeLabels(degree: number, zones: number, locale: Locale): readonly string[] {
  const count = countWord(degree, locale);
  if (locale === "zh")
    return [`${count}区${degree === zones ? "都列入" : "列入"}`, `${degree} 区`, String(degree)];
  const plural = degree === 1 ? "zone" : "zones";
  return [
    degree === zones && zones > 1 ? `All ${count} zones` : `${capital(count)} ${plural}`,
    `${degree} ${plural}`,
    String(degree),
  ];
}
