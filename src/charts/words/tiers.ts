import type { Dataset, FactId, Tier } from "../../model/dataset";
import { prose, sourceKind, written } from "../../model/format";
import { amountOf } from "../../model/lookup";
import { aNoun } from "../../model/terms";
import { eachLocale, list, type Locale, type Text } from "../../model/text";
import { cityWide, tierWords } from "./kinds";
import { bracketed, capital, sentences } from "./sentences";

/** A count in running text without what is counted: 2000 余, more than 2,000. */
export function bareCount(dataset: Dataset, fact: FactId, locale: Locale): string {
  const words = prose(amountOf(dataset, fact), locale, dataset);
  return words.replace(locale === "zh" ? /(?<=[\d余])[^\d余]*$/ : /(?<=\d)\D*$/, "");
}

/** The first tier whose count is a lower bound. */
const openTier = (dataset: Dataset, tiers: readonly Tier[]): Tier | undefined =>
  tiers.find(({ fact }) => amountOf(dataset, fact).bound === "atLeast");

/** How the source puts the count of the first tier that is a lower bound, and what that means. */
export function openSaid(
  dataset: Dataset,
  tiers: readonly Tier[],
  meaning: Text,
): Text | undefined {
  const open = openTier(dataset, tiers);
  if (!open) return undefined;
  const { name, fact } = open;
  return {
    zh: `${name.zh}原文为“${prose(amountOf(dataset, fact), "zh", dataset)}”${meaning.zh}`,
    en: `For ${name.en.toLowerCase()} ${tierWords(dataset).item.many.en} the source says “${bareCount(dataset, fact, "en")}”${meaning.en}`,
  };
}

/** The same where an office program draws bars. */
export const lowerBound = (dataset: Dataset, tiers: readonly Tier[]): Text | undefined =>
  openSaid(dataset, tiers, { zh: "，“+”表示下限。", en: "; “+” marks a lower bound." });

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
      const { value, bound } = amountOf(dataset, fact);
      const open = bound === "atLeast";
      const ratio = value / base.value;
      const digits = written(open ? Math.floor(ratio) : Math.round(ratio), locale);
      if (locale === "en")
        return `${name.en.toLowerCase()} ${open ? "more than" : "about"} ${digits} times`;
      const of = index === 0 ? `${first.name.zh}的 ` : " ";
      return open ? `${name.zh}在${of}${digits} 倍以上` : `${name.zh}约为${of}${digits} 倍`;
    });
  const said: Text = {
    zh: times("zh").join("，"),
    en: `${capital(list(times("en"), "en"))} as many as ${first.name.en.toLowerCase()}`,
  };
  return eachLocale((locale) => said[locale] + bracketed(sourceKind.atlas[locale], locale));
}

/** Words for counts by tier as bars, one beside the other and never added. */
export function barsOfTiers(dataset: Dataset) {
  const ratio = ratios(dataset);
  const { name, unit } = tierWords(dataset);
  return {
    subtitle: {
      zh: [`${name.zh}，${unit.many.zh}`, ratio?.zh].filter(Boolean).join("。"),
      en: [name.en, ratio?.en].filter(Boolean).join(". "),
    },
    note: sentences(lowerBound(dataset, dataset.tiers), neverAdded(dataset), cityWide(dataset)),
  };
}
