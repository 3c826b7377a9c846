import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { custom, line } from "../kit/custom";
import type { Series } from "../kit/option";
import { names, type Grid } from "../marks/grid";
import type { MatrixStory } from "../marks/matrix-layout";

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
function runs(view: View, id: string): readonly (readonly [first: number, last: number])[] {
  const made: [number, number][] = [];
  view.zones.forEach(({ zone, index }) => {
    if (!names(zone, id)) return;
    const open = made.at(-1);
    if (open?.[1] === index - 1) open[1] = index;
    else made.push([index, index]);
  });
  return made;
}

/** From zone to zone, and how far a line keeps off each end. */
type Way = readonly [from: number, to: number, after: number, before: number];

/**
 * The lines that join the cells of a field. They open around cells between them that
 * are not named; among many zones they join neighbours only.
 */
export function joins(
  grid: Grid,
  { fields }: MatrixStory,
  view: View,
  frame: Frame,
  place: (zone: string, field: string) => readonly string[],
): Series {
  const { palette, k } = frame;
  const { fields: chosen } = view.selection;
  const open = dotRadius(grid, frame) + AROUND * k;
  const idOf = (zone: number) => view.zones[zone]?.zone.id ?? "";
  return custom(
    fields.map(({ id }) => {
      const found = runs(view, id);
      const neighbours = found.flatMap(([first, last]): Way[] =>
        last > first ? [[first, last, 0, 0]] : [],
      );
      const bridges = found.flatMap(([, from], index): Way[] => {
        const to = found[index + 1]?.[0];
        if (to === undefined || view.zones.length >= MANY) return [];
        return Array.from({ length: to - from }, (_, step): Way => {
          const zone = from + step;
          return [zone, zone + 1, step === 0 ? 0 : open, zone + 1 === to ? 0 : -open];
        });
      });
      return {
        ...{ value: place(idOf(0), id), ways: [...neighbours, ...bridges] },
        datum: { key: `join-${id}`, role: "join" as const, field: id },
      };
    }),
    ({ ways, datum: { field } }, { at }) => {
      const lit = chosen.length === 0 || chosen.includes(field);
      const style = { stroke: lit ? palette.ink3 : palette.rule, lineWidth: 2.5 * k };
      const end = (zone: number, shift: number) => {
        const [x, y] = at(place(idOf(zone), field));
        return grid.across ? ([x, y + shift] as const) : ([x + shift, y] as const);
      };
      return ways.map(([from, to, after, before]) =>
        line([end(from, after), end(to, before)], style),
      );
    },
    { coordinateSystem: "matrix" },
  );
}
