import type { XY } from "./shapes";

/** A zone's shape by its place in the order; three shapes repeat, told apart by a letter. */
export type Shape = "circle" | "diamond" | "triangle";

const shapes: readonly Shape[] = ["circle", "diamond", "triangle"];

export const zoneShape = (index: number): Shape => shapes[index % shapes.length] ?? "circle";

/** The letter inside a repeated shape: none for the first three zones, then A, B, … */
export function zoneLetter(index: number): string {
  const round = Math.floor(index / shapes.length) - 1;
  return round < 0 ? "" : String.fromCharCode(65 + (round % 26));
}

/**
 * The corners of a shape around a point; equal optical area for one nominal radius.
 * @param r nominal radius in pixels
 */
export function corners(shape: Exclude<Shape, "circle">, x: number, y: number, r: number): XY[] {
  if (shape === "diamond") {
    const d = r * 1.26;
    return [
      [x, y - d],
      [x + d, y],
      [x, y + d],
      [x - d, y],
    ];
  }
  const s = r * 1.34;
  const h = s * 0.98;
  return [
    [x, y - h],
    [x + s, y + h * 0.72],
    [x - s, y + h * 0.72],
  ];
}
