import type { Frame, Point } from "../charts/chart";
import { union, type Box, type Boxes } from "../engine/boxes";

/** A point and where its picture has it. */
export type PlacedPoint = Point & Box;

export interface Band extends Box {
  /** Whether it is a field's, which carries a rule at its top. */
  readonly ruled: boolean;
}

/** The points that a picture shows, each where it is; what it counts in words, where it says so. */
export const placedPoints = (points: readonly Point[], boxes: Boxes): readonly PlacedPoint[] =>
  points.flatMap((point) => {
    const box = boxes.get(point.key) ?? boxes.get("more");
    return box ? [{ ...point, ...box }] : [];
  });

/**
 * The band that a point of a matrix stands in: its field's, or its zone's for a
 * zone's head. Undefined in pictures whose points choose no field.
 */
export function bandOf(
  points: readonly PlacedPoint[],
  { zone, field }: PlacedPoint,
  boxes: Boxes,
): Band | undefined {
  const own = field !== undefined && boxes.get(`band-${field}`);
  if (own) return { ...own, ruled: true };
  if (zone === undefined || !points.some((each) => boxes.has(`band-${each.field}`)))
    return undefined;
  const row = points
    .filter((each) => each.zone === zone)
    .reduce<Box | undefined>((whole, each) => union(whole, each), undefined);
  return row && { ...row, ruled: false };
}

/** Where a box of the frame lies in a place of any size. */
export const placed = (box: Box, frame: Frame) => ({
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
