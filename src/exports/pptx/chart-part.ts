import type { NativeChart } from "./native-chart";
import { languageTag, plain } from "../../model/text";
import { el, escape, xmlFile } from "../office/xml";
import { barPaint } from "./bar-paint";
import type { Bar, PlacedPanel } from "./chart-data";
import { barsLayout, PANEL_NAME, type BarsLayout } from "./bars-layout";
import { fill } from "./colour";
import { emu, type as sizes, type Box } from "./measure";
import { chartSpace, spaces } from "./names";
import { characters, paragraph, run, type Voice } from "./text";

interface ChartPart extends PlacedPanel {
  readonly chart: NativeChart;
  /** Whether the scale is written, or left to the program and only guessed here. */
  readonly fixed: boolean;
}

/** Elements of a chart that hold one value each; what has none is left out. */
const val = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : el(`c:${name}`, { val: value })))
    .join("");

/** How all text of a part of a chart is set. */
const textProperties = (
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
const nothing = el("c:spPr", [el("a:noFill"), el("a:ln>a:noFill")]);

const line = (hex: string, { palette }: Voice) =>
  el("c:spPr", [el("a:noFill"), el("a:ln", { w: emu(2) }, fill(hex, palette))]);

/** The two axes of a bar chart; no other part of it may name an axis that is not here. */
const axisIds = { category: 500_100_100, value: 500_100_200 } as const;

/** Category and value axis. Bars across are read from above, as a list is. */
function axes({ chart, scale, fixed }: ChartPart, labelSize: number, voice: Voice): string {
  const { ink, ink3, control, rule } = voice.palette;
  const across = chart.bars === "across";
  // Without an end the program scales, also when a figure is edited.
  const max = fixed ? scale.max : undefined;
  const formatCode = voice.locale === "zh" ? "0" : "#,##0";
  const category = el("c:catAx", [
    val({ axId: axisIds.category }),
    el("c:scaling", val({ orientation: across ? "maxMin" : "minMax" })),
    // Beside a picture its rows name the bars.
    val({ delete: chart.tracks ? 1 : 0, axPos: across ? "l" : "b" }),
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
    val({ delete: chart.axis ? 0 : 1, axPos: across ? "t" : "l" }),
    chart.axis && el("c:majorGridlines", line(rule, voice)),
    el("c:numFmt", { formatCode, sourceLinked: 0 }),
    val({ majorTickMark: "none", minorTickMark: "none", tickLblPos: "nextTo" }),
    nothing,
    textProperties({ size: sizes.small + 2, fill: ink3 }, voice),
    val({ crossAx: axisIds.category, crosses: "autoZero", crossBetween: "between" }),
  ]);
  return category + value;
}

const layout = (box: Box, frame: Box, whole = true) => {
  const [x, y, w, h] = [
    box.x / frame.width,
    box.y / frame.height,
    box.width / frame.width,
    box.height / frame.height,
  ].map((share) => Math.round(share * 1e4) / 1e4);
  return el("c:layout>c:manualLayout", [
    whole && val({ layoutTarget: "inner" }),
    val({ xMode: "edge", yMode: "edge", x, y }),
    whole && val({ w, h }),
  ]);
};

const cached = (kind: "str" | "num", range: string, values: readonly (string | number)[]) =>
  el(`c:${kind}Ref`, [
    el("c:f", range),
    el(`c:${kind}Cache`, [
      kind === "num" && el("c:formatCode", "General"),
      val({ ptCount: values.length }),
      values.map((value, idx) => el("c:pt", { idx }, el("c:v", escape(String(value))))),
    ]),
  ]);

/**
 * Labels, each with the format of its own number: one is ≈2000, its neighbour 2000+.
 * The label of a hollow bar steps back with it.
 */
function labels(bars: readonly Bar[], size: number, voice: Voice): string {
  const { ink, ink3 } = voice.palette;
  const not = { showCatName: 0, showSerName: 0, showPercent: 0, showBubbleSize: 0 };
  const rest = (formatCode: string, fill: string) => [
    el("c:numFmt", { formatCode, sourceLinked: 0 }),
    nothing,
    textProperties({ size, bold: true, fill }, voice, true),
    val({ dLblPos: "outEnd", showLegendKey: 0, showVal: 1, ...not }),
  ];
  return el("c:dLbls", [
    bars.map(({ format, paint }, idx) =>
      el("c:dLbl", [val({ idx }), rest(format, paint.stroke === undefined ? ink : ink3)]),
    ),
    rest(bars[0]?.format ?? "General", ink),
  ]);
}

/** The one series of a panel. */
function series(
  { chart, panel, bars, scale }: ChartPart,
  { plot, valueSize }: BarsLayout,
  voice: Voice,
): string {
  const last = bars.length + 1;
  const reach = chart.bars === "across" ? plot.width : plot.height;
  const painted = bars.map(({ paint, amount, value }) => {
    const length = (value / scale.max) * reach;
    const about = amount.bound === "about";
    return barPaint({ paint, about, bars: chart.bars, length }, voice.palette);
  });
  const categories = bars.map(({ category }) => category);
  const values = bars.map(({ value }) => value);
  return el("c:ser", [
    val({ idx: 0, order: 0 }),
    el("c:tx", cached("str", "Sheet1!$B$1", [panel.name])),
    painted[0],
    val({ invertIfNegative: 0 }),
    painted.map((paint, idx) =>
      el("c:dPt", [val({ idx, invertIfNegative: 0, bubble3D: 0 }), paint]),
    ),
    labels(bars, valueSize, voice),
    el("c:cat", cached("str", `Sheet1!$A$2:$A$${last}`, categories)),
    el("c:val", cached("num", `Sheet1!$B$2:$B$${last}`, values)),
  ]);
}

/** A chart part: clustered bars with labels, no legend, and its workbook as rId1. */
export function chartFile(part: ChartPart, voice: Voice): string {
  const { chart, panel, bars, frame } = part;
  const look = barsLayout(bars, chart, frame);
  const { plot, labelSize, thickness, pitch } = look;
  const gapWidth = Math.max(0, Math.min(500, Math.round((pitch / thickness - 1) * 100)));
  const { ink } = voice.palette;
  const headed = chart.panels.length > 1;
  const title =
    headed &&
    el("c:title", [
      el("c:tx>c:rich", [
        el("a:bodyPr"),
        el("a:lstStyle"),
        paragraph(run(plain(panel.name), { size: PANEL_NAME, bold: true, fill: ink }, voice)),
      ]),
      layout({ ...frame, x: 0, y: 0 }, frame, false),
      val({ overlay: 1 }),
    ]);
  return xmlFile(
    "c:chartSpace",
    { "xmlns:c": chartSpace, "xmlns:a": spaces["xmlns:a"], "xmlns:r": spaces["xmlns:r"] },
    [
      val({ date1904: 0, lang: languageTag[voice.locale], roundedCorners: 0 }),
      el("c:chart", [
        title,
        val({ autoTitleDeleted: headed ? 0 : 1 }),
        el("c:plotArea", [
          layout(plot, frame),
          el("c:barChart", [
            val({ barDir: chart.bars === "across" ? "bar" : "col" }),
            val({ grouping: "clustered", varyColors: 0 }),
            series(part, look, voice),
            val({ gapWidth, overlap: 0 }),
            Object.values(axisIds).map((axId) => val({ axId })),
          ]),
          axes(part, labelSize, voice),
          nothing,
        ]),
        val({ plotVisOnly: 1, dispBlanksAs: "gap" }),
      ]),
      nothing,
      textProperties({ size: sizes.small, fill: ink }, voice),
      el("c:externalData", { "r:id": "rId1" }, val({ autoUpdate: 0 })),
    ],
  );
}
