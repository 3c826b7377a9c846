import type { CustomSeriesOption } from "echarts";
import { tokens } from "../../model/palette";
import type { Item } from "./option";
import type { XY } from "./shapes";

type RenderItem = NonNullable<CustomSeriesOption["renderItem"]>;
type Value = readonly (string | number)[];

/** An element as ECharts takes it in a custom series. */
export type Element = Readonly<Record<string, unknown>> & { readonly type: string };

/** A rectangle; pixels of the frame. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where values are on the coordinate system, in pixels of the frame. */
export interface Place {
  readonly at: (value: Value) => XY;
  /** The cell of a matrix. */
  readonly cell: (coord: Value) => Box;
  /** The length of one category along an axis: 0 across, 1 down. */
  readonly band: (axis: 0 | 1) => number;
  /** The whole coordinate system. */
  readonly whole: Box;
}

const none: Box = { x: 0, y: 0, width: 0, height: 0 };

const ink = tokens.ink;

/**
 * The look of what is meant, in a live chart alone: an outline, and ink for what has no colour of
 * its own. Every key is said, since ECharts would choose a lighter colour.
 */
function emphasis({ type, style }: Element): Record<string, unknown> {
  const { fill, stroke, lineWidth, fontSize = 0 } = (style ?? {}) as Style & { fontSize?: number };
  if (type === "text")
    return fill === tokens.paper
      ? { fill }
      : { fill: ink, stroke: ink, lineWidth: fontSize * 0.03 };
  if (fill === undefined || fill === "none")
    return { fill, stroke: stroke === "none" ? stroke : ink };
  return { fill, stroke: ink, lineWidth: type === "path" ? 1.25 : Math.max(2, lineWidth ?? 0) };
}

/** What of a mark moves where a live chart draws it anew; path data cannot. */
const moves = ({ type }: Element) => (type === "path" ? ["x", "y"] : ["x", "y", "shape"]);

/**
 * A series of marks that ECharts lacks, one group for each item, on a coordinate system.
 * @param more which one, and its axes
 */
export function custom<I extends Item>(
  items: readonly I[],
  draw: (item: I, place: Place) => readonly (Element | undefined)[],
  more: Partial<CustomSeriesOption> = {},
): CustomSeriesOption {
  const renderItem: RenderItem = ({ dataIndex, coordSys }, api) => {
    const item = items[dataIndex];
    if (!item) return null;
    const children = draw(item, {
      at: (value) => (api.coord?.([...value]) ?? [0, 0]) as unknown as XY,
      cell: (value) => (api.layout?.([...value]) ?? { rect: none }).rect as Box,
      band: (axis) => ((api.size?.([1, 1]) ?? []) as readonly number[])[axis] ?? 0,
      whole: coordSys as unknown as Box,
    });
    return {
      type: "group",
      children: children.flatMap((child) =>
        child ? [{ ...child, transition: moves(child), emphasis: { style: emphasis(child) } }] : [],
      ) as never[],
    };
  };
  return {
    type: "custom",
    data: items.map(({ value, datum, name, itemStyle }) => ({
      ...{ id: datum.key, value: [...value], datum },
      ...(name !== undefined && { name }),
      ...(itemStyle && { itemStyle }),
    })),
    renderItem,
    clip: false,
    silent: true,
    ...more,
  };
}

/** How an element is painted; lengths in pixels. */
export interface Style {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly lineDash?: readonly number[] | false;
}

/** Every key is always said: ECharts lays a new style over the old one, and a mark that fills again keeps no line. */
const styled = ({ fill = "none", stroke = "none", lineWidth = 1, lineDash = false }: Style) => ({
  ...{ fill, stroke, lineWidth, lineDash },
});

export const rect = ({ radius = 0, ...box }: Box & { radius?: number }, style: Style): Element => ({
  ...{ type: "rect", shape: { ...box, r: radius }, style: styled(style) },
});

export const circle = ([cx, cy]: XY, r: number, style: Style): Element => ({
  ...{ type: "circle", shape: { cx, cy, r }, style: styled(style) },
});

export const line = (style: Style, ...points: readonly XY[]): Element => ({
  ...{ type: "polyline", shape: { points }, style: styled(style) },
});

export const polygon = (points: readonly XY[], style: Style): Element => ({
  ...{ type: "polygon", shape: { points }, style: styled(style) },
});

/** SVG path data around the origin, set down at a point: so it can move while its data stay. */
export const path = (d: string, style: Style, [x, y]: XY = [0, 0]): Element => ({
  ...{ type: "path", x, y, shape: { pathData: d }, style: styled(style) },
});
