import type { MatrixComponentOption } from "echarts";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { custom, line, path, rect, type Element } from "../kit/custom";
import { discs } from "../kit/dots";
import { fillOf, glyphItem, glyphs, shape } from "../kit/glyph";
import type { Item, Series } from "../kit/option";
import { lettered, say } from "../kit/text";
import type { Block } from "../marks/block";
import { names, type Track } from "../marks/grid";
import type { MatrixLayout, MatrixStory, Placed } from "../marks/matrix-layout";
import { dotRadius, joins } from "./matrix-joins";

/** A matrix as a coordinate system, and the series on it. */
export interface MatrixOption {
  readonly matrix: MatrixComponentOption;
  readonly series: readonly Series[];
}

const endOf = (tracks: readonly Track[]) => {
  const last = tracks.at(-1);
  return last ? last.start + last.size : 0;
};

/** A placed block as a mark. */
export const put = ({ block, x, y, align }: Placed, fill: string, weight = block.weight): Element =>
  say(x, y + block.height / 2, block.text, {
    ...{ size: block.size, lineHeight: block.lineHeight, weight, fill, align },
  });

/** A block as the label of a cell whose middle is at (x, y), moved to where it is placed. */
function label({ block, x, y, align }: Placed, [cx, cy]: readonly [number, number], fill: string) {
  const { size, weight, lineHeight, text } = block;
  const left = align === "center" ? 2 * (x - cx) : x;
  return {
    ...lettered({ size, fill, weight, lineHeight }),
    ...{ align, overflow: "none" as const, verticalAlign: "top" as const },
    // From the middle of its cell: there ECharts sets a label, and moves it by its padding alone.
    padding: [y - cy, 0, 0, left],
    formatter: () => text,
  };
}

const bare = { itemStyle: { borderWidth: 0, color: "none" }, dividerLineStyle: { width: 0 } };
const inside = { position: "insideLeft" as const };
const quiet = { label: { show: false } };

/** The heads of a track each, as ECharts' own where they stand in the middle of their cells. */
function axes({ grid, ...layout }: MatrixLayout, story: MatrixStory, view: View, frame: Frame) {
  const { palette } = frame;
  const { fields: chosen } = view.selection;
  const [columns, rows] = grid.across ? [grid.fields, grid.zones] : [grid.zones, grid.fields];
  const [left, top] = [columns[0]?.start ?? 0, rows[0]?.start ?? 0];
  const zone = view.zones.map(({ zone: { id }, matches }, index) => {
    const track = grid.zones[index] ?? { start: 0, size: 0 };
    const name = layout.zones[index]?.name;
    const fill = matches ? palette.ink : palette.ink3;
    const middle = track.start + track.size / 2;
    const shown = name && label(name, grid.across ? [left / 2, middle] : [middle, top / 2], fill);
    return { value: id, size: track.size, label: { ...shown, ...(grid.across && inside) } };
  });
  const grouped = layout.groups.length > 0;
  const groupsEnd = grouped ? (layout.groups[0]?.y ?? 0) + 18 * frame.k : 0;
  const field = story.fields.map(({ id }, index) => {
    const track = grid.fields[index] ?? { start: 0, size: 0 };
    const placed = layout.keys ? undefined : layout.fields[index];
    const on = chosen.length === 0 || chosen.includes(id);
    if (!placed) return { value: id, size: track.size, ...quiet };
    const block: Block = on ? placed.block : { ...placed.block, weight: 400 };
    const middle = track.start + track.size / 2;
    const at = grid.across
      ? ([middle, (groupsEnd + top) / 2] as const)
      : ([left / 2, middle] as const);
    const shown = label({ ...placed, block }, at, on ? palette.ink : palette.ink3);
    return { value: id, size: track.size, label: { ...shown, ...(!grid.across && inside) } };
  });
  let next = 0;
  const groups = layout.groups.map(({ to, label: placed }, index) => {
    const from = next;
    while (next < field.length && (grid.fields[next]?.start ?? 0) < to) next += 1;
    const [a, b] = [grid.fields[from], grid.fields[next - 1]];
    const middle = ((a?.start ?? 0) + (b ? b.start + b.size : 0)) / 2;
    const shown = placed ? label(placed, [middle, groupsEnd / 2], palette.ink2) : { show: false };
    return { value: `group-${index}`, label: shown, children: field.slice(from, next) };
  });
  const across = {
    data: grouped ? groups : field,
    ...(grouped
      ? { levels: [{ levelSize: groupsEnd }, { levelSize: top - groupsEnd }] }
      : { levelSize: grid.across ? top : left }),
  };
  const down = { data: zone, levelSize: grid.across ? left : top };
  return {
    x: { ...(grid.across ? across : down), ...bare },
    y: { ...(grid.across ? down : across), ...bare },
    width: endOf(columns),
    height: endOf(rows),
  };
}

/** A zone × field matrix: colours answer to the selection, places never do. */
export function matrixOption(
  layout: MatrixLayout,
  story: MatrixStory,
  view: View,
  frame: Frame,
): MatrixOption {
  const { palette, k } = frame;
  const { grid } = layout;
  const { fields: chosen } = view.selection;
  const { x, y, width, height } = axes(layout, story, view, frame);
  const place = (zone: string, field: string) => (grid.across ? [field, zone] : [zone, field]);
  const [firstZone = "", firstField = ""] = [view.zones[0]?.zone.id, story.fields[0]?.id];
  const any = place(firstZone, firstField);
  const on = { coordinateSystem: "matrix" as const };
  const still = (key: string, marks: readonly Element[]): Series =>
    custom(marks.length > 0 ? [{ value: any, datum: { key } }] : [], () => marks, on);
  const bands = (role: "band" | "edge", high: number | undefined, colour: string): Series => ({
    ...custom(
      story.fields.flatMap(({ id }, index) => {
        const box = layout.bands[index];
        const datum = { key: `${role}-${id}`, role, field: id };
        return box ? [{ value: place(firstZone, id), datum, box }] : [];
      }),
      ({ box, datum: { field } }) => [
        rect(
          { ...box, height: high ?? box.height },
          { fill: chosen.includes(field) ? colour : "none" },
        ),
      ],
      on,
    ),
    // Beneath the heads, which the matrix draws itself.
    z: -60,
  });
  const rule = (strong: boolean) => ({
    stroke: strong ? palette.control : palette.rule,
    lineWidth: 1,
  });
  const cells = view.zones.flatMap(({ zone, index, matches }) =>
    story.fields.flatMap(({ id }) => {
      const fact = zone.fields.find(({ field }) => field === id)?.fact;
      if (!fact) return [];
      const shown = matches && (chosen.length === 0 || chosen.includes(id));
      const datum = { key: `${zone.id}-${id}`, role: "cell" as const, zone: zone.id, index };
      return [
        glyphItem(
          { index, matches: shown },
          place(zone.id, id),
          { ...datum, field: id, facts: [fact] },
          { palette, k, r: grid.r, letter: true },
        ),
      ];
    }),
  );
  const empty = story.dataset.zones.flatMap((zone) =>
    story.fields.flatMap(({ id }) => (names(zone, id) ? [] : [place(zone.id, id)])),
  );
  const keyed = story.fields.flatMap(({ id }, index) => {
    const whose = { role: "head" as const, field: id };
    return [
      { datum: { key: id, ...whose }, placed: layout.keys && layout.fields[index] },
      { datum: { key: `key-${id}`, ...whose }, placed: layout.keys?.[index] },
    ].flatMap(({ datum, placed }) =>
      placed ? [{ value: place(firstZone, id), datum, placed }] : [],
    );
  });
  const heads = view.zones.flatMap(({ zone, index, matches }) => {
    const made = layout.zones[index];
    const datum: Item["datum"] = { key: zone.id, role: "datum", zone: zone.id, index };
    return made ? [{ value: place(zone.id, firstField), datum, made, index, matches }] : [];
  });
  return {
    matrix: {
      ...{ left: 0, top: 0, width, height, x, y },
      ...{ triggerEvent: true, tooltip: { show: false }, corner: bare, body: bare },
      backgroundStyle: { borderWidth: 0, color: "none" },
    },
    series: [
      bands("band", undefined, palette.paper2),
      bands("edge", 2 * k, palette.ink),
      still("rules", [
        ...layout.rules.map(({ y: at, strong }) => {
          const middle = Math.floor(at) + 0.5;
          return line(
            [
              [layout.left, middle],
              [layout.right, middle],
            ],
            rule(strong),
          );
        }),
        ...layout.groups.map(({ from, to, y: at }) =>
          line(
            [
              [from, at + 6 * k],
              [from, at],
              [to, at],
              [to, at + 6 * k],
            ],
            rule(true),
          ),
        ),
      ]),
      still(
        "captions",
        layout.captions.map((caption) => put(caption, palette.ink3)),
      ),
      custom(
        keyed,
        ({ placed, datum: { field } }) => {
          const lit = chosen.length === 0 || chosen.includes(field);
          const weight = lit ? placed.block.weight : 400;
          return [put(placed, lit ? palette.ink : palette.ink3, weight)];
        },
        on,
      ),
      joins(grid, story, view, frame, place),
      custom(
        empty.length > 0 ? [{ value: any, datum: { key: "not-named" } }] : [],
        (_, { at }) => [
          path(discs(empty.map(at), dotRadius(grid, frame)), { fill: palette.control }),
        ],
        on,
      ),
      glyphs(cells, on),
      custom(
        heads.filter(({ made }) => made.glyph),
        ({ made: { glyph }, index, matches }) =>
          glyph ? [shape(index, glyph, fillOf({ index, matches }, palette, 1.5 * k))] : [],
        on,
      ),
      custom(
        heads,
        ({ made: { count, end }, matches }) => [
          ...(count ? [put(count, matches ? palette.ink : palette.ink3)] : []),
          ...(end ? [put(end, palette.ink3)] : []),
        ],
        on,
      ),
    ],
  };
}
