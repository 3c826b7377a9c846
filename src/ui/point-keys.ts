import type { Point } from "../charts/chart";

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The point a key leads to: the nearest in that direction, first along the line, then across. */
export function nextPoint(points: readonly Point[], from: Point, key: string): Point | undefined {
  if (key === "Home") return points[0];
  if (key === "End") return points.at(-1);
  const step = steps[key];
  if (!step) return undefined;
  const [rows, columns] = step;
  const ahead = points
    .map((point) => ({
      point,
      along: (point.row - from.row) * rows + (point.column - from.column) * columns,
      across:
        Math.abs(point.row - from.row) * Math.abs(columns) +
        Math.abs(point.column - from.column) * Math.abs(rows),
    }))
    .filter(({ along }) => along > 0)
    .toSorted((a, b) => a.across - b.across || a.along - b.along);
  return ahead[0]?.point;
}
