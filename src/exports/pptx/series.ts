import { el, escape } from "../office/xml";
import { axisIds, nothing, textProperties, val } from "./axes";
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

const cached = (kind: "str" | "num", range: string, values: readonly string[]) =>
  el(`c:${kind}Ref`, [
    el("c:f", range),
    el(`c:${kind}Cache`, [
      kind === "num" && el("c:formatCode", "General"),
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

/**
 * Labels, each with the format of its own number: one is ≈2000, its neighbour 2000+.
 * The label of a hollow bar steps back with it.
 */
function labels(bars: readonly Bar[], { valueSize }: BarLook, voice: Voice): string {
  const { ink, ink3 } = voice.palette;
  const rest = (format: string, fill: string) =>
    el("c:numFmt", { formatCode: format, sourceLinked: 0 }) +
    nothing +
    textProperties({ size: valueSize, bold: true, fill }, voice, true) +
    val("dLblPos", "outEnd") +
    shown(true);
  return el("c:dLbls", [
    bars.map(({ format, paint }, index) =>
      el("c:dLbl", [val("idx", index), rest(format, paint.stroke === undefined ? ink : ink3)]),
    ),
    rest(bars[0]?.format ?? "General", ink),
  ]);
}

/** The one series of a panel as clustered bars. */
export function barChart(name: string, bars: readonly Bar[], look: BarLook, voice: Voice): string {
  const last = bars.length + 1;
  const painted = bars.map(({ paint, amount, value }) =>
    barPaint(
      { paint, about: amount.bound === "about", bars: look.bars, length: look.length(value) },
      voice.palette,
    ),
  );
  const series = el("c:ser", [
    val("idx", 0),
    val("order", 0),
    el("c:tx", cached("str", "Sheet1!$B$1", [name])),
    painted[0],
    val("invertIfNegative", 0),
    painted.map((paint, index) =>
      el("c:dPt", [val("idx", index), val("invertIfNegative", 0), val("bubble3D", 0), paint]),
    ),
    labels(bars, look, voice),
    el(
      "c:cat",
      cached(
        "str",
        `Sheet1!$A$2:$A$${last}`,
        bars.map(({ category }) => category),
      ),
    ),
    el(
      "c:val",
      cached(
        "num",
        `Sheet1!$B$2:$B$${last}`,
        bars.map(({ value }) => String(value)),
      ),
    ),
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
