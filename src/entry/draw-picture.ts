import type { Chart, Frame } from "../charts/chart";
import { inTime } from "../exports/in-time";
import type { View } from "../model/selection";

/**
 * Draws a picture with ECharts and keeps what it drew, scaled by the place it stands in.
 * The chart is not disposed of, since that would take the drawing back.
 */
export async function pictureDrawer() {
  const { engine, optionOf } = await inTime(import("../engine/drawn"));
  return (place: HTMLElement, chart: Chart, view: View, frame: Frame): void => {
    const { width, height } = frame;
    const paper = document.createElement("div");
    const instance = engine.init(paper, null, { renderer: "svg", width, height });
    instance.setOption(optionOf(chart, view, frame));
    const svg = paper.querySelector("svg");
    if (svg) {
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      for (const name of ["width", "height", "style"]) svg.removeAttribute(name);
      svg.setAttribute("aria-hidden", "true");
      place.replaceChildren(svg);
    }
  };
}
