import type { Bound } from "../../model/amount";
import { circle, rect, type Element } from "./custom";
import type { Box, Paint } from "./shapes";

/** Gap and width of the six slats in which a bar that is “about” dissolves, in units of u. */
const slats = [
  [2, 5],
  [2.6, 4.2],
  [3.2, 3.4],
  [3.8, 2.6],
  [4.4, 1.9],
  [5, 1.3],
] as const;

/** Width of the slatted end in units of u; the nominal end is its middle. */
const SLATS = slats.reduce((sum, [gap, width]) => sum + gap + width, 0);

/** The most of a bar's length that its slats may take: something solid is always left. */
const SHARE = 0.6;
/** What stands for a bound is never smaller than this, however short its bar, in units of u. */
const LEAST = { slats: 0.35, open: 3 } as const;
/** Distance and radius of the three hollow dots of a bound that is open, in units of u. */
const DOTS = { first: 7, step: 8, r: 2.4, count: 3 } as const;
const OPEN = DOTS.first + DOTS.step * (DOTS.count - 1) + DOTS.r;

/** How far a bar's ink reaches past its nominal end, in pixels; `u` is 1 in a page. */
export const reach = (bound: Bound, u: number): number =>
  bound === "about" ? (SLATS * u) / 2 : bound === "atLeast" ? OPEN * u : 0;

/** A part of a bar along its length, from its zero; a hollow one is open. */
export interface Piece {
  readonly from: number;
  readonly size: number;
  readonly hollow?: boolean;
}

/**
 * A bar in pieces and dots, by how firmly its value is stated: exact ends sharp, about dissolves
 * around its nominal end, at least goes on outwards in hollow dots, and at most ends in a
 * hollow part that opens inwards. Where a bar is short, what stands for its bound is smaller,
 * but always to be seen.
 * @param u size of slats and dots, 1 in a page; constant in pixels, so that it never reads as a range
 */
export function barPieces(length: number, bound: Bound, u: number) {
  const solid = (size: number): Piece => ({ from: 0, size });
  const none: readonly Dot[] = [];
  if (bound === "about") {
    const unit = Math.max(LEAST.slats * u, Math.min(u, (length * SHARE * 2) / SLATS));
    let from = Math.max(length * (1 - SHARE), length - (SLATS * unit) / 2);
    const first = solid(from);
    const rest = slats.map(([gap, width]): Piece => {
      const slat = { from: from + gap * unit, size: width * unit };
      from += (gap + width) * unit;
      return slat;
    });
    return { pieces: [first, ...rest], dots: none };
  }
  if (bound === "atLeast") {
    const dots = Array.from({ length: DOTS.count }, (_, index): Dot => ({
      at: length + (DOTS.first + DOTS.step * index) * u,
      r: DOTS.r * u,
    }));
    return { pieces: [solid(length)], dots };
  }
  if (bound === "exact") return { pieces: [solid(length)], dots: none };
  const open = Math.max(LEAST.open * u, Math.min(SLATS * u, length * SHARE));
  const full = Math.max(0, length - open);
  return { pieces: [solid(full), { from: full, size: open, hollow: true }], dots: none };
}

interface Dot {
  readonly at: number;
  readonly r: number;
}

interface Ways {
  readonly u: number;
  /** Grows upwards instead of to the right. */
  readonly up?: boolean;
}

/** A bar as marks, whose end says how firmly its value is stated. */
export function slatBar(
  box: Box,
  bound: Bound,
  style: Paint,
  { u, up = false }: Ways,
): readonly Element[] {
  const line = style.stroke ?? style.fill;
  const open: Paint = { fill: "none", lineWidth: u, ...(line && { stroke: line }) };
  const { pieces, dots } = barPieces(up ? box.height : box.width, bound, u);
  const foot = box.y + box.height;
  const across = up ? box.x + box.width / 2 : box.y + box.height / 2;
  return [
    ...pieces.map(({ from, size, hollow }) =>
      rect(
        up
          ? { ...box, y: foot - from - size, height: size }
          : { ...box, x: box.x + from, width: size },
        hollow ? open : style,
      ),
    ),
    ...dots.map(({ at, r }) => circle(up ? [across, foot - at] : [box.x + at, across], r, open)),
  ];
}
