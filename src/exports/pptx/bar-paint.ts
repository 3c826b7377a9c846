import type { Paint } from "../../charts/marks/scene";
import type { Palette } from "../../model/palette";
import { el } from "../office/xml";
import { colour, fill } from "./colour";
import { outline } from "./shape";

/** From a bar's end inwards, in pixels: slat, cut, slat, cut. Two of each keep a gradient to ten stops. */
const cuts = [7, 10, 13, 7] as const;
const REACH = cuts.reduce((sum, width) => sum + width, 0);

interface BarShape {
  readonly paint: Paint;
  readonly about: boolean;
  readonly bars: "across" | "up";
  /** Pixels. */
  readonly length: number;
}

/**
 * A bar that stands for “about” is cut near its end: a gradient with hard edges is part of
 * the bar, moves with it and takes the theme's colours, which shapes laid over it would not.
 */
function slatted(hex: string, { bars, length }: BarShape, palette: Palette): string {
  const stop = (pos: number, of: string) =>
    el("a:gs", { pos: Math.round(pos * 100_000) }, colour(of, palette));
  const edges: number[] = [];
  let left = length;
  for (const width of cuts) edges.unshift((left -= width) / length);
  const colours = [hex, palette.paper, hex, palette.paper, hex];
  const stops = [0, ...edges, 1].slice(0, -1).flatMap((from, index) => {
    const to = [...edges, 1][index] ?? 1;
    const of = colours[index] ?? hex;
    return [stop(from, of), stop(to, of)];
  });
  return el(
    "a:gradFill",
    { rotWithShape: 1 },
    el("a:gsLst", {}, stops),
    el("a:lin", { ang: bars === "across" ? 0 : 16_200_000, scaled: 0 }),
  );
}

/** How a bar is painted: c:spPr. */
export function barPaint(shape: BarShape, palette: Palette): string {
  const { paint, about, length } = shape;
  const cut = about && paint.fill && !paint.stroke && length > REACH * 1.5;
  return el(
    "c:spPr",
    {},
    cut && paint.fill ? slatted(paint.fill, shape, palette) : fill(paint.fill, palette),
    outline(paint, palette),
  );
}
