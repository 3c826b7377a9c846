import type { Zone } from "../../model/dataset";
import { namingCount } from "../../model/lookup";
import { names, type View } from "../../model/selection";
import type { Frame } from "../chart";
import { custom, fixed, line, path, rect, say, type Element } from "../kit/custom";
import { plainMatrix } from "../kit/shelves";
import { discs } from "../kit/unit-field";
import { fillOf, glyphItem, glyphs, shape } from "../kit/glyph";
import type { Item, Series } from "../kit/option";
import type { XY } from "../kit/shapes";
import { block } from "../kit/lettering";
import { listCount, listEnd, listShort } from "../words/fields";
import { dotRadius, joins } from "./matrix-joins";
import { captionMarks, nameSeries } from "./matrix-heads";
import type { MatrixSizes } from "./matrix-sizes";

/** How many fields a zone names and how its list ends: at the end of its row, or under its name. */
function countMarks(
  zone: Zone,
  matches: boolean,
  { size, short, width }: NonNullable<MatrixSizes["list"]>,
  [x, y]: XY,
  align: "center" | "right",
  { palette, locale, k }: Frame,
): readonly Element[] {
  const quiet = { size, fill: palette.ink3, align };
  if (short) return [say(x, y, listShort(zone, locale), quiet)];
  const end = block(listEnd(zone, locale), width - 17 * k, { size, lineHeight: 15 * k });
  const count = 16 * k;
  const top = y - (count * 1.3 + end.height) / 2;
  const fill = matches ? palette.ink : palette.ink3;
  return [
    say(x, top + count * 0.65, listCount(zone, locale), { size: count, weight: 600, fill, align }),
    say(x, top + count * 1.3 + end.height / 2, end.text, { ...quiet, lineHeight: 15 * k }),
  ];
}

/** A zone × field matrix: colours answer to the selection, places never do. */
export function matrixOption(sizes: MatrixSizes, view: View, frame: Frame) {
  const { palette, k, width } = frame;
  const { across, fields, above, head, rows, list, r } = sizes;
  const { zones, dataset } = view;
  const { fields: chosen } = view.selection;
  const place = (zone: string, field: string) => (across ? [field, zone] : [zone, field]);
  const [zoneIds, fieldIds] = [zones.map(({ zone }) => zone.id), fields.map(({ id }) => id)];
  const [firstZone = "", firstField = ""] = [zoneIds[0], fieldIds[0]];
  const [lastZone = "", lastField = ""] = [zoneIds.at(-1), fieldIds.at(-1)];
  const on = { coordinateSystem: "matrix" as const };
  const bands = (role: "band" | "edge", colour: string): Series =>
    custom(
      fields.map(({ id }) => ({
        ...{ value: place(firstZone, id), datum: { key: `${role}-${id}`, role, field: id } },
      })),
      ({ value, datum: { field } }, { cell }) => {
        const [from, to] = [cell(value), cell(place(lastZone, field))];
        const inset = Math.min(3 * k, from.width * 0.1);
        const top = sizes.brackets > 0 ? sizes.brackets + 2 * k : 0;
        const column = { x: from.x + inset, width: from.width - 2 * inset, y: top };
        const box = across
          ? { ...column, height: to.y + to.height - top }
          : { ...from, x: 0, width };
        const style = { fill: chosen.includes(field) ? colour : "none" };
        return [rect(role === "edge" ? { ...box, height: 2 * k } : box, style)];
      },
      on,
    );
  const degree = (index: number) => {
    const field = fields[index];
    return field && namingCount(dataset, field.id);
  };
  /** Whether a row goes on with the group of the one before, whose name no rule may run through. */
  const within = (index: number) =>
    across && index > 0 && zones[index]?.zone.group === zones[index - 1]?.zone.group;
  const rules = fixed(
    { key: "rules" },
    ({ cell }) => {
      const rule = (y: number, strong: boolean, from = 0) => {
        const middle = Math.floor(y) + 0.5;
        const stroke = strong ? palette.control : palette.rule;
        return line({ stroke, lineWidth: 1 }, [from, middle], [width, middle]);
      };
      const each = across
        ? zones.map(({ zone }) => place(zone.id, firstField))
        : fields.map(({ id }) => place(firstZone, id));
      const end = cell(place(lastZone, lastField));
      return [
        ...each.map((value, index) =>
          rule(
            cell(value).y,
            index === 0 || (!across && degree(index) !== degree(index - 1)),
            within(index) ? sizes.grouped : 0,
          ),
        ),
        rule(end.y + end.height, !across),
      ];
    },
    on,
  );
  const cells = zones.flatMap(({ zone, index, matches }) =>
    fields.flatMap(({ id }) => {
      const fact = zone.fields.find(({ field }) => field === id)?.fact;
      if (!fact) return [];
      const lit = matches && (chosen.length === 0 || chosen.includes(id));
      const whose = { key: `${zone.id}-${id}`, role: "cell" as const, zone: zone.id, index };
      return [
        glyphItem(
          { index, matches: lit },
          place(zone.id, id),
          { ...whose, field: id, facts: [fact] },
          { palette, k, r },
        ),
      ];
    }),
  );
  const empty = zones.flatMap(({ zone }) =>
    fields.flatMap(({ id }) => (names(zone, id) ? [] : [place(zone.id, id)])),
  );
  const heads = zones.map(({ zone, index, matches }) => {
    const datum: Item["datum"] = { key: zone.id, role: "datum", zone: zone.id, index };
    return { value: place(zone.id, firstField), datum, zone, index, matches };
  });
  return {
    matrix: plainMatrix(
      sizes.columns,
      rows.blocks.map(() => sizes.row),
      { left: sizes.left, top: above + head },
      across ? [fieldIds, zoneIds] : [zoneIds, fieldIds],
    ),
    series: [
      bands("band", palette.paper2),
      bands("edge", palette.ink),
      rules,
      fixed({ key: "captions" }, () => captionMarks(sizes, dataset, frame), on),
      ...nameSeries(sizes, view, frame, place),
      joins(sizes, view, frame, place),
      fixed(
        { key: "not-named" },
        ({ at }) =>
          empty.length > 0
            ? [path(discs(empty.map(at), dotRadius(sizes, frame)), { fill: palette.control })]
            : [],
        on,
      ),
      glyphs(cells, on),
      custom(
        heads,
        ({ value, zone, index, matches }, { at }) => {
          const [x, y] = at(value);
          const { x: before, r: radius } = rows.glyph;
          const glyph = { x: sizes.grouped + before, y, r: radius };
          const under = above + head - 8 * k - (list?.size ?? 0) * 0.65;
          const [end, align] = across
            ? ([[width, y], "right"] as const)
            : ([[x, under], "center"] as const);
          return [
            ...(across ? [shape(index, glyph, fillOf({ index, matches }, palette, 1.5 * k))] : []),
            ...(list ? countMarks(zone, matches, list, end, align, frame) : []),
          ];
        },
        on,
      ),
    ],
  };
}
