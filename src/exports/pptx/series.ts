import type { NativePanel } from "./native-chart";
import { el, escape } from "../office/xml";
import { axisIds, textProperties, val } from "./axes";
import { barPaint } from "./bar-paint";
import type { Bar } from "./chart-data";
import type { Voice } from "./text";

/** What a chart knows of its bars beyond their numbers. */
export interface BarLook {
  readonly bars: "across" | "up";
  /** Pixels of a bar of this value. */
  readonly length: (value: number) => number;
  readonly valueSize: number;
  /** Space between bars in per cent of a bar. */
  readonly gap: number;
}

const cached = (kind: "str" | "num", range: string, format: string, values: readonly string[]) =>
  el(`c:${kind}Ref`, [
    el("c:f", range),
    el(`c:${kind}Cache`, [
      kind === "num" && el("c:formatCode", escape(format)),
      val("ptCount", values.length),
      values.map((value, idx) => el("c:pt", { idx }, el("c:v", escape(value)))),
    ]),
  ]);

const shown = (value: boolean) =>
  val("showLegendKey", 0) +
  val("showVal", value ? 1 : 0) +
  ["showCatName", "showSerName", "showPercent", "showBubbleSize"]
    .map((name) => val(name, 0))
    .join("");

const nothing = el("c:spPr", [el("a:noFill"), el("a:ln>a:noFill")]);

/**
 * Labels, each with the format of its own number: one is ≈2000, its neighbour 2000+.
 * The label of a hollow bar steps back with it.
 */
function labels(
  { points }: NativePanel,
  bars: readonly Bar[],
  { valueSize }: BarLook,
  voice: Voice,
): string {
  const { ink, ink3 } = voice.palette;
  const rest = (format: string, fill: string) =>
    el("c:numFmt", { formatCode: format, sourceLinked: 0 }) +
    nothing +
    textProperties({ size: valueSize, bold: true, fill }, voice, true) +
    val("dLblPos", "outEnd") +
    shown(true);
  return el("c:dLbls", [
    bars.map(({ format }, index) =>
      el("c:dLbl", [
        val("idx", index),
        rest(format, points[index]?.paint.stroke === undefined ? ink : ink3),
      ]),
    ),
    rest(bars[0]?.format ?? "General", ink),
  ]);
}

/** The one series of a panel as clustered bars. */
export function barChart(
  panel: NativePanel,
  bars: readonly Bar[],
  look: BarLook,
  voice: Voice,
): string {
  const { palette } = voice;
  const last = bars.length + 1;
  const paintOf = (index: number) =>
    barPaint(
      {
        paint: panel.points[index]?.paint ?? {},
        about: bars[index]?.amount.bound === "about",
        bars: look.bars,
        length: look.length(bars[index]?.value ?? 0),
      },
      palette,
    );
  const series = el("c:ser", [
    val("idx", 0),
    val("order", 0),
    el("c:tx", cached("str", "Sheet1!$B$1", "", [panel.name])),
    paintOf(0),
    val("invertIfNegative", 0),
    bars.map((_, index) =>
      el("c:dPt", [
        val("idx", index),
        val("invertIfNegative", 0),
        val("bubble3D", 0),
        paintOf(index),
      ]),
    ),
    labels(panel, bars, look, voice),
    el("c:cat", [
      cached(
        "str",
        `Sheet1!$A$2:$A$${last}`,
        "",
        bars.map(({ category }) => category),
      ),
    ]),
    el("c:val", [
      cached(
        "num",
        `Sheet1!$B$2:$B$${last}`,
        "General",
        bars.map(({ value }) => String(value)),
      ),
    ]),
  ]);
  return el("c:barChart", [
    val("barDir", look.bars === "across" ? "bar" : "col"),
    val("grouping", "clustered"),
    val("varyColors", 0),
    series,
    val("gapWidth", look.gap),
    val("overlap", 0),
    val("axId", axisIds.category),
    val("axId", axisIds.value),
  ]);
}
