import type { Bound } from "../../model/amount";
import type { Mark, Paint } from "./scene";

/** Gap and width of the six slats of a bar that ends in “about”, in units of u. */
const slats = [
  [2, 5],
  [2.6, 4.2],
  [3.2, 3.4],
  [3.8, 2.6],
  [4.4, 1.9],
  [5, 1.3],
] as const;

/** Width of the slatted end in units of u; the nominal end is its middle. */
export const SLATS = slats.reduce((sum, [gap, width]) => sum + gap + width, 0);

interface Bar {
  readonly x: number;
  readonly y: number;
  /** The nominal end. */
  readonly end: number;
  readonly height: number;
  /** Size of the slats: 1 in a page. Constant in pixels, so that it never reads as a range. */
  readonly u: number;
  readonly bound: Bound;
  readonly paint: Paint;
}

/** How far a bar's ink reaches past its nominal end, in pixels. */
export const reach = (bound: Bound, u: number): number =>
  ({ exact: 0, about: (SLATS * u) / 2, atLeast: SLATS * u, atMost: 0 })[bound];

/**
 * A horizontal bar whose end says how firmly its value is stated: `exact` ends
 * sharp, `about` dissolves in slats around the nominal end, `atLeast` goes on in
 * slats beyond it, and `atMost` is open inwards: slats that close at the nominal end.
 */
export function bar({ x, y, end, height, u, bound, paint }: Bar): readonly Mark[] {
  const rect = (left: number, width: number): Mark => ({
    kind: "rect",
    x: left,
    y,
    width,
    height,
    paint,
  });
  if (bound === "exact") return [rect(x, Math.max(0, end - x))];
  const inside = { about: SLATS / 2, atLeast: 0, atMost: SLATS }[bound];
  const solid = Math.max(x, end - inside * u);
  const marks = [rect(x, solid - x)];
  let left = solid;
  if (bound === "atMost")
    for (const [gap, width] of slats.toReversed()) {
      marks.push(rect(left + gap * u, width * u));
      left += (gap + width) * u;
    }
  else
    for (const [gap, width] of slats) {
      left += gap * u;
      marks.push(rect(left, width * u));
      left += width * u;
    }
  return marks;
}
