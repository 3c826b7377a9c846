import type { Frame, Point } from "../chart";
import { prose, sourceKind } from "../../model/format";
import type { View } from "../../model/selection";
import { eachLocale, type Text } from "../../model/text";
import { targetFacts, targetOf, targetSum } from "../../model/target";
import { factTooltip } from "../words/fact-tooltip";
import { notNamed } from "../words/not-named";
import { notPublished, targetsHead } from "../words/target-words";
import type { Box } from "./matrix-layout";
import { comfortable } from "./matrix-points";

const theTarget = { zh: "的目标", en: "’s target" } satisfies Text;

/** One zone's target as something to point at. */
export function targetPoint(
  { dataset, zones }: View,
  index: number,
  box: Box,
  frame: Frame,
): Point | undefined {
  const view = zones[index];
  if (!view) return undefined;
  const { zone } = view;
  const { locale } = frame;
  const target = targetOf(dataset, zone);
  const [missing] = view.matches ? [] : notNamed(dataset, view, locale);
  const name = target?.fact.text ?? eachLocale((each) => zone.name[each] + theTarget[each]);
  const said = target ? prose(target.amount, locale, dataset) : notPublished[locale];
  return {
    key: `target-${zone.id}`,
    ...comfortable(box, frame),
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
    row: index,
    column: 0,
  };
}

/** Our sum as something to point at. */
export function totalPoint(
  { dataset }: View,
  box: Box,
  frame: Frame,
): Omit<Point, "row" | "column"> | undefined {
  const { locale } = frame;
  const sum = targetSum(dataset);
  if (!sum) return undefined;
  const { fact, label } = sum;
  const said = prose(sum.amount, locale, dataset);
  const ours = sourceKind.atlas[locale];
  return {
    key: "total",
    ...comfortable(box, frame),
    label: locale === "zh" ? `${label.zh}：${said}，${ours}` : `${label.en}: ${said}, ${ours}`,
    tooltip: factTooltip(dataset, fact, label[locale], locale),
    facts: [fact],
  };
}
