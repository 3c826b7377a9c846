import type { Bound } from "../../model/amount";
import { circle, rect, type Box, type Element, type Style } from "./custom";

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
export const reach = (bound: string, u: number): number =>
  bound === "about" ? (SLATS * u) / 2 : bound === "atLeast" ? OPEN * u : 0;

interface Ways {
  /** Size of slats and dots: 1 in a page. Constant in pixels, so that it never reads as a range. */
  readonly u: number;
  /** Grows upwards instead of to the right. */
  readonly up?: boolean;
}

/**
 * A bar whose end says how firmly its value is stated: exact ends sharp, about dissolves
 * around its nominal end, at least goes on outwards in hollow dots, and at most ends in a
 * hollow part that opens inwards. Where a bar is short, what stands for its bound is smaller, but
 * always to be seen.
 */
export function slatBar(
  box: Box,
  bound: Bound | "atMost",
  style: Style,
  { u, up = false }: Ways,
): readonly Element[] {
  const length = up ? box.height : box.width;
  const piece = (from: number, size: number, look = style): Element =>
    rect(
      up
        ? { ...box, y: box.y + box.height - from - size, height: size }
        : { ...box, x: box.x + from, width: size },
      look,
    );
  const line = style.stroke && style.stroke !== "none" ? style.stroke : style.fill;
  const hollow: Style = { fill: "none", lineWidth: u, ...(line && { stroke: line }) };
  if (bound === "about") {
    const unit = Math.max(LEAST.slats * u, Math.min(u, (length * SHARE * 2) / SLATS));
    let from = Math.max(length * (1 - SHARE), length - (SLATS * unit) / 2);
    return [
      piece(0, from),
      ...slats.map(([gap, width]) => {
        const slat = piece(from + gap * unit, width * unit);
        from += (gap + width) * unit;
        return slat;
      }),
    ];
  }
  if (bound === "atLeast") {
    const across = up ? box.x + box.width / 2 : box.y + box.height / 2;
    const dots = Array.from({ length: DOTS.count }, (_, index) => {
      const along = length + (DOTS.first + DOTS.step * index) * u;
      return circle(
        up ? [across, box.y + box.height - along] : [box.x + along, across],
        DOTS.r * u,
        hollow,
      );
    });
    return [piece(0, length), ...dots];
  }
  if (bound === "atMost") {
    const open = Math.max(LEAST.open * u, Math.min(SLATS * u, length * SHARE));
    const solid = Math.max(0, length - open);
    return [piece(0, solid), piece(solid, open, hollow)];
  }
  return [piece(0, length)];
}
