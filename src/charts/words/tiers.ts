import type { Dataset } from "../../model/dataset";
import { aNoun } from "../../model/terms";
import type { Text } from "../../model/text";
import { capital } from "./count";
import { tierWords } from "./kinds";

/** The head of a column of counts: 中心（家）, Centres. */
export function countHead(dataset: Dataset): Text {
  const { item, unit } = tierWords(dataset);
  return { zh: `${item.many.zh}（${unit.many.zh}）`, en: capital(item.many.en) };
}

/** Why the tiers stand side by side. */
export function neverAdded(dataset: Dataset): Text {
  const { item } = tierWords(dataset);
  return {
    zh: `各级分别计数，同一${item.one.zh}可能列入不止一级，故不相加。`,
    en: `Each tier is counted by itself; ${aNoun(item.one.en)} may be counted in more than one, so they are not added.`,
  };
}
