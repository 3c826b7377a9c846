import type { Field } from "../../model/dataset";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { cellMiddle, names, type Grid } from "./grid";
import type { Datum, Mark, XY } from "./scene";

const DOT = 2.6;
/** A dot's share of a small glyph's radius. */
const DOT_SHARE = 0.32;
/** From so many zones on, lines across cells that are not named would hide the pattern. */
const MANY = 9;
/** Free space around a dot that a line passes. */
const AROUND = 4;

/** Radius of the dot that stands for “not named”. */
export const dotRadius = ({ r }: Grid, { k }: Frame): number => Math.min(DOT * k, r * DOT_SHARE);

/** Zones that name a field, those that follow each other together: first and last place. */
function runs(view: View, { id }: Field): readonly (readonly [first: number, last: number])[] {
  const made: [number, number][] = [];
  view.zones.forEach(({ zone, index }) => {
    if (!names(zone, id)) return;
    const open = made.at(-1);
    if (open?.[1] === index - 1) open[1] = index;
    else made.push([index, index]);
  });
  return made;
}

/**
 * The line that joins the cells of a field. It opens around cells between them that
 * are not named; among many zones it joins neighbours only.
 */
export function join(grid: Grid, view: View, field: Field, column: number, frame: Frame): Datum {
  const { palette, k } = frame;
  const { fields } = view.selection;
  const open = dotRadius(grid, frame) + AROUND * k;
  const at = (zone: number, shift: number): XY => {
    const [x, y] = cellMiddle(grid, zone, column);
    return grid.across ? [x, y + shift] : [x + shift, y];
  };
  const found = runs(view, field);
  const neighbours = found.filter(([first, last]) => last > first);
  const bridges = found.flatMap(([, from], index) => {
    const to = found[index + 1]?.[0];
    if (to === undefined || view.zones.length >= MANY) return [];
    return Array.from({ length: to - from }, (_, step): readonly XY[] => {
      const zone = from + step;
      return [at(zone, step === 0 ? 0 : open), at(zone + 1, zone + 1 === to ? 0 : -open)];
    });
  });
  const lines = [
    ...neighbours.map(([first, last]): readonly XY[] => [at(first, 0), at(last, 0)]),
    ...bridges,
  ];
  const on = fields.length === 0 || fields.includes(field.id);
  const paint = { stroke: on ? palette.ink3 : palette.rule, lineWidth: 2.5 * k };
  return {
    field: field.id,
    role: "join",
    marks: lines.map((points): Mark => ({ kind: "polyline", points, paint })),
  };
}
