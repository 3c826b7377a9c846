import type { MatrixComponentOption } from "echarts";
import type { Dataset, FieldId } from "../../model/dataset";
import { zoneGroups } from "../../model/group";
import { namingCount } from "../../model/lookup";
import type { Palette } from "../../model/palette";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { lettered, line, type Element } from "../kit/custom";
import type { Block } from "../kit/lettering";
import { roomFor } from "../kit/text-run";
import type { Box } from "../kit/shapes";
import { sum } from "../kit/shelves";
import { degreeLabels } from "../words/fields";
import { LIST_HEAD, listHead, type MatrixSizes } from "./matrix-sizes";

const bare = { itemStyle: { borderWidth: 0, color: "none" }, dividerLineStyle: { width: 0 } };
/** ECharts would leave out lines that its cell does not hold. */
const whole = { lineOverflow: "none" as never };
/** Size of the names of groups of zones, with k = 1. */
const GROUP = 12;
const left = { position: "insideLeft", align: "left" } as const;
/** The column of counts. */
const LIST = "list";

/** Size of the labels, with k = 1. */
const LABEL = 13;
const BRACKET = 22;
const BETWEEN = 6;

/** The columns of a matrix by how many zones name them, with labels that keep clear of each other. */
export function brackets(
  { fields, columns, left, list }: MatrixSizes,
  dataset: Dataset,
  { width, k, locale }: Frame,
) {
  const degrees = fields.map(({ id }) => namingCount(dataset, id));
  const starts = degrees.flatMap((degree, at) => (degree === degrees[at - 1] ? [] : [at]));
  const groups = starts.map((first, at) => {
    const count = (starts[at + 1] ?? degrees.length) - first;
    const from = left + sum(columns.slice(0, first));
    const middle = from + sum(columns.slice(first, first + count)) / 2;
    const labels = degreeLabels(dataset, degrees[first] ?? 0, locale);
    return { first, count, middle, labels };
  });
  const end = width - (list?.width ?? 0) / 2;
  const said = [0, 1, 2].find((length) =>
    groups.every(({ middle, labels }, at) => {
      const half = roomFor(labels[length] ?? "", LABEL * k) / 2;
      const before = groups[at - 1];
      const taken = before
        ? before.middle + roomFor(before.labels[length] ?? "", LABEL * k) / 2 + BETWEEN * k
        : 0;
      return middle - half >= taken && middle + half <= end;
    }),
  );
  // As long as there is room for beside its neighbours; empty where there is none.
  return groups.map(({ first, count, labels }) => ({
    ...{ first, count, label: said === undefined ? "" : (labels[said] ?? "") },
  }));
}

/** The bracket between the cells of its first and its last column. */
export function bracketMark(from: Box, to: Box, k: number, { control }: Palette): Element {
  const inset = Math.min(10 * k, from.width / 5);
  const [left, right] = [from.x + inset, to.x + to.width - inset];
  const y = BRACKET * k;
  const foot = y + 6 * k;
  return line(
    { stroke: control, lineWidth: 1 },
    [left, foot],
    [left, y],
    [right, y],
    [right, foot],
  );
}

/** A broken name as the label of its head. */
const label = (made: Block | undefined, fill: string, weight = made?.weight) => ({
  ...lettered({ size: 12, ...made, fill, ...(weight && { weight }) }),
  ...{ ...whole, overflow: "none" as const, padding: 0, formatter: () => made?.text ?? "" },
});

/** Read upwards from just above the rows; without a line height, for which ECharts lays a box behind. */
const upward = (k: number) => ({
  ...{ rotate: 90, position: "insideBottom" as const, align: "left" as const },
  ...{ padding: [0, 0, 0, 4 * k], lineHeight: undefined },
});

/** Zones under the names of their groups, which stand over columns and read upwards beside rows. */
function groupedZones<Head>(
  { across, grouped, row, columns }: MatrixSizes,
  dataset: Dataset,
  heads: readonly Head[],
  { k, palette, locale }: Frame,
) {
  if (grouped === 0) return undefined;
  return zoneGroups(dataset).map(({ name, from, zones }) => {
    const long = across ? row * zones.length : sum(columns.slice(from, from + zones.length));
    const said = name?.[locale] ?? "";
    const size = Math.min(GROUP * k, (GROUP * k * (long - 8 * k)) / roomFor(said, GROUP * k));
    return {
      value: `group-${from}`,
      label: {
        ...{ color: palette.ink3, fontSize: size, ...whole },
        ...{ padding: 0, overflow: "none" as const, formatter: () => said },
        ...(across && { rotate: 90 }),
      },
      children: heads.slice(from, from + zones.length),
    };
  });
}

/** The coordinate system: names are labels of its own heads, brackets a level above them. */
export function coordinates(
  sizes: MatrixSizes,
  bracketed: ReturnType<typeof brackets>,
  view: View,
  frame: Frame,
): MatrixComponentOption {
  const { across, above, head, row, rows, columns, turned, list } = sizes;
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
  const fields = sizes.fields.map(({ id }, index) => ({
    ...{ value: id, size: across ? columns[index] : row },
    label: {
      ...label(blocks.fields[index], lit(on(id)), on(id) ? undefined : 400),
      ...look(!across),
    },
  }));
  const zones = view.zones.map(({ zone, matches }, index) => ({
    ...{ value: zone.id, size: across ? row : columns[index] },
    label: { ...label(blocks.zones[index], lit(matches)), ...look(across) },
  }));
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
  const leveled = (data: object[], groups: object[] | undefined, upper: number, size: number) =>
    groups
      ? { data: groups, levels: [{ levelSize: upper }, { levelSize: size - upper }] }
      : { data, levelSize: size };
  const zoned = groupedZones(sizes, view.dataset, zones, frame);
  const zoneHeads = (size: number) => leveled(zones, zoned, sizes.grouped, size);
  const fieldHeads = leveled([...fields, ...lists], grouped, sizes.brackets, head);
  return {
    ...{ left: 0, top: above, height: head + row * rows.blocks.length },
    width: sizes.left + sum(columns) + (across ? (list?.width ?? 0) : 0),
    x: { ...(across ? fieldHeads : zoneHeads(head)), ...bare },
    y: { ...(across ? zoneHeads(sizes.left) : { data: fields, levelSize: rows.width }), ...bare },
    ...{ triggerEvent: true, tooltip: { show: false }, corner: bare, body: bare },
    backgroundStyle: { borderWidth: 0, color: "none" },
  };
}
