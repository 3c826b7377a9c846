import { names } from "../../model/selection";
import type { MatrixComponentOption } from "echarts";
import type { FieldId, Zone } from "../../model/dataset";
import { namingCount } from "../../model/lookup";
import type { View, ZoneView } from "../../model/selection";
import type { Frame } from "../chart";
import { custom, line, path, rect, type Element } from "../kit/custom";
import { discs } from "../kit/unit-field";
import { fillOf, glyphItem, glyphs, shape } from "../kit/glyph";
import type { Item, Series } from "../kit/option";
import { sum } from "../kit/shelves";
import { lettered, say } from "../kit/text";
import { block, type Block } from "../kit/block";
import { listCount, listEnd, listShort } from "../words/fields";
import { bracketMark, brackets, LABEL, type Bracket } from "./matrix-brackets";
import { dotRadius, joins } from "./matrix-joins";
import { groupedZones, whole } from "./matrix-zone-groups";
import { LIST_HEAD, listHead, type MatrixSizes } from "./matrix-sizes";

/** A matrix as a coordinate system, and the series on it. */
export interface MatrixOption {
  readonly matrix: MatrixComponentOption;
  readonly series: readonly Series[];
}

const bare = { itemStyle: { borderWidth: 0, color: "none" }, dividerLineStyle: { width: 0 } };
const left = { position: "insideLeft", align: "left" } as const;
/** The column of counts. */
const LIST = "list";

/** A broken name as the label of its head. */
const label = (made: Block | undefined, fill: string, weight = made?.weight) => ({
  ...lettered({ size: 12, ...made, fill, ...(weight && { weight }) }),
  ...{ ...whole, overflow: "none" as const, padding: 0, formatter: () => made?.text ?? "" },
});

/** The coordinate system: names are labels of its own heads, brackets a level above them. */
function coordinates(
  sizes: MatrixSizes,
  bracketed: readonly Bracket[],
  view: View,
  frame: Frame,
): MatrixComponentOption {
  const { across, above, head, row, rows, columns, turned, list, shown } = sizes;
  const { palette, k, locale } = frame;
  const { fields: chosen } = view.selection;
  const lit = (on: boolean) => (on ? palette.ink : palette.ink3);
  const on = (id: FieldId) => chosen.length === 0 || chosen.includes(id);
  const blocks = across
    ? { zones: rows.blocks, fields: sizes.names }
    : { zones: sizes.names, fields: rows.blocks };
  const under = !across && list ? list.size * 1.3 + 3 * k : 0;
  const look = (isRow: boolean) => {
    if (isRow) return { ...left, padding: [0, 0, 0, rows.text] };
    if (turned) return upward(k);
    return across ? {} : { position: "insideBottom" as const, padding: [0, 0, under + 8 * k, 0] };
  };
  const fields = shown.fields.map(({ id }, index) => ({
    ...{ value: id, size: across ? columns[index] : row },
    label: {
      ...label(blocks.fields[index], lit(on(id)), on(id) ? undefined : 400),
      ...look(!across),
    },
  }));
  const zones = shown.zones.map(({ id }, index) => {
    const matches = view.zones.some(({ zone, matches }) => zone.id === id && matches);
    const shownAs = { ...label(blocks.zones[index], lit(matches)), ...look(across) };
    return { value: id, size: across ? row : columns[index], label: shownAs };
  });
  const named = {
    ...lettered({ size: LIST_HEAD * k, fill: palette.ink3 }),
    ...(turned
      ? { position: "insideBottomRight" as const, padding: [0, 0, 4 * k, 0] }
      : { position: "insideRight" as const, padding: 0 }),
    ...{ align: "right" as const, ...whole },
    formatter: () => listHead[locale],
  };
  const lists = across && list ? [{ value: LIST, size: list.width, label: named }] : [];
  const grouped =
    bracketed.length > 0
      ? [
          ...bracketed.map(({ first, count, label: said }) => ({
            value: `named-${first}`,
            label: {
              ...lettered({ size: LABEL * k, fill: palette.ink2 }),
              ...{ position: "insideTop" as const, padding: 0, overflow: "none" as const },
              formatter: () => said,
            },
            children: fields.slice(first, first + count),
          })),
          ...lists.map((each) => ({ value: "", label: { show: false }, children: [each] })),
        ]
      : undefined;
  const zoned = groupedZones(sizes, zones, frame);
  const level = (own: number) => ({
    levels: [{ levelSize: sizes.grouped }, { levelSize: own - sizes.grouped }],
  });
  const zoneHeads = (own: number) =>
    zoned ? { data: zoned, ...level(own) } : { data: zones, levelSize: own };
  const columnHeads = grouped
    ? {
        data: grouped,
        levels: [{ levelSize: sizes.brackets }, { levelSize: head - sizes.brackets }],
      }
    : across
      ? { data: [...fields, ...lists], levelSize: head }
      : zoneHeads(head);
  return {
    ...{
      left: 0,
      top: above,
      width: sizes.left + sum(columns) + (across ? (list?.width ?? 0) : 0),
    },
    height: head + row * rows.blocks.length,
    x: { ...columnHeads, ...bare },
    y: { ...(across ? zoneHeads(sizes.left) : { data: fields, levelSize: rows.width }), ...bare },
    ...{ triggerEvent: true, tooltip: { show: false }, corner: bare, body: bare },
    backgroundStyle: { borderWidth: 0, color: "none" },
  } as MatrixComponentOption;
}

/** Read upwards from just above the rows; without a line height, for which ECharts lays a box behind. */
const upward = (k: number) => ({
  ...{ rotate: 90, position: "insideBottom" as const, align: "left" as const },
  ...{ padding: [0, 0, 0, 4 * k], lineHeight: undefined },
});

/** How many fields a zone names and how its list ends: at the end of its row, or under its name. */
function countMarks(zone: Zone, matches: boolean, sizes: MatrixSizes, frame: Frame) {
  const { list, across } = sizes;
  const { palette, locale, k } = frame;
  if (!list) return undefined;
  const { size, short } = list;
  const quiet = { size, fill: palette.ink3 };
  return (x: number, y: number): readonly Element[] => {
    if (!across) return [say(x, y, listShort(zone, locale), { ...quiet, align: "center" })];
    const right = { align: "right" } as const;
    if (short) return [say(x, y, listShort(zone, locale), { ...quiet, ...right })];
    const end = block(listEnd(zone, locale), list.width - 17 * k, size, 400, 15 * k);
    const count = 16 * k;
    const top = y - (count * 1.3 + end.height) / 2;
    return [
      say(x, top + count * 0.65, listCount(zone, locale), {
        ...{ size: count, weight: 600, fill: matches ? palette.ink : palette.ink3, ...right },
      }),
      say(x, top + count * 1.3 + end.height / 2, end.text, {
        ...{ ...quiet, lineHeight: 15 * k, ...right },
      }),
    ];
  };
}

/** A zone × field matrix: colours answer to the selection, places never do. */
export function matrixOption(sizes: MatrixSizes, view: View, frame: Frame): MatrixOption {
  const { palette, k, width } = frame;
  const { across, shown, above, head, rows, r } = sizes;
  const bracketed = sizes.brackets > 0 ? brackets(sizes, width, k) : [];
  const { fields: chosen } = view.selection;
  const zones: readonly ZoneView[] = view.zones.filter(({ zone }) =>
    shown.zones.some(({ id }) => id === zone.id),
  );
  const place = (zone: string, field: string) => (across ? [field, zone] : [zone, field]);
  const [firstZone = "", firstField = ""] = [shown.zones[0]?.id, shown.fields[0]?.id];
  const [lastZone = "", lastField = ""] = [shown.zones.at(-1)?.id, shown.fields.at(-1)?.id];
  const any = place(firstZone, firstField);
  const on = { coordinateSystem: "matrix" as const };
  const bands = (role: "band" | "edge", colour: string): Series => ({
    ...custom(
      shown.fields.map(({ id }) => ({
        ...{ value: place(firstZone, id), datum: { key: `${role}-${id}`, role, field: id } },
      })),
      ({ value, datum: { field } }, { cell }) => {
        const [from, to] = [cell(value), cell(place(lastZone, field))];
        const inset = Math.min(3 * k, from.width * 0.1);
        const top = sizes.brackets > 0 ? sizes.brackets + 2 * k : 0;
        const box = across
          ? {
              x: from.x + inset,
              y: top,
              width: from.width - 2 * inset,
              height: to.y + to.height - top,
            }
          : { x: 0, y: from.y, width, height: from.height };
        const style = { fill: chosen.includes(field) ? colour : "none" };
        return [rect(role === "edge" ? { ...box, height: 2 * k } : box, style)];
      },
      on,
    ),
    // Beneath the heads, which the matrix draws itself.
    z: -60,
  });
  const degree = (index: number) => {
    const field = shown.fields[index];
    return field && namingCount(shown.dataset, field.id);
  };
  /** Whether a row goes on with the group of the one before, whose name no rule may run through. */
  const within = (index: number) =>
    across && index > 0 && shown.zones[index]?.group === shown.zones[index - 1]?.group;
  const rules = custom(
    [{ value: any, datum: { key: "rules" } }],
    (_, { cell }) => {
      const rule = (y: number, strong: boolean, from = 0) => {
        const middle = Math.floor(y) + 0.5;
        const stroke = strong ? palette.control : palette.rule;
        return line({ stroke, lineWidth: 1 }, [from, middle], [width, middle]);
      };
      const each = across
        ? shown.zones.map(({ id }) => place(id, firstField))
        : shown.fields.map(({ id }) => place(firstZone, id));
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
        ...bracketed.map(({ first, count, label: said }) => {
          if (said === "") return undefined;
          const cells = [first, first + count - 1].map((at) =>
            cell(place(firstZone, shown.fields[at]?.id ?? "")),
          );
          return cells[0] && cells[1] && bracketMark(cells[0], cells[1], k, palette);
        }),
      ];
    },
    on,
  );
  const cells = zones.flatMap(({ zone, index, matches }) =>
    shown.fields.flatMap(({ id }) => {
      const fact = zone.fields.find(({ field }) => field === id)?.fact;
      if (!fact) return [];
      const lit = matches && (chosen.length === 0 || chosen.includes(id));
      const whose = { key: `${zone.id}-${id}`, role: "cell" as const, zone: zone.id, index };
      return [
        glyphItem(
          { index, matches: lit },
          place(zone.id, id),
          { ...whose, field: id, facts: [fact] },
          { palette, k, r, letter: true },
        ),
      ];
    }),
  );
  const empty = shown.zones.flatMap((zone) =>
    shown.fields.flatMap(({ id }) => (names(zone, id) ? [] : [place(zone.id, id)])),
  );
  const heads = zones.map(({ zone, index, matches }) => {
    const datum: Item["datum"] = { key: zone.id, role: "datum", zone: zone.id, index };
    return { value: place(zone.id, firstField), datum, zone, index, matches };
  });
  return {
    matrix: coordinates(sizes, bracketed, view, frame),
    series: [
      bands("band", palette.paper2),
      bands("edge", palette.ink),
      rules,
      joins(sizes, view, frame, place),
      custom(
        empty.length > 0 ? [{ value: any, datum: { key: "not-named" } }] : [],
        (_, { at }) => [
          path(discs(empty.map(at), dotRadius(sizes, frame)), { fill: palette.control }),
        ],
        on,
      ),
      glyphs(cells, on),
      custom(
        across ? heads : [],
        ({ value, index, matches }, { at }) => {
          const { x, r: radius } = rows.glyph;
          const place = { x: sizes.grouped + x, r: radius, y: at(value)[1] };
          return [shape(index, place, fillOf({ index, matches }, palette, 1.5 * k))];
        },
        on,
      ),
      custom(
        sizes.list ? heads : [],
        ({ value, zone, matches }, { at }) => {
          const [x, y] = at(value);
          const put = countMarks(zone, matches, sizes, frame);
          const under = above + head - 8 * k - (sizes.list?.size ?? 0) * 0.65;
          return put?.(across ? width : x, across ? y : under) ?? [];
        },
        on,
      ),
    ],
  };
}
