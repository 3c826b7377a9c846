import { names, type View } from "../../model/selection";
import type { Frame } from "../chart";
import { custom, line } from "../kit/custom";
import type { Series } from "../kit/option";
import type { MatrixSizes } from "./matrix-sizes";

const DOT = 2.6;
/** A dot's share of a small glyph's radius. */
const DOT_SHARE = 0.32;
/** From so many zones on, lines across cells that are not named would hide the pattern. */
const MANY = 9;
/** Free space around a dot that a line passes. */
const AROUND = 4;

/** Radius of the dot that stands for “not named”. */
export const dotRadius = ({ r }: MatrixSizes, { k }: Frame): number =>
  Math.min(DOT * k, r * DOT_SHARE);

/**
 * The lines that join the cells of a field, from each zone to the next. They open around cells
 * between them that are not named; among many zones they join neighbours only.
 */
export function joins(
  sizes: MatrixSizes,
  view: View,
  frame: Frame,
  place: (zone: string, field: string) => readonly string[],
): Series {
  const { palette, k } = frame;
  const { fields: chosen } = view.selection;
  const { zones } = view.dataset;
  const open = dotRadius(sizes, frame) + AROUND * k;
  const idOf = (zone: number) => zones[zone]?.id ?? "";
  return custom(
    sizes.fields.map(({ id }) => ({
      ...{ value: place(idOf(0), id), named: zones.map((zone) => names(zone, id)) },
      datum: { key: `join-${id}`, role: "join" as const, field: id },
    })),
    ({ named, datum: { field } }, { at }) => {
      const lit = chosen.length === 0 || chosen.includes(field);
      const style = { stroke: lit ? palette.ink3 : palette.rule, lineWidth: 2.5 * k };
      const end = (zone: number, way: number) => {
        const [x, y] = at(place(idOf(zone), field));
        const shift = named[zone] ? 0 : way * open;
        return sizes.across ? ([x, y + shift] as const) : ([x + shift, y] as const);
      };
      const [first, last] = [named.indexOf(true), named.lastIndexOf(true)];
      return zones.slice(first, last).map((_, step) => {
        const zone = first + step;
        const joined = zones.length < MANY || (named[zone] && named[zone + 1]);
        return joined ? line(style, end(zone, 1), end(zone + 1, -1)) : undefined;
      });
    },
    { coordinateSystem: "matrix" },
  );
}
