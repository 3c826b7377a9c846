import type { Dataset } from "../../model/dataset";
import { dated } from "../../model/format";
import { factOf } from "../../model/lookup";
import { eachLocale, type Text } from "../../model/text";

/** The year that all targets are set for; nothing where they differ. */
export function targetYear(dataset: Dataset): Text | undefined {
  const years = new Set(dataset.zones.map(({ target }) => factOf(dataset, target).date));
  const [year] = years;
  return years.size === 1 && year !== undefined
    ? eachLocale((locale) => dated(year, locale))
    : undefined;
}

/** What heads the targets: 2030 年目标, 2030 target. */
export function targetHead(dataset: Dataset): Text {
  const year = targetYear(dataset);
  return year ? { zh: `${year.zh}目标`, en: `${year.en} target` } : { zh: "目标", en: "Target" };
}
