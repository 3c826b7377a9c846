import type { Chart, Frame } from "../../charts/chart";
import type { Item, Option } from "../../charts/kit/option";
import type { Paint } from "../../charts/kit/shapes";
import type { Mark, Scene } from "../../engine/scene";
import type { FactId } from "../../model/dataset";
import type { View } from "../../model/selection";
import type { Box } from "./measure";

/** One bar: its length is its fact's amount, and its label keeps the bound. */
export interface NativePoint {
  readonly key: string;
  readonly category: string;
  readonly fact: FactId;
  readonly paint: Paint;
}

/** Bars of one unit on one scale. */
export interface NativePanel {
  /** Names the series in the data sheet; also heads the panel where there are several. */
  readonly name: string;
  readonly points: readonly NativePoint[];
}

/** Bars beside the shapes of a picture, on its tracks. */
export interface Tracks {
  /** Of the bars themselves, in the picture. */
  readonly plot: Box;
  /** What the value axis ends at. */
  readonly max: number;
  readonly thickness: number;
  readonly valueSize: number;
}

/**
 * A chart as an office program draws it, to be edited there. Bars stand side by side
 * and are never stacked; what differs in unit or scale is a panel of its own.
 */
export interface NativeChart {
  readonly bars: "across" | "up";
  /** Whether the scale is drawn; each bar has its number all the same. */
  readonly axis: boolean;
  /** `shared`: one scale for all panels; `own`: each from zero to its own largest. */
  readonly scale: "shared" | "own";
  readonly panels: readonly NativePanel[];
  readonly tracks?: Tracks;
}

/** What is read of a series and an axis of an option. */
interface Series {
  readonly name?: string;
  readonly data?: readonly Partial<Item>[];
  readonly coordinateSystem?: string;
  readonly yAxisIndex?: number;
}
interface Axis {
  readonly type?: string;
  readonly data?: unknown;
  readonly max?: number;
  readonly axisLabel?: { readonly show?: boolean };
}

interface Grid {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const HOLLOW = 3;
/** How much longer than its longest bar an axis beside shapes is: a figure that is edited moves its bar. */
const FREE = 1.25;

const all = (part: unknown): readonly unknown[] => [part ?? []].flat();
const axisOf = (part: unknown) => all(part)[0] as Axis | undefined;

/** The series of an option that count something: they have a name, and so have their items. */
const counted = ({ series }: Option) =>
  (all(series) as readonly Series[]).filter(
    ({ name, data = [] }) => name !== undefined && data.length > 0,
  );

function panelOf({ name = "", data = [] }: Series): NativePanel {
  const points = data.flatMap(({ name: category, datum, itemStyle = {} }): NativePoint[] => {
    const [fact] = datum?.facts ?? [];
    const { color: fill, borderColor: stroke } = itemStyle;
    const paint = { ...(fill && { fill }), ...(stroke && { stroke, lineWidth: HOLLOW }) };
    return category !== undefined && datum && fact !== undefined
      ? [{ key: datum.key, category, fact, paint }]
      : [];
  });
  return { name, points };
}

/** Room for any number of marks: what a picture has no room for an office program still draws. */
const ROOM = { width: 4000, height: 4000, k: 1, density: "page" } as const;

/** Whether an office program draws bars of a chart, alone or beside shapes. */
export const hasBars = (
  chart: Chart,
  view: View,
  { locale, palette }: Pick<Frame, "locale" | "palette">,
): boolean => counted(chart.option(view, { ...ROOM, locale, palette })).length > 0;

/**
 * A chart as bars, from the named series of its option; nothing where it has none, or
 * where they are only a part of it.
 */
export function nativeChart(
  chart: Chart,
  view: View,
  { locale, palette }: Pick<Frame, "locale" | "palette">,
): NativeChart | undefined {
  const option = chart.option(view, { ...ROOM, locale, palette });
  if (option.matrix && option.grid) return undefined;
  const series = counted(option);
  const panels = series.map(panelOf).filter(({ points }) => points.length > 0);
  if (panels.length === 0) return undefined;
  const x = axisOf(option.xAxis);
  const grids = new Set(series.map(({ yAxisIndex = 0 }) => yAxisIndex));
  const up = x !== undefined && axisOf(option.yAxis)?.type === "value";
  return {
    panels,
    bars: up ? "up" : "across",
    axis: !up && (x ? x.axisLabel?.show === true : panels.length === 1),
    scale: grids.size > 1 ? "own" : "shared",
  };
}

/** The bars of a picture that has them beside other shapes, and what is left of it without them. */
export function nativeBeside(
  chart: Chart,
  view: View,
  frame: Frame,
  scene: Scene,
): { readonly native: NativeChart; readonly scene: Scene } | undefined {
  const option = chart.option(view, frame);
  const grid = all(option.grid)[0] as Grid | undefined;
  const [series] = counted(option);
  const [values, zones] = [axisOf(option.xAxis), axisOf(option.yAxis)];
  if (!option.matrix || !grid || !series || zones?.type !== "category") return undefined;
  const panel = panelOf(series);
  // A bar for every row, or none: an office program leaves no row out.
  if (panel.points.length !== all(zones.data).length) return undefined;
  const keys = new Set(panel.points.map(({ key }) => key));
  const own = scene.filter(({ key = "" }) => keys.has(key)).flatMap((datum) => datum.marks);
  const thickness = Math.max(...own.map((mark) => (mark.kind === "rect" ? mark.height : 0)));
  const valueSize = Math.max(...own.map((mark) => (mark.kind === "text" ? mark.size : 0)));
  const { left: x, top: y, width, height } = grid;
  const plot = { x, y, width: width * FREE, height };
  const tracks = { plot, max: (values?.max ?? 1) * FREE, thickness, valueSize };
  const look = { bars: "across", axis: false, scale: "shared" } as const;
  /** Of a bar and its figure only what else is said beside them stays a shape. */
  const isAside = (mark: Mark) => mark.kind === "text" && mark.size < valueSize;
  const left = scene.map((datum) =>
    keys.has(datum.key ?? "") ? { ...datum, marks: datum.marks.filter(isAside) } : datum,
  );
  return { native: { ...look, panels: [panel], tracks }, scene: left };
}
