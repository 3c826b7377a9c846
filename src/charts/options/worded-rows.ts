import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { amountMarks } from "../kit/amount";
import { custom } from "../kit/custom";
import { fillOf, shape } from "../kit/glyph";
import type { Datum, Option } from "../kit/option";
import { cellOf, plainMatrix } from "../kit/shelves";
import { say } from "../kit/text";
import { asideWidths, GLYPH, NAME_X, NOTE, VALUE, type WordedRow } from "../marks/worded-rows";
import { put } from "./matrix";

/**
 * A row of words for each zone, in one column of a matrix.
 * @param aside whose what stands at the right is: the zone's, or its target's
 */
export function wordedOption(
  rows: readonly WordedRow[],
  view: View,
  frame: Frame,
  aside: "zone" | "target",
): Option {
  const { palette, k, locale, width } = frame;
  const items = view.zones.flatMap(({ zone, index, matches }) => {
    const row = rows[index];
    const whose = { zone: zone.id, index };
    const datum: Datum = { ...whose, key: zone.id, role: "datum" };
    const beside: Datum = { ...whose, key: aside === "target" ? `target-${zone.id}` : zone.id };
    return row ? [{ value: cellOf(index, 1), datum, beside, row, index, matches }] : [];
  });
  const top = ({ box, name, fields }: WordedRow) =>
    box.y + (box.height - name.height - fields.height) / 2;
  const ink = (matches: boolean) => (matches ? palette.ink : palette.ink3);
  const on = { coordinateSystem: "matrix" as const };
  return {
    matrix: plainMatrix(
      [width],
      items.map(({ row }) => row.box.height),
    ),
    series: [
      custom(
        items,
        ({ row, index, matches }) => {
          const y = top(row);
          const place = { x: GLYPH.x * k, y: y + row.name.height / 2, r: GLYPH.r * k };
          const quiet = matches ? palette.ink2 : palette.ink3;
          return [
            shape(index, place, fillOf({ index, matches }, palette, 1.5 * k)),
            put({ block: row.name, x: NAME_X * k, y, align: "left" }, ink(matches)),
            put({ block: row.fields, x: 0, y: y + row.name.height, align: "left" }, quiet),
          ];
        },
        on,
      ),
      custom(
        items.map(({ beside, ...item }) => ({ ...item, datum: beside })),
        ({ row, matches }) => {
          const [x, y] = [width - row.asideWidth, top(row) + row.name.height / 2];
          const { amount, words } = row.aside;
          const [figure] = asideWidths(row.aside, frame, view.dataset);
          const signFill = matches ? palette.ink2 : palette.ink3;
          const look = { size: VALUE * k, fill: ink(matches), signFill };
          return [
            ...(amount ? amountMarks(amount, locale, [x, y], look, view.dataset) : []),
            words ? say(x + figure, y, words, { size: NOTE * k, fill: palette.ink3 }) : undefined,
          ];
        },
        on,
      ),
    ],
  };
}
