import type { Dataset } from "../../model/dataset";
import { zoneGroups } from "../../model/group";
import { namingCount } from "../../model/lookup";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { custom, line, say, type Element } from "../kit/custom";
import type { Block } from "../kit/lettering";
import type { Item, Series } from "../kit/option";
import { roomFor } from "../kit/text-run";
import { sum } from "../kit/shelves";
import { degreeLabels } from "../words/fields";
import { LIST_HEAD, listHead, type MatrixSizes } from "./matrix-sizes";

/** Size of the names of groups of zones, with k = 1. */
const GROUP = 12;
/** Size of the labels over brackets, with k = 1. */
const LABEL = 13;
const BRACKET = 22;
const BETWEEN = 6;

/** Brackets over columns that as many zones name, as long said as keeps their labels clear of each other. */
function bracketMarks(
  { fields, columns, left, list }: MatrixSizes,
  dataset: Dataset,
  { width, k, locale, palette }: Frame,
): readonly Element[] {
  const degrees = fields.map(({ id }) => namingCount(dataset, id));
  const starts = degrees.flatMap((degree, at) => (degree === degrees[at - 1] ? [] : [at]));
  const groups = starts.map((first, at) => {
    const edge = (end?: number) => left + sum(columns.slice(0, end));
    const [from, to] = [edge(first), edge(starts[at + 1])];
    const labels = degreeLabels(dataset, degrees[first] ?? 0, locale);
    const inset = Math.min(10 * k, (columns[first] ?? 0) / 5);
    return { from: from + inset, to: to - inset, middle: (from + to) / 2, labels };
  });
  const end = width - (list?.width ?? 0) / 2;
  const length = [0, 1, 2].find((length) =>
    groups.every(({ middle, labels }, at) => {
      const half = roomFor(labels[length] ?? "", LABEL * k) / 2;
      const before = groups[at - 1];
      const taken = before
        ? before.middle + roomFor(before.labels[length] ?? "", LABEL * k) / 2 + BETWEEN * k
        : 0;
      return middle - half >= taken && middle + half <= end;
    }),
  );
  if (length === undefined) return [];
  const [y, foot] = [BRACKET * k, (BRACKET + 6) * k];
  const style = { stroke: palette.control, lineWidth: 1 };
  const size = LABEL * k;
  const look = { size, fill: palette.ink2, align: "center", baseline: "top" } as const;
  return groups.flatMap(({ from, to, middle, labels }) => [
    line(style, [from, foot], [from, y], [to, y], [to, foot]),
    say(middle, 0, labels[length] ?? "", look),
  ]);
}

/** The names of groups of zones: over columns, and upwards beside rows. */
function groupMarks(
  { across, above, grouped, head, row, columns, left }: MatrixSizes,
  dataset: Dataset,
  { k, palette, locale }: Frame,
): readonly Element[] {
  if (grouped === 0) return [];
  const [first, sizes] = across ? [head, dataset.zones.map(() => row)] : [left, columns];
  return zoneGroups(dataset).map(({ name, from, zones }) => {
    const long = sum(sizes.slice(from, from + zones.length));
    const said = name?.[locale] ?? "";
    const size = Math.min(GROUP * k, (GROUP * k * (long - 8 * k)) / roomFor(said, GROUP * k));
    const middle = first + sum(sizes.slice(0, from)) + long / 2;
    const look = { size, fill: palette.ink3, align: "center" } as const;
    return across
      ? say(grouped / 2, middle, said, { ...look, up: true })
      : say(middle, above + grouped / 2, said, look);
  });
}

/** What stands over and beside a matrix but for its names: brackets, groups, the head of the counts. */
export function captionMarks(
  sizes: MatrixSizes,
  dataset: Dataset,
  frame: Frame,
): readonly Element[] {
  const { across, left, columns, list, head, brackets, turned } = sizes;
  const { k, palette, locale } = frame;
  const end = left + sum(columns) + (list?.width ?? 0);
  const look = { size: LIST_HEAD * k, fill: palette.ink3, align: "right" } as const;
  const counts = turned
    ? say(end, head - 4 * k, listHead[locale], { ...look, baseline: "bottom" })
    : say(end, (brackets + head) / 2, listHead[locale], look);
  return [
    ...(brackets > 0 ? bracketMarks(sizes, dataset, frame) : []),
    ...groupMarks(sizes, dataset, frame),
    ...(across && list ? [counts] : []),
  ];
}

/** The names of fields and zones: before rows, and over columns in their middle, at their foot, or upwards from it. */
export function nameSeries(
  sizes: MatrixSizes,
  view: View,
  { palette, k }: Frame,
  place: (zone: string, field: string) => readonly string[],
): readonly Series[] {
  const { across, above, head, brackets, rows, names, turned, list } = sizes;
  const { fields: chosen } = view.selection;
  const [firstZone = "", firstField = ""] = [view.zones[0]?.zone.id, sizes.fields[0]?.id];
  const foot = above + head;
  const under = list ? list.size * 1.3 + 3 * k : 0;
  const fields = sizes.fields.map(({ id }, index) => {
    const datum: Item["datum"] = { key: id, role: "head", field: id };
    const lit = chosen.length === 0 || chosen.includes(id);
    const made = (across ? names : rows.blocks)[index];
    const weight = lit ? made?.weight : (400 as const);
    return { value: place(firstZone, id), datum, made, lit, isRow: !across, weight };
  });
  const zones = view.zones.map(({ zone: { id }, index: at, matches }, index) => {
    const datum: Item["datum"] = { key: id, zone: id, index: at };
    const made = (across ? rows.blocks : names)[index];
    const look = { lit: matches, isRow: across, weight: made?.weight };
    return { value: place(id, firstField), datum, made, ...look };
  });
  const columnName = (made: Block, x: number, look: Parameters<typeof say>[3]) => {
    if (turned) return say(x, foot - 4 * k, made.text, { ...look, up: true });
    const centred = { ...look, align: "center" } as const;
    return across
      ? say(x, (brackets + head) / 2, made.text, centred)
      : say(x, foot - under - 8 * k, made.text, { ...centred, baseline: "bottom" });
  };
  return [fields, zones].map((items) =>
    custom(
      items,
      ({ value, made, lit, isRow, weight = 400 }, { cell }) => {
        if (!made) return [];
        const { x, y, width, height } = cell(value);
        const look = { ...made, weight, fill: lit ? palette.ink : palette.ink3 };
        const before = (across ? sizes.grouped : 0) + rows.text;
        return [
          isRow
            ? say(before, y + height / 2, made.text, look)
            : columnName(made, x + width / 2, look),
        ];
      },
      { coordinateSystem: "matrix" },
    ),
  );
}
