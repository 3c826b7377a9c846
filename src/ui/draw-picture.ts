import { useEffect, useState } from "react";
import type { Chart, Frame } from "../charts/chart";
import { withTimeout } from "../exports/timeout";
import type { View } from "../model/selection";

/** Says whose an element is as the finished pictures of pages do: it stands in a group with its classes. */
function group(element: SVGElement, classes: string): void {
  const made = document.createElementNS("http://www.w3.org/2000/svg", "g");
  made.setAttribute("class", classes);
  element.classList.add(element.localName === "text" ? "word" : "shape");
  element.replaceWith(made);
  made.append(element);
}

/** Draws a chart into a place of the page. */
export type Draw = (place: HTMLElement, chart: Chart, view: View, frame: Frame) => void;

/** Once its code has come. */
let drawer: Draw | undefined;

/**
 * Draws a picture with ECharts and keeps a copy of what it drew, scaled by the place it stands in:
 * where a chart is disposed of, its own drawing goes.
 */
export async function pictureDrawer(): Promise<Draw> {
  const [{ engine, optionOf, elementsOf }, { classesOf }] = await withTimeout(
    Promise.all([import("../engine/drawn"), import("../exports/svg-text")]),
  );
  drawer = (place, chart, view, frame) => {
    const { width, height } = frame;
    const paper = document.createElement("div");
    const instance = engine.init(paper, null, { renderer: "svg", width, height });
    const option = optionOf(chart, view, frame);
    instance.setOption(option);
    for (const { element, ...whose } of elementsOf(instance, option))
      group(element, classesOf(whose));
    const svg = paper.querySelector("svg");
    if (svg) {
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      for (const name of ["width", "height", "style"]) svg.removeAttribute(name);
      svg.setAttribute("aria-hidden", "true");
      place.replaceChildren(svg.cloneNode(true));
    }
    instance.dispose();
  };
  return drawer;
}

/** Draws pictures once one is wanted and the code for it has come. */
export function usePictureDrawer(wanted: boolean): Draw | undefined {
  const [draw, setDraw] = useState(() => drawer);
  useEffect(() => {
    if (wanted && !draw) void pictureDrawer().then((made) => setDraw(() => made));
  }, [wanted, draw]);
  return wanted ? draw : undefined;
}
