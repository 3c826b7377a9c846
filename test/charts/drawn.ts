import type { Chart, Frame } from "../../src/charts/chart";
import { boxesOf, type Boxes } from "../../src/engine/boxes";
import { inFrame } from "../../src/engine/drawn";
import type { Scene } from "../../src/engine/scene";
import { drawnBy, shapesOf } from "../../src/engine/shapes";
import type { View } from "../../src/model/selection";
import { once } from "../once";

/** A picture as `engine/drawn.ts` gives it, both of it from one drawing. */
const picture = once((chart: Chart, view: View, frame: Frame) =>
  inFrame(chart, view, frame, (made, option) => ({
    scene: shapesOf(made, option),
    boxes: boxesOf(drawnBy(made, option), frame),
  })),
);

export const drawn = (chart: Chart, view: View, frame: Frame): Scene =>
  picture(chart, view, frame).scene;

export const drawnBoxes = (chart: Chart, view: View, frame: Frame): Boxes =>
  picture(chart, view, frame).boxes;
