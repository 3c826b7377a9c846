import type { Frame, Point } from "../chart";
import { prose, sourceKind } from "../../model/format";
import { factOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import { targetSum } from "../../model/target";
import { factTooltip } from "../words/fact-tooltip";
import { notNamed } from "../words/not-named";
import type { Box } from "./matrix-layout";
import { comfortable } from "./matrix-points";

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
  const fact = factOf(dataset, zone.target);
  const [missing] = view.matches ? [] : notNamed(dataset, view, locale);
  const said = fact.amount ? prose(fact.amount, locale, dataset) : "";
  return {
    key: `target-${zone.id}`,
    ...comfortable(box, frame),
    label:
      locale === "zh"
        ? `${fact.text.zh}：${said}${missing ? `；${missing}` : ""}`
        : `${fact.text.en}: ${said}${missing ? `; ${missing}` : ""}`,
    tooltip: factTooltip(dataset, zone.target, zone.name[locale], locale, zone.id),
    facts: [zone.target],
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
