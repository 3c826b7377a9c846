import { prose, sourceKind } from "../../model/format";
import type { View } from "../../model/selection";
import { targetFacts, targetOf, targetSum } from "../../model/target";
import type { Locale } from "../../model/text";
import type { Point } from "../chart";
import { factPoint, factTooltip } from "./facts";
import { notNamed } from "./fields";
import { semicolon, told } from "./sentences";
import { comma, notPublished, targetsHead } from "./target-words";

/**
 * Each zone's target.
 * @param kind what its key begins with
 */
export const targetPoints = (
  { dataset, zones }: View,
  locale: Locale,
  kind: "zone" | "target",
): readonly Point[] =>
  zones.map((view) => {
    const { zone } = view;
    const title = zone.name[locale];
    const target = targetOf(dataset, zone);
    const [missing] = view.matches ? [] : notNamed(dataset, view, locale);
    const name = target?.fact.text[locale] ?? title + { zh: "的目标", en: "’s target" }[locale];
    const said = target ? prose(target.amount, locale, dataset) : notPublished[locale];
    return {
      key: `${kind}-${zone.id}`,
      label: told(name, missing ? said + semicolon[locale] + missing : said, locale),
      tooltip: target
        ? factTooltip(dataset, target.fact.id, title, locale, zone.id)
        : { title, zone: zone.id, lines: [[targetsHead(dataset)[locale], said]] },
      facts: targetFacts([zone]),
      zone: zone.id,
    };
  });

/** Our sum, where there is one. */
export function totalPoint({ dataset }: View, locale: Locale): readonly Point[] {
  const sum = targetSum(dataset);
  if (!sum) return [];
  const title = sum.label[locale];
  const said = prose(sum.amount, locale, dataset) + comma[locale] + sourceKind.atlas[locale];
  const label = told(title, said, locale);
  return [factPoint(dataset, sum.fact, { key: "total", label, title }, locale)];
}
