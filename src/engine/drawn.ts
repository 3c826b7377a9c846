import type { EChartsType } from "echarts/core";
import type { Chart, Frame } from "../charts/chart";
import type { Option } from "../charts/kit/option";
import type { Scene } from "./scene";
import type { View } from "../model/selection";
import { boxesOf, type Boxes } from "./boxes";
import engine from "./echarts";
import { drawnBy, shapesOf } from "./shapes";

export { default as engine } from "./echarts";
export { elementsOf } from "./shapes";

/** What a chart asks ECharts to draw: at once, since its picture is there before it, in the page's own typeface. */
export const optionOf = (chart: Chart, view: View, frame: Frame): Option => ({
  animation: false,
  textStyle: { fontFamily: "inherit" },
  ...chart.option(view, frame),
});

/** Draws a chart into a frame, and reads what is wanted of it. */
export function inFrame<T>(
  chart: Chart,
  view: View,
  frame: Frame,
  read: (drawn: EChartsType, option: Option) => T,
): T {
  const { width, height } = frame;
  const instance = engine.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    const option = optionOf(chart, view, frame);
    instance.setOption(option);
    return read(instance, option);
  } finally {
    instance.dispose();
  }
}

/** What a chart draws into a frame: the same in Node and in a browser. */
export const drawn = (chart: Chart, view: View, frame: Frame): Scene =>
  inFrame(chart, view, frame, (made, option) => shapesOf(made, option));

/** Where the data of a chart can be met in a frame. */
export const drawnBoxes = (chart: Chart, view: View, frame: Frame): Boxes =>
  inFrame(chart, view, frame, (made, option) => boxesOf(drawnBy(made, option), frame));
