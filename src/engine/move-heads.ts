import type { EChartsType } from "echarts/core";
import { headsOf } from "./shapes";

/** As ECharts moves marks. */
const easing = "cubicInOut";

/** Each head by its first line. */
const byValue = (chart: EChartsType) =>
  new Map(
    headsOf(chart)
      .toReversed()
      .map((head) => [head.value, head]),
  );

/**
 * Lets heads of axes and matrices, which ECharts draws anew, move there from where they are now.
 * To be called between the option and the frame that draws it.
 * @param duration milliseconds
 */
export function moveHeads(chart: EChartsType, duration: number): void {
  const before = byValue(chart);
  const { animation } = chart.getZr();
  const move = () => {
    animation.off("frame", move);
    for (const [value, { label, place }] of byValue(chart)) {
      const [x, y] = before.get(value)?.place ?? place;
      if (Math.hypot(x - place[0], y - place[1]) < 1) continue;
      const whole = label["__hostTarget"] ?? label;
      const to = { x: whole.x, y: whole.y };
      whole.x += x - place[0];
      whole.y += y - place[1];
      whole.animateTo(to, { duration, easing });
    }
    // They set out with the marks, which ECharts has on their way by now, and not a frame later.
    animation.update(true);
  };
  // Drawn anew, and not yet on the screen.
  animation.on("frame", move);
}
