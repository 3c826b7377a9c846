import { languageTag } from "../../model/text";
import { el } from "../office/xml";
import { fill } from "./colour";
import { emu, type as sizes } from "./measure";
import { characters, type Voice } from "./text";

/** Elements of a chart that hold one value each; what has none is left out. */
export const val = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : el(`c:${name}`, { val: value })))
    .join("");

/** How all text of a part of a chart is set. */
export const textProperties = (
  setting: Parameters<typeof characters>[1],
  { locale, palette }: Voice,
  oneLine = false,
): string =>
  el("c:txPr", [
    el("a:bodyPr", { wrap: oneLine ? "none" : undefined }),
    el("a:lstStyle"),
    el("a:p", [
      el("a:pPr", characters("a:defRPr", setting, palette, { face: "mn" })),
      el("a:endParaRPr", { lang: languageTag[locale] }),
    ]),
  ]);

/** Neither fill nor line. */
export const nothing = el("c:spPr", [el("a:noFill"), el("a:ln>a:noFill")]);

const line = (hex: string, { palette }: Voice) =>
  el("c:spPr", [el("a:noFill"), el("a:ln", { w: emu(2) }, fill(hex, palette))]);

/** The two axes of a bar chart; no other part of it may name an axis that is not here. */
export const axisIds = { category: 500_100_100, value: 500_100_200 } as const;

interface Axes {
  readonly bars: "across" | "up";
  /** Where the axis must end; without it the program scales, also when a figure is edited. */
  readonly max?: number | undefined;
  /** Whether bars are named at their foot: beside a picture its rows do. */
  readonly named: boolean;
  /** Whether the value axis is drawn. */
  readonly drawn: boolean;
  readonly labelSize: number;
  readonly format: string;
}

/** Category and value axis. Bars across are read from above, as a list is. */
export function axes({ bars, max, named, drawn, labelSize, format }: Axes, voice: Voice): string {
  const { ink, ink3, control, rule } = voice.palette;
  const across = bars === "across";
  const category = el("c:catAx", [
    val({ axId: axisIds.category }),
    el("c:scaling", val({ orientation: across ? "maxMin" : "minMax" })),
    val({ delete: named ? 0 : 1, axPos: across ? "l" : "b" }),
    el("c:numFmt", { formatCode: "@", sourceLinked: 0 }),
    val({ majorTickMark: "none", minorTickMark: "none", tickLblPos: "nextTo" }),
    line(control, voice),
    textProperties({ size: labelSize, bold: across, fill: ink }, voice),
    val({
      crossAx: axisIds.value,
      crosses: "autoZero",
      auto: 0,
      lblAlgn: "ctr",
      lblOffset: 100,
      tickLblSkip: 1,
      noMultiLvlLbl: 1,
    }),
  ]);
  const value = el("c:valAx", [
    val({ axId: axisIds.value }),
    el("c:scaling", val({ orientation: "minMax", max, min: 0 })),
    val({ delete: drawn ? 0 : 1, axPos: across ? "t" : "l" }),
    drawn && el("c:majorGridlines", line(rule, voice)),
    el("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    val({ majorTickMark: "none", minorTickMark: "none", tickLblPos: "nextTo" }),
    nothing,
    textProperties({ size: sizes.small + 2, fill: ink3 }, voice),
    val({ crossAx: axisIds.category, crosses: "autoZero", crossBetween: "between" }),
  ]);
  return category + value;
}
