import type { Box } from "../engine/boxes";

type Side = readonly [start: "x" | "y", length: "width" | "height"];

const across: Side = ["x", "width"];
const down: Side = ["y", "height"];

const steps: Readonly<Record<string, readonly [along: Side, other: Side, sign: 1 | -1]>> = {
  ArrowLeft: [across, down, -1],
  ArrowRight: [across, down, 1],
  ArrowUp: [down, across, -1],
  ArrowDown: [down, across, 1],
};

const middle = (box: Box, [start, length]: Side) => box[start] + box[length] / 2;

/** How far two boxes are apart on a side; 0 where they overlap. */
const gap = (a: Box, b: Box, [start, length]: Side) =>
  Math.max(0, a[start] - b[start] - b[length] + 1, b[start] - a[start] - a[length] + 1);

const same = (a: Box, b: Box) =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

/** The point a key leads to: the nearest in that direction, first along the line, then across. */
export function nextPoint<P extends Box>(
  points: readonly P[],
  from: P,
  key: string,
): P | undefined {
  if (key === "Home") return points[0];
  if (key === "End") return points.at(-1);
  const step = steps[key];
  if (!step) return undefined;
  const [along, other, sign] = step;
  const order = points.indexOf(from);
  const ahead = points
    .map((point, index) => ({
      point,
      // What stands in one place follows one another.
      along: same(point, from)
        ? (index - order) * sign * 1e-6
        : (middle(point, along) - middle(from, along)) * sign,
      across: gap(point, from, other),
      aside: Math.abs(middle(point, other) - middle(from, other)),
    }))
    .filter((each) => each.along > (same(each.point, from) ? 0 : 0.5))
    .toSorted((a, b) => a.across - b.across || a.along - b.along || a.aside - b.aside);
  return ahead[0]?.point;
}
