import type { Frame } from "../charts/chart";
import { inTime } from "../exports/in-time";
import { option, type Scene } from "../charts/marks/scene";

/**
 * Draws a picture with ECharts and keeps what it drew, scaled by the place it stands in.
 * The chart is not disposed of, since that would take the drawing back.
 */
export async function pencil() {
  const { default: engine } = await inTime(import("../exports/engine"));
  return (place: HTMLElement, scene: Scene, { width, height }: Frame): void => {
    const paper = document.createElement("div");
    const chart = engine.init(paper, null, { renderer: "svg", width, height });
    chart.setOption(option(scene));
    const svg = paper.querySelector("svg");
    if (svg) {
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      for (const name of ["width", "height", "style"]) svg.removeAttribute(name);
      svg.setAttribute("aria-hidden", "true");
      place.replaceChildren(svg);
    }
  };
}
