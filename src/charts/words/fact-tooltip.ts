import type { Dataset, FactId, ZoneId } from "../../model/dataset";
import { boundName } from "../../model/format";
import { whereabouts } from "../../model/whereabouts";
import { factOf, sourceOf } from "../../model/lookup";
import type { Locale } from "../../model/text";
import type { Tooltip } from "../chart";

const terms = {
  meaning: { zh: "含义", en: "Meaning" },
  bound: { zh: "限定词", en: "Qualifier" },
  stated: { zh: "原文", en: "As printed" },
  where: { zh: "位置", en: "Where" },
} as const;

/** What a fact says of itself: meaning, qualifier, the phrase as printed, and where it stands. */
export function factTooltip(
  dataset: Dataset,
  id: FactId,
  title: string,
  locale: Locale,
  zone?: ZoneId,
): Tooltip {
  const fact = factOf(dataset, id);
  const source = sourceOf(dataset, fact.source);
  return {
    title,
    ...(zone && { zone }),
    ...(fact.amount && { amount: fact.amount }),
    lines: [
      [terms.meaning[locale], fact.text[locale]],
      ...(fact.amount
        ? ([[terms.bound[locale], boundName[fact.amount.bound][locale]]] as const)
        : []),
      ...(fact.stated ? ([[terms.stated[locale], fact.stated]] as const) : []),
      [terms.where[locale], whereabouts(fact, source, locale)],
    ],
  };
}
