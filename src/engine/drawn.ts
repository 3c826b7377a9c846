import type { Chart, Frame } from "../charts/chart";
import type { Option } from "../charts/kit/option";
import { option as painted, type Scene } from "../charts/marks/scene";
import type { View } from "../model/selection";
import engine from "./echarts";
import { shapesOf } from "./shapes";

export { default as engine } from "./echarts";

/** What a chart asks ECharts to draw; of charts that still are scenes, one series that repeats theirs. */
export function optionOf(chart: Chart, view: View, frame: Frame): Option {
  if (chart.option) return { animation: false, ...chart.option(view, frame) };
  if (chart.scene) return painted(chart.scene(view, frame));
  throw new Error("a chart without option and scene; expected one of them");
}

/** What a chart draws into a frame: the same in Node and in a browser. */
export function drawn(chart: Chart, view: View, frame: Frame): Scene {
  if (!chart.option && chart.scene) return chart.scene(view, frame);
  const { width, height } = frame;
  const instance = engine.init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    const option = optionOf(chart, view, frame);
    instance.setOption(option);
    return shapesOf(instance, option, view.dataset);
  } finally {
    instance.dispose();
  }
}
