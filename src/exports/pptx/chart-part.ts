import { textWidth } from "../../charts/marks/metrics";
import type { NativeChart, NativePanel } from "../../charts/native/native-chart";
import { label } from "../../model/format";
import { plain, type Locale } from "../../model/text";
import { el, xmlFile } from "../office/xml";
import { axes, textProperties, val } from "./axes";
import type { Bar } from "./chart-data";
import { type as sizes, type Box } from "./measure";
import { chartSpace, spaces } from "./names";
import type { Scale } from "./scale";
import { barChart } from "./series";
import { paragraph, run, type Voice } from "./text";

const LABEL = 40;
const HEAD = 56;
const AXIS = 52;
/** Two bars do not drift apart in a high box. */
const PITCH = 220;
const widest = (texts: readonly string[], size: number) =>
  Math.max(...texts.map((text) => textWidth(text, size, 700))) * 1.06;

const layout = ({ x, y, width, height }: Box, { width: w, height: h }: Box, whole = true) =>
  el(
    "c:layout",
    {},
    el(
      "c:manualLayout",
      {},
      whole && val("layoutTarget", "inner"),
      val("xMode", "edge"),
      val("yMode", "edge"),
      val("x", Math.round((x / w) * 1e4) / 1e4),
      val("y", Math.round((y / h) * 1e4) / 1e4),
      whole && val("w", Math.round((width / w) * 1e4) / 1e4),
      whole && val("h", Math.round((height / h) * 1e4) / 1e4),
    ),
  );

/** Where the bars stand inside a chart, and how large its labels are; labels must find room. */
function plotOf(
  bars: readonly Bar[],
  { bars: way, axis, panels }: NativeChart,
  frame: Box,
  locale: Locale,
) {
  const head = panels.length > 1 ? HEAD : 0;
  const names = bars.map(({ category }) => category);
  const figures = bars.map(({ amount }) => label(amount, locale));
  if (way === "up") {
    const column = frame.width / bars.length;
    const valueSize = Math.min(56, Math.max(sizes.small, column * 0.2));
    const low = sizes.small * 1.5 * Math.ceil(widest(names, sizes.small) / (column * 0.9)) + 16;
    const top = head + valueSize * 1.5;
    return {
      plot: { x: 0, y: top, width: frame.width, height: frame.height - top - low },
      ...{
        labelSize: sizes.small,
        valueSize,
        thickness: Math.min(110, column * 0.4),
        pitch: column,
      },
    };
  }
  const top = head + (axis ? AXIS : 0);
  const pitch = Math.min(PITCH, (frame.height - top) / bars.length);
  const height = pitch * bars.length;
  // Where bars are many, all their names in small letters are better than some in large ones.
  const least = Math.min(sizes.small, Math.max(12, pitch * 0.7));
  const labelSize = Math.max(least, Math.min(LABEL, pitch * 0.4));
  const thickness = Math.min(100, pitch * 0.56);
  const valueSize = Math.max(least, Math.min(64, thickness * 0.7));
  const left = widest(names, labelSize) + 30;
  const room = widest(figures, valueSize) * 1.1 + 40;
  return {
    plot: { x: left, y: top, width: Math.max(100, frame.width - left - room), height },
    ...{ labelSize, valueSize, thickness, pitch },
  };
}

interface ChartPart {
  readonly chart: NativeChart;
  readonly panel: NativePanel;
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  /** The chart's own box on the slide. */
  readonly frame: Box;
}

/** A chart part: clustered bars with labels, no legend, and its workbook as rId1. */
export function chartFile({ chart, panel, bars, scale, frame }: ChartPart, voice: Voice): string {
  const { plot, labelSize, valueSize, thickness, pitch } = plotOf(bars, chart, frame, voice.locale);
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
    el(
      "c:title",
      {},
      el(
        "c:tx",
        {},
        el(
          "c:rich",
          {},
          el("a:bodyPr"),
          el("a:lstStyle"),
          paragraph(
            run(plain(panel.name[voice.locale]), { size: 32, bold: true, fill: ink }, voice),
          ),
        ),
      ),
      layout({ ...frame, x: 0, y: 0 }, frame, false),
      val("overlay", 1),
    );
  const nothing = el("c:spPr", {}, el("a:noFill"), el("a:ln", {}, el("a:noFill")));
  return xmlFile(
    el(
      "c:chartSpace",
      { "xmlns:c": chartSpace, "xmlns:a": spaces["xmlns:a"], "xmlns:r": spaces["xmlns:r"] },
      val("date1904", 0),
      val("roundedCorners", 0),
      el(
        "c:chart",
        {},
        title,
        val("autoTitleDeleted", headed ? 0 : 1),
        el(
          "c:plotArea",
          {},
          layout(plot, frame),
          barChart(panel, bars, look, voice),
          axes(
            {
              bars: chart.bars,
              scale,
              drawn: chart.axis,
              labelSize,
              format: voice.locale === "zh" ? "0" : "#,##0",
            },
            voice,
          ),
          nothing,
        ),
        val("plotVisOnly", 1),
        val("dispBlanksAs", "gap"),
      ),
      nothing,
      textProperties({ size: sizes.small, fill: ink }, voice),
      el("c:externalData", { "r:id": "rId1" }, val("autoUpdate", 0)),
    ),
  );
}
