import type { Paint } from "../../charts/kit/shapes";
import type { Palette } from "../../model/palette";
import { el } from "../office/xml";
import { colour, fill } from "./colour";
import { outline } from "./shape";

/** From a bar's end inwards, in pixels: slat, cut, slat, cut. Two of each keep a gradient to ten stops. */
const cuts = [7, 10, 13, 7] as const;
const REACH = cuts.reduce((sum, width) => sum + width, 0);

/** A bar of a native chart. */
export interface BarShape {
  readonly paint: Paint;
  readonly about: boolean;
  readonly bars: "across" | "up";
  /** Pixels. */
  readonly length: number;
}

/** Places on a bar where paint gives way to paper, and where it comes back: pixels from its start. */
export type Cut = readonly [from: number, to: number];

/** The cuts of a bar that stands for “about”; none in any other, a hollow or a very short one. */
export function cutsOf({ paint, about, length }: BarShape): readonly Cut[] {
  if (!about || !paint.fill || paint.stroke || length <= REACH * 1.5) return [];
  const [slat, cut, second, last] = cuts;
  const end = length - slat;
  const inner = end - cut - second;
  return [
    [inner - last, inner],
    [end - cut, end],
  ];
}

/**
 * A bar that stands for “about” is cut near its end: a gradient with hard edges is part of
 * the bar, moves with it and takes the theme's colours, which shapes laid over it would not.
 */
function slatted(
  hex: string,
  edges: readonly number[],
  bars: BarShape["bars"],
  palette: Palette,
): string {
  const stop = (pos: number, of: string) =>
    el("a:gs", { pos: Math.round(pos * 100_000) }, colour(of, palette));
  const colours = [hex, palette.paper, hex, palette.paper, hex];
  const stops = [0, ...edges, 1].slice(0, -1).flatMap((from, index) => {
    const to = [...edges, 1][index] ?? 1;
    const of = colours[index] ?? hex;
    return [stop(from, of), stop(to, of)];
  });
  return el("a:gradFill", { rotWithShape: 1 }, [
    el("a:gsLst", stops),
    el("a:lin", { ang: bars === "across" ? 0 : 16_200_000, scaled: 0 }),
  ]);
}

/** How a bar is painted: c:spPr. */
export function barPaint(shape: BarShape, palette: Palette): string {
  const { paint, bars, length } = shape;
  const edges = cutsOf(shape).flatMap((cut) => cut.map((at) => at / length));
  return el("c:spPr", [
    paint.fill && edges.length > 0
      ? slatted(paint.fill, edges, bars, palette)
      : fill(paint.fill, palette),
    outline(paint, palette),
  ]);
}
