import { prose, sourceKind } from "../../model/format";
import type { View } from "../../model/selection";
import { targetFacts, targetOf, targetSum } from "../../model/target";
import { eachLocale, type Locale, type Text } from "../../model/text";
import type { Point } from "../chart";
import { factTooltip } from "./fact-tooltip";
import { notNamed } from "./not-named";
import { notPublished, targetsHead } from "./target-words";

const theTarget = { zh: "的目标", en: "’s target" } satisfies Text;

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
    const target = targetOf(dataset, zone);
    const [missing] = view.matches ? [] : notNamed(dataset, view, locale);
    const name = target?.fact.text ?? eachLocale((each) => zone.name[each] + theTarget[each]);
    const said = target ? prose(target.amount, locale, dataset) : notPublished[locale];
    return {
      key: `${kind}-${zone.id}`,
      label:
        locale === "zh"
          ? `${name.zh}：${said}${missing ? `；${missing}` : ""}`
          : `${name.en}: ${said}${missing ? `; ${missing}` : ""}`,
      tooltip: target
        ? factTooltip(dataset, target.fact.id, zone.name[locale], locale, zone.id)
        : {
            title: zone.name[locale],
            zone: zone.id,
            lines: [[targetsHead(dataset)[locale], notPublished[locale]]],
          },
      facts: targetFacts([zone]),
      zone: zone.id,
    };
  });

/** Our sum, where there is one. */
export function totalPoint({ dataset }: View, locale: Locale): readonly Point[] {
  const sum = targetSum(dataset);
  if (!sum) return [];
  const { fact, label } = sum;
  const said = prose(sum.amount, locale, dataset);
  const ours = sourceKind.atlas[locale];
  return [
    {
      key: "total",
      label: locale === "zh" ? `${label.zh}：${said}，${ours}` : `${label.en}: ${said}, ${ours}`,
      tooltip: factTooltip(dataset, fact, label[locale], locale),
      facts: [fact],
    },
  ];
}
