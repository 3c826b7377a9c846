import type { Dataset } from "../../model/dataset";
import { sourceKind, written } from "../../model/format";
import { amountOf } from "../../model/lookup";
import { capital } from "./count";
import { list, type Locale, type Text } from "../../model/text";

/**
 * How many times the first tier the others are, as our calculation. Says nothing of
 * whether they belong to each other. Nothing where the first tier is itself a bound.
 */
export function ratios(dataset: Dataset): Text | undefined {
  const [first, ...others] = dataset.tiers;
  if (!first || others.length === 0) return undefined;
  const base = amountOf(dataset, first.fact);
  if (base.bound !== "exact" || base.value === 0) return undefined;
  const times = (locale: Locale) =>
    others.map(({ name, fact }, index) => {
      const amount = amountOf(dataset, fact);
      const open = amount.bound === "atLeast";
      const ratio = amount.value / base.value;
      const whole = open ? Math.floor(ratio) : Math.round(ratio);
      const digits = written(whole, locale);
      if (locale === "en")
        return `${name.en.toLowerCase()} ${open ? "more than" : "about"} ${digits} times`;
      const of = index === 0 ? `${first.name.zh}的 ` : " ";
      return open ? `${name.zh}在${of}${digits} 倍以上` : `${name.zh}约为${of}${digits} 倍`;
    });
  return {
    zh: `${times("zh").join("，")}（${sourceKind.atlas.zh}）`,
    en: `${capital(list(times("en"), "en"))} as many as ${first.name.en.toLowerCase()} (${sourceKind.atlas.en})`,
  };
}
