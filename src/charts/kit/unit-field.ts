import type { Bound } from "../../model/amount";
import { path, type Element } from "./custom";
import type { XY } from "./shapes";

/** Keeps two arcs just longer than half a circle: exact halves are written now as short, now as long. */
const NOT_QUITE = 0.0001;

/** Pictures are written to a tenth of a pixel; discs that are not would come out oval. */
const tenth = (value: number) => Math.round(value * 10) / 10;

/**
 * Many discs as one path: thousands of them as elements are too slow and too large.
 * @param r radius in pixels
 */
export function discs(centres: readonly XY[], r: number): string {
  const half = tenth(r);
  const d = half * 2 - NOT_QUITE;
  return centres
    .map(
      ([x, y]) =>
        `M${tenth(tenth(x) - half)} ${tenth(y)}a${half} ${half} 0 1 0 ${d} 0a${half} ${half} 0 1 0 ${-d} 0Z`,
    )
    .join("");
}

/** Many squares as one path around their middles; `half` a side, in pixels. */
function squares(centres: readonly XY[], half: number): string {
  const side = tenth(half * 2);
  return centres
    .map(([x, y]) => `M${tenth(x - half)} ${tenth(y - half)}h${side}v${side}h${-side}Z`)
    .join("");
}

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
  readonly bound: Bound;
  /** Squares instead of discs. */
  readonly square?: boolean;
}

/** Lines that a count takes, with what lies open beyond it. */
export const linesOf = (count: number, bound: Bound, per: number): number =>
  Math.ceil(count / per) + (bound === "atLeast" ? EDGE : 0);

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

function drawn({ x, y, per, pitch, columns, square }: UnitField, at: readonly number[], r: number) {
  const middles = at.map((place) => {
    const [line, rank] = [Math.floor(place / per), place % per];
    const [across, down] = columns ? [line, rank] : [rank, line];
    const half = tenth(pitch / 2);
    return [x + half + across * pitch, y + half + down * pitch] as const;
  });
  return square ? squares(middles, r) : discs(middles, r);
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
