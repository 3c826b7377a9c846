import type { Frame, Point } from "../charts/chart";

export interface Band {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether it is a field's, which carries a rule at its top. */
  readonly ruled: boolean;
}

type Line = "row" | "column";

/**
 * The band that a point of a matrix stands in: its field's, or its zone's for a
 * zone's head. Undefined in pictures whose points choose no field.
 */
export function bandOf(points: readonly Point[], point: Point): Band | undefined {
  const heads = points.filter(({ field }) => field !== undefined);
  const [first] = heads;
  if (!first) return undefined;
  const across = heads.every(({ row }) => row === first.row);
  const [fields, zones]: [Line, Line] = across ? ["column", "row"] : ["row", "column"];
  const isField = heads.some((head) => head[fields] === point[fields]);
  const line = isField ? fields : zones;
  const along = points.filter((each) => each[line] === point[line]);
  const x = Math.min(...along.map((each) => each.x));
  const y = Math.min(...along.map((each) => each.y));
  return {
    x,
    y,
    width: Math.max(...along.map((each) => each.x + each.width)) - x,
    height: Math.max(...along.map((each) => each.y + each.height)) - y,
    ruled: isField,
  };
}

/** Where a box of the frame lies in a place of any size. */
export const placed = (box: Omit<Band, "ruled">, frame: Frame) => ({
  left: `${(box.x / frame.width) * 100}%`,
  top: `${(box.y / frame.height) * 100}%`,
  width: `${(box.width / frame.width) * 100}%`,
  height: `${(box.height / frame.height) * 100}%`,
});

/** The band under the pointer or the focus; the marks it lies over stay as they are. */
export function PointBand({ band, frame }: { band: Band; frame: Frame }) {
  return (
    <div
      className={band.ruled ? "point-band ruled" : "point-band"}
      style={placed(band, frame)}
      aria-hidden="true"
    />
  );
}
