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

/** From zone to zone, and how far a line keeps off each end. */
type Way = readonly [from: number, to: number, after: number, before: number];

/** The lines along neighbours that name a field, and those that pass others, open around their dots. */
function ways(named: readonly number[], many: boolean, open: number): readonly Way[] {
  return named.slice(1).reduce<readonly Way[]>((made, to, at) => {
    const from = named[at] ?? 0;
    const last = made.at(-1);
    if (to === from + 1 && last?.[1] === from && last[3] === 0 && last[2] === 0)
      return [...made.slice(0, -1), [last[0], to, 0, 0]];
    if (many && to > from + 1) return made;
    const steps = Array.from({ length: to - from }, (_, step): Way => {
      const zone = from + step;
      return [zone, zone + 1, step === 0 ? 0 : open, zone + 1 === to ? 0 : -open];
    });
    return [...made, ...steps];
  }, []);
}

/**
 * The lines that join the cells of a field. They open around cells between them that
 * are not named; among many zones they join neighbours only.
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
    sizes.fields.map(({ id }) => {
      const named = zones.flatMap((zone, index) => (names(zone, id) ? [index] : []));
      return {
        ...{ value: place(idOf(0), id), ways: ways(named, zones.length >= MANY, open) },
        datum: { key: `join-${id}`, role: "join" as const, field: id },
      };
    }),
    ({ ways: those, datum: { field } }, { at }) => {
      const lit = chosen.length === 0 || chosen.includes(field);
      const style = { stroke: lit ? palette.ink3 : palette.rule, lineWidth: 2.5 * k };
      const end = (zone: number, shift: number) => {
        const [x, y] = at(place(idOf(zone), field));
        return sizes.across ? ([x, y + shift] as const) : ([x + shift, y] as const);
      };
      return those.map(([from, to, after, before]) =>
        line(style, end(from, after), end(to, before)),
      );
    },
    { coordinateSystem: "matrix" },
  );
}
