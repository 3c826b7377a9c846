import type { Frame } from "../chart";
import type { Field } from "../../model/dataset";
import { zoneColour } from "../../model/palette";
import type { View, ZoneView } from "../../model/selection";
import { setBlock } from "./block";
import { discs } from "./dots";
import { glyph, zoneLetter } from "./glyph";
import { cellMiddle, names, type Grid } from "./grid";
import { say } from "./lettering";
import { dotRadius, join } from "./matrix-joins";
import type { MatrixLayout, MatrixStory, Placed, ZoneHead } from "./matrix-layout";
import type { Datum, Mark, Paint } from "./scene";

/** Below this a letter inside a glyph is no longer read. */
const LETTER = 9;

const put = ({ block, x, y, align }: Placed, fill: string): Mark =>
  setBlock(block, x, y, fill, align);

/** How a shape is painted: in its zone's colour, or hollow. */
export const shapePaint = (
  { palette, k }: Frame,
  index: number,
  on: boolean,
  lineWidth = 1.5,
): Paint =>
  on
    ? { fill: zoneColour(palette, index) }
    : { fill: palette.paper, stroke: palette.control, lineWidth: lineWidth * k };

/** A zone's glyph, with its letter where the shape repeats. */
export function zoneMark(
  frame: Frame,
  index: number,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  on: boolean,
): readonly Mark[] {
  const letter = zoneLetter(index);
  const mark = glyph(index, x, y, r, shapePaint(frame, index, on));
  if (!letter || r * 1.1 < LETTER * frame.k) return [mark];
  const fill = on ? frame.palette.paper : frame.palette.ink3;
  return [mark, say(x, y, letter, { size: r * 1.1, weight: 700, fill, align: "center" })];
}

function bands({ bands: boxes }: MatrixLayout, story: MatrixStory, view: View, frame: Frame) {
  const { palette, k } = frame;
  return story.fields.flatMap(({ id }, index): Datum[] => {
    const box = boxes[index];
    if (!box) return [];
    const on = view.selection.fields.includes(id);
    const rect = (height: number, fill: string): readonly Mark[] => [
      { kind: "rect", ...box, height, paint: { fill: on ? fill : "none" } },
    ];
    return [
      { field: id, role: "band", marks: rect(box.height, palette.paper2) },
      { field: id, role: "edge", marks: rect(2 * k, palette.ink) },
    ];
  });
}

function hairlines(layout: MatrixLayout, { palette, k }: Frame): Datum {
  const { left, right, rules, groups } = layout;
  return {
    marks: [
      ...rules.map(({ y, strong }): Mark => {
        const at = Math.floor(y) + 0.5;
        return {
          kind: "polyline",
          points: [
            [left, at],
            [right, at],
          ],
          paint: { stroke: strong ? palette.control : palette.rule, lineWidth: 1 },
        };
      }),
      ...groups.map(({ from, to, y }): Mark => ({
        kind: "polyline",
        points: [
          [from, y + 6 * k],
          [from, y],
          [to, y],
          [to, y + 6 * k],
        ],
        paint: { stroke: palette.control, lineWidth: 1 },
      })),
    ],
  };
}

function cells(layout: MatrixLayout, story: MatrixStory, view: View, frame: Frame): Datum[] {
  const { grid } = layout;
  const { fields } = view.selection;
  return view.zones.flatMap(({ zone, index, matches }) =>
    story.fields.flatMap(({ id }, column): Datum[] => {
      if (!names(zone, id)) return [];
      const [x, y] = cellMiddle(grid, index, column);
      const on = matches && (fields.length === 0 || fields.includes(id));
      const marks = zoneMark(frame, index, { x, y, r: grid.r }, on);
      return [{ zone: zone.id, index, field: id, role: "cell", marks }];
    }),
  );
}

/** The dots that stand for “not named”. */
function blanks(grid: Grid, story: MatrixStory, frame: Frame): Datum {
  const empty = story.dataset.zones.flatMap((zone, row) =>
    story.fields.flatMap(({ id }, column) =>
      names(zone, id) ? [] : [cellMiddle(grid, row, column)],
    ),
  );
  const d = discs(empty, dotRadius(grid, frame));
  return { marks: d ? [{ kind: "path", d, paint: { fill: frame.palette.control } }] : [] };
}

function zoneHead(head: ZoneHead, { zone, index, matches }: ZoneView, frame: Frame): Datum[] {
  const { palette } = frame;
  const ink = matches ? palette.ink : palette.ink3;
  return [
    {
      zone: zone.id,
      index,
      role: "datum",
      marks: [
        ...(head.glyph ? zoneMark(frame, index, head.glyph, matches).slice(0, 1) : []),
        put(head.name, ink),
        ...(head.count ? [put(head.count, ink)] : []),
        ...(head.end ? [put(head.end, palette.ink3)] : []),
      ],
    },
  ];
}

/** A field's name, or its number and its name in the key. */
function fieldHead(
  placed: readonly Placed[],
  { id }: Field,
  { selection: { fields } }: View,
  { palette }: Frame,
): Datum {
  const on = fields.length === 0 || fields.includes(id);
  return {
    field: id,
    role: "head",
    marks: placed.map(({ block, ...where }) =>
      put(
        { ...where, block: on ? block : { ...block, weight: 400 } },
        on ? palette.ink : palette.ink3,
      ),
    ),
  };
}

/** A zone × field matrix as marks: colours answer to the selection, places never do. */
export function matrixMarks(
  layout: MatrixLayout,
  story: MatrixStory,
  view: View,
  frame: Frame,
): readonly Datum[] {
  const { palette } = frame;
  return [
    ...bands(layout, story, view, frame),
    hairlines(layout, frame),
    {
      marks: [
        ...layout.groups.flatMap(({ label }) => (label ? [put(label, palette.ink2)] : [])),
        ...layout.captions.map((caption) => put(caption, palette.ink3)),
      ],
    },
    ...story.fields.flatMap((field, index) => {
      const placed = [layout.fields[index], layout.keys?.[index]].filter((each) => !!each);
      return placed.length > 0 ? [fieldHead(placed, field, view, frame)] : [];
    }),
    ...story.fields.map((field, index) => join(layout.grid, view, field, index, frame)),
    blanks(layout.grid, story, frame),
    ...cells(layout, story, view, frame),
    ...view.zones.flatMap((zone) => {
      const head = layout.zones[zone.index];
      return head ? zoneHead(head, zone, frame) : [];
    }),
  ];
}
