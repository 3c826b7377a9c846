import type { NativeChart, NativePanel } from "./native-chart";
import { languageTag, plain } from "../../model/text";
import { el, xmlFile } from "../office/xml";
import { axes, nothing, textProperties, val } from "./axes";
import type { Bar } from "./chart-data";
import { barsLayout, PANEL_NAME } from "./bars-layout";
import { type as sizes, type Box } from "./measure";
import { chartSpace, spaces } from "./names";
import type { Scale } from "./scale";
import { barChart } from "./series";
import { paragraph, run, type Voice } from "./text";

const layout = ({ x, y, width, height }: Box, { width: w, height: h }: Box, whole = true) =>
  el("c:layout>c:manualLayout", [
    whole && val("layoutTarget", "inner"),
    val("xMode", "edge"),
    val("yMode", "edge"),
    val("x", Math.round((x / w) * 1e4) / 1e4),
    val("y", Math.round((y / h) * 1e4) / 1e4),
    whole && val("w", Math.round((width / w) * 1e4) / 1e4),
    whole && val("h", Math.round((height / h) * 1e4) / 1e4),
  ]);

interface ChartPart {
  readonly chart: NativeChart;
  readonly panel: NativePanel;
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  /** Whether the scale is written, or left to the program and only guessed here. */
  readonly fixed: boolean;
  /** The chart's own box on the slide. */
  readonly frame: Box;
}

/** A chart part: clustered bars with labels, no legend, and its workbook as rId1. */
export function chartFile(part: ChartPart, voice: Voice): string {
  const { chart, panel, bars, scale, fixed, frame } = part;
  const { plot, labelSize, valueSize, thickness, pitch } = barsLayout(bars, chart, frame);
  const reach = chart.bars === "across" ? plot.width : plot.height;
  const look = {
    bars: chart.bars,
    length: (value: number) => (value / scale.max) * reach,
    valueSize,
    gap: Math.max(0, Math.min(500, Math.round((pitch / thickness - 1) * 100))),
  };
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
      val("overlay", 1),
    ]);
  return xmlFile(
    "c:chartSpace",
    { "xmlns:c": chartSpace, "xmlns:a": spaces["xmlns:a"], "xmlns:r": spaces["xmlns:r"] },
    [
      val("date1904", 0),
      val("lang", languageTag[voice.locale]),
      val("roundedCorners", 0),
      el("c:chart", [
        title,
        val("autoTitleDeleted", headed ? 0 : 1),
        el("c:plotArea", [
          layout(plot, frame),
          barChart(panel.name, bars, look, voice),
          axes(
            {
              bars: chart.bars,
              max: fixed ? scale.max : undefined,
              named: chart.tracks === undefined,
              drawn: chart.axis,
              labelSize,
              format: voice.locale === "zh" ? "0" : "#,##0",
            },
            voice,
          ),
          nothing,
        ]),
        val("plotVisOnly", 1),
        val("dispBlanksAs", "gap"),
      ]),
      nothing,
      textProperties({ size: sizes.small, fill: ink }, voice),
      el("c:externalData", { "r:id": "rId1" }, val("autoUpdate", 0)),
    ],
  );
}
