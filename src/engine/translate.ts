import { round } from "../charts/kit/shapes";
import type { Mark, Scene } from "./scene";

const number = /-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g;

/** Path data moved. Relative commands stay; of absolute ones, x and y alternate but in arcs. */
function translatePath(d: string, dx: number, dy: number): string {
  const both = [dx, dy];
  const others: Readonly<Record<string, readonly number[]>> = {
    ...{ H: [dx], V: [dy], A: [0, 0, 0, 0, 0, dx, dy] },
  };
  return d.replace(/[MLTQCSHVA][^a-zA-Z]*/g, (part) => {
    const command = part.charAt(0);
    const by = others[command] ?? both;
    const values = part.match(number) ?? [];
    return (
      command +
      values.map((value, index) => round(Number(value) + (by[index % by.length] ?? 0))).join(" ")
    );
  });
}

function translateMark(mark: Mark, dx: number, dy: number): Mark {
  switch (mark.kind) {
    case "path":
      return { ...mark, d: translatePath(mark.d, dx, dy) };
    case "polygon":
    case "polyline":
      return { ...mark, points: mark.points.map(([x, y]) => [x + dx, y + dy]) };
    case "rect":
    case "circle":
    case "text":
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}

/** A scene at another place, as part of a larger picture. */
export const translate = (scene: Scene, dx: number, dy: number): Scene =>
  scene.map((datum) => ({
    ...datum,
    marks: datum.marks.map((mark) => translateMark(mark, dx, dy)),
  }));
