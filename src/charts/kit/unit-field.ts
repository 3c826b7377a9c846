import type { Bound } from "../../model/amount";
import { path, type Element } from "./custom";
import { discs, squares } from "./dots";

/** How many lines of a field say how firmly its count is stated. */
const EDGE = 5;

/** A field of things each of which stands for a number: `per` in a line, `pitch` pixels apart. */
export interface UnitField {
  readonly x: number;
  readonly y: number;
  readonly per: number;
  readonly pitch: number;
  /** Whether lines are columns, filled downwards; else rows, filled across. */
  readonly columns: boolean;
  readonly count: number;
  readonly bound: Bound | "atMost";
  /** Squares instead of discs. */
  readonly square?: boolean;
}

/** Lines that a count takes, with what lies open beyond it. */
export const linesOf = (count: number, bound: UnitField["bound"], per: number): number =>
  Math.ceil(count / per) + (bound === "atLeast" ? EDGE : 0);

const tenth = (value: number) => Math.round(value * 10) / 10;
const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function drawn({ x, y, per, pitch, columns, square }: UnitField, at: readonly number[], r: number) {
  const middles = at.map((place) => {
    const [line, rank] = [Math.floor(place / per), place % per];
    const [across, down] = columns ? [line, rank] : [rank, line];
    const half = tenth(pitch / 2);
    return [x + half + across * pitch, y + half + down * pitch] as const;
  });
  if (!square) return discs(middles, r);
  return squares(
    middles.map(([left, top]) => [tenth(left - r), tenth(top - r)]),
    tenth(r * 2),
  );
}

/**
 * A field's things, each counted one drawn once. The end says the bound: “about” dissolves,
 * “at most” turns hollow inwards, “at least” goes on in hollow ones that thin out and count
 * nothing.
 * @param r radius, or half a side, in pixels
 */
export function fieldMarks(field: UnitField, r: number, fill: string): readonly Element[] {
  const { count, bound, per, pitch } = field;
  const end = Math.ceil(count / per) * per;
  const soft = bound === "about" || bound === "atMost";
  const firm = soft ? Math.max(Math.ceil(count / 2), end - EDGE * per) : count;
  const steps = Math.max(1, Math.ceil((end - firm) / per));
  const step = (place: number) => Math.floor((place - firm) / per);
  /** Sown evenly: the same for every build. */
  const sown = (place: number) => ((place % per) * 3 + Math.floor(place / per) * 7) % EDGE;
  const solid = (at: readonly number[], size = r) => path(drawn(field, at, size), { fill });
  const hollow = (at: readonly number[]) =>
    path(drawn(field, at, r * 0.86), { stroke: fill, lineWidth: Math.max(0.8, pitch * 0.1) });
  const rest = range(firm, count);
  const opens = (place: number) => sown(place) * steps < (step(place) + 1) * EDGE;
  switch (bound) {
    case "about":
      return [
        solid(range(0, firm)),
        ...range(0, steps).map((each) =>
          solid(
            rest.filter((place) => step(place) === each),
            r * (0.9 - (0.55 * (each + 1)) / steps),
          ),
        ),
      ];
    case "atMost":
      return [
        solid([...range(0, firm), ...rest.filter((place) => !opens(place))]),
        hollow(rest.filter(opens)),
      ];
    case "atLeast":
      return [
        solid(range(0, count)),
        hollow(
          range(end, end + EDGE * per).filter(
            (place) => sown(place - end) < EDGE - Math.floor((place - end) / per),
          ),
        ),
      ];
    default:
      return [solid(range(0, count))];
  }
}
