import type { Amount } from "../../model/amount";
import type { Dataset, FactId, Tier } from "../../model/dataset";
import { figure, prose } from "../../model/format";
import { amountOf, factOf } from "../../model/lookup";
import { eachLocale, type Text } from "../../model/text";

/** A tier's counts in order of time, the present one last. */
export const countsOf = (dataset: Dataset, { fact, earlier }: Tier): readonly FactId[] =>
  [...earlier, fact].toSorted((a, b) =>
    factOf(dataset, a).date < factOf(dataset, b).date ? -1 : 1,
  );

/**
 * How many more a tier counts at the last date than at the first, net of losses: our
 * calculation. Nothing where the first count is a bound itself, or the last is rounded.
 */
export function changeOf(dataset: Dataset, tier: Tier): Amount | undefined {
  const counts = countsOf(dataset, tier).map((fact) => amountOf(dataset, fact));
  const [then, now] = [counts[0], counts.at(-1)];
  if (!then || !now || counts.length < 2) return undefined;
  if (then.bound !== "exact" || now.bound === "about") return undefined;
  const value = now.value - then.value;
  return value < 0 && now.bound === "atLeast" ? undefined : { ...now, value };
}

/** A change as a label: 净增 7, net at least +77, net −3. */
export function changeLabel(change: Amount, dataset: Dataset): Text {
  const exact = { ...change, value: Math.abs(change.value), bound: "exact" } as const;
  const least = change.bound === "atLeast";
  const number = eachLocale((locale) => figure(exact, locale, dataset).digits);
  if (change.value < 0) return { zh: `净减 ${number.zh}`, en: `net −${number.en}` };
  return {
    zh: `净增${least ? "至少" : ""} ${number.zh}`,
    en: `net ${least ? "at least " : ""}+${number.en}`,
  };
}

/** A change in running text: 净增至少 77 家, at least 77 centres more. */
export function changeProse(change: Amount, dataset: Dataset): Text {
  const exact = { ...change, value: Math.abs(change.value), bound: "exact" } as const;
  const least = change.bound === "atLeast";
  return {
    zh: `净${change.value < 0 ? "减" : "增"}${least ? "至少" : ""} ${prose(exact, "zh", dataset)}`,
    en: `${least ? "at least " : ""}${prose(exact, "en", dataset)} ${change.value < 0 ? "fewer" : "more"}`,
  };
}
