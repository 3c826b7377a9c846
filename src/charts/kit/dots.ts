type XY = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 100) / 100;

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

/** Many squares as one path; `corner` is the upper left one, `side` in pixels. */
export function squares(corner: readonly XY[], side: number): string {
  const s = round(side);
  return corner.map(([x, y]) => `M${round(x)} ${round(y)}h${s}v${s}h${-s}Z`).join("");
}
