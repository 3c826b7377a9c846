import type { Dataset } from "../../model/dataset";
import { zoneShort, zoneWord } from "../../model/terms";
import type { Locale } from "../../model/text";
import { capital, countWord } from "./count";

/** How many zones name a field, as the head of a group of columns, longest first. */
export function degreeLabels(
  dataset: Dataset,
  degree: number,
  zones: number,
  locale: Locale,
): readonly string[] {
  const count = countWord(degree, locale);
  if (locale === "zh")
    return [
      `${count}${zoneShort(dataset)}${degree === zones && zones > 1 ? "都列入" : "列入"}`,
      `${degree} ${zoneShort(dataset)}`,
      String(degree),
    ];
  const plural = zoneWord(dataset, degree).en;
  return [
    degree === zones && zones > 1 ? `All ${count} ${plural}` : `${capital(count)} ${plural}`,
    `${degree} ${plural}`,
    String(degree),
  ];
}
