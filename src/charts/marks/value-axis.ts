import type { Box } from "./matrix-layout";
import type { Mark } from "./scene";

const STEPS = [1, 2, 5, 10];
const FEWEST = 3;
const MOST = 5;

/** Round ticks from zero to at least `greatest`, three to five steps, as little beyond it as can be. */
export function ticks(greatest: number): readonly number[] {
  if (greatest <= 0) return [0];
  const power = 10 ** Math.floor(Math.log10(greatest / FEWEST));
  const candidates = STEPS.map((step) => step * power)
    .map((step) => ({ step, count: Math.ceil(greatest / step) }))
    .filter(({ count }) => count >= FEWEST && count <= MOST)
    .toSorted((a, b) => a.step * a.count - b.step * b.count || b.step - a.step);
  const { step, count } = candidates[0] ?? { step: greatest, count: 1 };
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** A vertical hairline from top to bottom that leaves out every box it would run through. */
export function gridline(
  x: number,
  top: number,
  bottom: number,
  texts: readonly Box[],
  stroke: string,
): readonly Mark[] {
  const at = Math.floor(x) + 0.5;
  const gaps = texts
    .filter((box) => box.x < at && at < box.x + box.width)
    .toSorted((a, b) => a.y - b.y);
  const marks: Mark[] = [];
  let from = top;
  for (const { y, height } of [...gaps, { y: bottom, height: 0 }]) {
    const to = Math.min(y, bottom);
    if (to - from > 2)
      marks.push({
        kind: "polyline",
        points: [
          [at, from],
          [at, to],
        ],
        paint: { stroke, lineWidth: 1 },
      });
    from = Math.max(from, y + height);
  }
  return marks;
}
