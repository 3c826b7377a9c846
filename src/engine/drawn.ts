import type { EChartsType } from "echarts/core";
import type { Chart, Frame } from "../charts/chart";
import type { Option } from "../charts/kit/option";
import { option as painted, type Scene } from "../charts/marks/scene";
import type { View } from "../model/selection";
import { boxesOf, type Boxes } from "./boxes";
import engine from "./echarts";
import { drawnBy, shapesOf } from "./shapes";

export { default as engine } from "./echarts";

/** What a chart asks ECharts to draw; of charts that still are scenes, one series that repeats theirs. */
export function optionOf(chart: Chart, view: View, frame: Frame): Option {
  if (chart.option) return { animation: false, ...chart.option(view, frame) };
  if (chart.scene) return painted(chart.scene(view, frame));
  throw new Error("a chart without option and scene; expected one of them");
}

function inFrame<T>(
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
export function drawn(chart: Chart, view: View, frame: Frame): Scene {
  if (!chart.option && chart.scene) return chart.scene(view, frame);
  return inFrame(chart, view, frame, (made, option) => shapesOf(made, option, view.dataset));
}

/** Where the data of a chart can be met in a frame. */
export const drawnBoxes = (chart: Chart, view: View, frame: Frame): Boxes =>
  inFrame(chart, view, frame, (made, option) =>
    boxesOf(drawnBy(made, option, view.dataset), frame),
  );
