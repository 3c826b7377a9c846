import type { CustomSeriesOption } from "echarts";
import { tokens } from "../../model/palette";
import type { Item } from "./option";
import type { Box, Lettering, Paint, XY } from "./shapes";

type RenderItem = NonNullable<CustomSeriesOption["renderItem"]>;
type Value = readonly (string | number)[];

/** An element as ECharts takes it in a custom series. */
export type Element = Readonly<Record<string, unknown>> & { readonly type: string };

/** Where values are on the coordinate system, in pixels of the frame. */
export interface Place {
  readonly at: (value: Value) => XY;
  /** The cell of a matrix. */
  readonly cell: (coord: Value) => Box;
}

const none: Box = { x: 0, y: 0, width: 0, height: 0 };

const ink = tokens.ink;

/**
 * The look of what is meant, in a live chart alone: an outline, and ink for what has no colour of
 * its own. Every key is said, since ECharts would choose a lighter colour.
 */
function emphasis({ type, style }: Element): Record<string, unknown> {
  const { fill, stroke, lineWidth, fontSize = 0 } = (style ?? {}) as Paint & { fontSize?: number };
  if (type === "text")
    return fill === tokens.paper
      ? { fill }
      : { fill: ink, stroke: ink, lineWidth: fontSize * 0.03 };
  if (fill === undefined || fill === "none")
    return { fill, stroke: stroke === "none" ? stroke : ink };
  // A bar is in slats, which are narrow.
  const narrow = type === "path" || type === "rect";
  return { fill, stroke: ink, lineWidth: narrow ? 1.25 : Math.max(2, lineWidth ?? 0) };
}

/** Said of each mark: one that takes the place of another would keep where that was. */
const PLACE = { x: 0, y: 0, rotation: 0 };

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
  const renderItem: RenderItem = ({ dataIndex }, api) => {
    const item = items[dataIndex];
    if (!item) return null;
    const drawn = draw(item, {
      at: (value) => (api.coord?.([...value]) ?? [0, 0]) as unknown as XY,
      cell: (value) => (api.layout?.([...value]) ?? { rect: none }).rect as Box,
    });
    const children = drawn.flatMap((child) =>
      child
        ? [{ ...PLACE, ...child, transition: moves(child), emphasis: { style: emphasis(child) } }]
        : [],
    );
    // ECharts would leave the marks that were there in a group that has none any more.
    return children.length > 0 ? { type: "group", children: children as never[] } : null;
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

/** Marks that no value places, as a series of one item. */
export const fixed = (
  datum: Item["datum"],
  draw: (place: Place) => readonly (Element | undefined)[],
  more: Partial<CustomSeriesOption>,
): CustomSeriesOption => custom([{ value: [], datum }], (_, place) => draw(place), more);

/** Every key is always said: ECharts lays a new style over the old one, and a mark that fills again keeps no line. */
const styled = ({ fill = "none", stroke = "none", lineWidth = 1, dash }: Paint) => ({
  ...{ fill, stroke, lineWidth, lineDash: dash ?? false },
});

export const rect = ({ radius = 0, ...box }: Box & { radius?: number }, style: Paint): Element => ({
  ...{ type: "rect", shape: { ...box, r: radius }, style: styled(style) },
});

export const circle = ([cx, cy]: XY, r: number, style: Paint): Element => ({
  ...{ type: "circle", shape: { cx, cy, r }, style: styled(style) },
});

export const line = (style: Paint, ...points: readonly XY[]): Element => ({
  ...{ type: "polyline", shape: { points }, style: styled(style) },
});

export const polygon = (points: readonly XY[], style: Paint): Element => ({
  ...{ type: "polygon", shape: { points }, style: styled(style) },
});

/** SVG path data around the origin, set down at a point: so it can move while its data stay. */
export const path = (d: string, style: Paint, [x, y]: XY = [0, 0]): Element => ({
  ...{ type: "path", x, y, shape: { pathData: d }, style: styled(style) },
});

/** Text as axes, heads and labels of ECharts take it. */
export const lettered = ({
  size,
  fill,
  weight = 400,
  lineHeight = size * 1.35,
}: Pick<Lettering, "size" | "fill" | "weight" | "lineHeight">) => ({
  ...{ color: fill, fontSize: size, fontWeight: weight, lineHeight },
});

/**
 * Text as a mark of its own: one line unless it holds line feeds, broken by us alone; turned around
 * its point where it reads `up`.
 */
export function say(
  x: number,
  y: number,
  text: string,
  look: Lettering & { readonly up?: boolean },
): Element {
  const { size, fill, weight = 400, align = "left", baseline = "middle", up = false } = look;
  const { lineHeight = size * 1.35 } = look;
  return {
    ...{ type: "text", x, y, ...(up && { rotation: Math.PI / 2 }) },
    style: {
      // With a line height ECharts lays a box behind, which may not be turned.
      ...{ text, fill, align, verticalAlign: baseline, ...(!up && { lineHeight }) },
      ...{ fontSize: size, fontWeight: weight, fontFamily: "inherit" },
    },
  };
}
