import type { Frame } from "../charts/chart";
import type { Datum } from "../charts/kit/option";

/** A rectangle; pixels of the frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Whose a mark is, as far as its picture says it. */
export type Whose = Partial<Pick<Datum, "key" | "role" | "zone" | "field">>;

/** Something drawn, and where. */
export interface Drawn extends Whose {
  readonly box: Box;
}

/** Boxes by the key of their datum. */
export type Boxes = ReadonlyMap<string, Box>;

type Size = Pick<Frame, "width" | "height" | "k">;

/** The least side of what a finger can meet, in a page. */
const HIT = 24;

const keyOf = ({ key, zone, field }: Whose): string | undefined => {
  if (key !== undefined) return key;
  if (zone !== undefined) return field === undefined ? `zone-${zone}` : `${zone}-${field}`;
  return field === undefined ? undefined : `field-${field}`;
};

const right = ({ x, width }: Box) => x + width;
const bottom = ({ y, height }: Box) => y + height;

/** The box around two. */
export function union(a: Box | undefined, b: Box): Box {
  if (!a) return b;
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const [width, height] = [Math.max(right(a), right(b)) - x, Math.max(bottom(a), bottom(b)) - y];
  return { x, y, width, height };
}

/** A box grown around its middle to what a finger can meet, inside the frame. */
function comfortable(box: Box, frame: Size): Box {
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)];
  const [wide, high] = [
    Math.min(frame.width, right(box)) - left,
    Math.min(frame.height, bottom(box)) - top,
  ];
  const [width, height] = [Math.max(HIT * frame.k, wide), Math.max(HIT * frame.k, high)];
  const x = Math.max(0, Math.min(frame.width - width, left - (width - wide) / 2));
  const y = Math.max(0, Math.min(frame.height - height, top - (height - high) / 2));
  return { x, y, width, height };
}

const turned = ({ x, y, width, height }: Box): Box => ({
  x: y,
  y: x,
  width: height,
  height: width,
});

/** The columns of a matrix: what lights up for each field, without the gaps between. */
function columnsOf(bands: ReadonlyMap<string, Box>) {
  const all = [...bands].toSorted(([, a], [, b]) => a.x - b.x);
  return all.map(([field, band], index) => {
    const [before, after] = [all[index - 1]?.[1], all[index + 1]?.[1]];
    const x = before ? (right(before) + band.x) / 2 : band.x;
    const end = after ? (right(band) + after.x) / 2 : right(band);
    return { field, band, x, width: end - x };
  });
}

/** The rows of a matrix, from where the marks of each zone stand; the last one ends with the bands. */
function rowsOf(drawn: readonly Drawn[], edge: number, end: number) {
  const heads = new Map<string, Box>();
  const middles = new Map<string, number>();
  for (const { zone, field, key, box } of drawn)
    if (zone !== undefined && key === undefined) {
      if (field !== undefined) middles.set(zone, box.y + box.height / 2);
      else if (right(box) <= edge + 1) heads.set(zone, union(heads.get(zone), box));
    }
  for (const [zone, box] of heads)
    if (!middles.has(zone)) middles.set(zone, box.y + box.height / 2);
  const all = [...middles].toSorted(([, a], [, b]) => a - b);
  return all.map(([zone, middle], index) => {
    const [before, after] = [all[index - 1]?.[1], all[index + 1]?.[1]];
    const last = Math.min(end, before === undefined ? end : middle + (middle - before) / 2);
    const low = after === undefined ? last : (middle + after) / 2;
    const y = before === undefined ? 2 * middle - low : (before + middle) / 2;
    const x = Math.max(0, Math.min(heads.get(zone)?.x ?? 0, edge - HIT));
    return { zone, x, y, height: low - y };
  });
}

/**
 * The cells and heads of a matrix, each as large as the tracks that it stands on, also where
 * nothing is drawn but a dot that says “not named”. Written for fields as columns.
 */
function matrixBoxes(drawn: readonly Drawn[], bands: ReadonlyMap<string, Box>): Boxes {
  const made = new Map<string, Box>();
  const columns = columnsOf(bands);
  const edge = columns[0]?.x ?? 0;
  const rows = rowsOf(drawn, edge, Math.max(...columns.map(({ band }) => bottom(band))));
  for (const { zone, x, y, height } of rows) {
    made.set(`zone-${zone}`, { x, y, height, width: edge - x });
    for (const { field, x: left, width } of columns)
      made.set(`${zone}-${field}`, { x: left, y, width, height });
  }
  for (const { field, band, x, width } of columns) {
    made.set(`field-${field}`, { x, width, y: band.y, height: (rows[0]?.y ?? 0) - band.y });
    made.set(`band-${field}`, band);
  }
  return made;
}

/**
 * Where each datum of a picture can be met: what is drawn for it, taken together, at least as
 * large as a finger; in a matrix its cell. What a picture counts in words stands at its words.
 */
export function boxesOf(drawn: readonly Drawn[], frame: Size): Boxes {
  const made = new Map<string, Box>();
  const bands = new Map<string, Box>();
  for (const each of drawn) {
    const { role, field, box } = each;
    if (role === "band" && field !== undefined) bands.set(field, box);
    if (role === "band" || role === "edge" || role === "join" || role === "total") continue;
    const key = keyOf(each);
    if (key !== undefined) made.set(key, union(made.get(key), box));
  }
  const [first, second] = [...bands.values()];
  if (first) {
    const across = second ? second.x > first.x : first.height > first.width;
    const turn = <T extends { box: Box }>(each: T): T =>
      across ? each : { ...each, box: turned(each.box) };
    const matrix = matrixBoxes(
      drawn.map(turn),
      new Map([...bands].map(([field, box]) => [field, across ? box : turned(box)])),
    );
    for (const [key, box] of matrix) made.set(key, across ? box : turned(box));
  }
  return new Map([...made].map(([key, box]) => [key, comfortable(box, frame)]));
}
