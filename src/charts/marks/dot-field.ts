import type { XY } from "./scene";

/** Whether a field of dots grows by columns, filled downwards, or by rows, filled across. */
export type Direction = "columns" | "rows";

/** How one field of dots is laid: `per` dots in a column or row, `pitch` pixels from dot to dot. */
export interface DotField {
  readonly x: number;
  readonly y: number;
  readonly per: number;
  readonly pitch: number;
  readonly direction: Direction;
}

/** How many columns or rows of hollow dots an open edge has. */
export const EDGE = 5;

/** The middle of a place: its column or row, and its rank in it. In tenths, as the pitch is. */
function middle({ x, y, pitch, direction }: DotField, line: number, rank: number): XY {
  const [across, down] = direction === "columns" ? [line, rank] : [rank, line];
  const half = Math.round(pitch * 5) / 10;
  return [x + half + across * pitch, y + half + down * pitch];
}

/** The middles of `count` dots. */
export const places = (field: DotField, count: number): readonly XY[] =>
  Array.from({ length: count }, (_, index) =>
    middle(field, Math.floor(index / field.per), index % field.per),
  );

/**
 * The middles of the dots of an open edge, line by line thinner, from full to one in
 * five. They say that the source's number is a lower bound; they count nothing.
 */
export function edge(field: DotField, count: number): readonly XY[] {
  const first = Math.ceil(count / field.per);
  return Array.from({ length: EDGE * field.per }, (_, index) => {
    const [step, rank] = [Math.floor(index / field.per), index % field.per];
    const kept = (rank * 3 + step * 7) % EDGE < EDGE - step;
    return kept ? [middle(field, first + step, rank)] : [];
  }).flat();
}

/** How many columns or rows a count takes, with its open edge. */
export const extent = (count: number, per: number, open: boolean): number =>
  Math.ceil(count / per) + (open ? EDGE : 0);
