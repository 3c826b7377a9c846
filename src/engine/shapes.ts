import { helper, type EChartsType } from "echarts/core";
import type { Datum as Whose, Item, Option } from "../charts/kit/option";
import { translate } from "./translate";
import { round, type Paint, type XY } from "../charts/kit/shapes";
import type { Weight } from "../model/metrics";
import type { Box, Drawn } from "./boxes";
import type { Datum, Mark, Scene } from "./scene";

/*
 * What ECharts drew, in its own painting order, as neutral marks: for SVG, for the boxes of
 * points and for slides. What is used of zrender is undocumented; it is used here alone.
 */

interface Displayable {
  readonly id: number;
  readonly invisible?: boolean;
  readonly parent?: Displayable;
  /** What a label is attached to. */
  readonly __hostTarget?: Displayable;
  readonly transform?: readonly number[] | null;
  readonly type: string;
  readonly shape?: {
    readonly symbolType?: string;
    /** Of a rectangle. */
    readonly x?: number;
    readonly y?: number;
    readonly width?: number;
    readonly height?: number;
    readonly r?: unknown;
  };
  getBoundingRect(): Box & { clone(): Box & { applyTransform(m: readonly number[]): void } };
  readonly style: {
    readonly lineWidth?: number;
    readonly text?: string;
    readonly x?: number;
    readonly y?: number;
    readonly font?: string;
    readonly textAlign?: string;
    readonly fill?: string;
  };
}

interface VNode {
  readonly key: string;
  readonly tag: string;
  /** Of a node in the page. */
  readonly elm?: SVGElement;
  readonly attrs: Readonly<Record<string, string | number | boolean>>;
}

interface Internals {
  readonly storage: { getDisplayList(update: boolean): readonly Displayable[] };
  readonly painter: {
    renderOneToVNode(element: Displayable): VNode | undefined;
    /** What it has put into the page. */
    readonly _mainVNode?: { readonly children?: readonly VNode[] };
  };
}

/** Whose an element is: the item that it, or what it is part of, was drawn for. */
function whoseOf(element: Displayable | undefined, option: Option): Whose | undefined {
  if (!element) return undefined;
  const { seriesIndex, dataIndex } = helper.getECData(element as never) as {
    readonly seriesIndex?: number;
    readonly dataIndex?: number;
  };
  if (seriesIndex === undefined || dataIndex === undefined)
    return whoseOf(element["__hostTarget"] ?? element.parent, option);
  const series = [option.series ?? []].flat()[seriesIndex] as { readonly data?: Item[] };
  return series.data?.[dataIndex]?.datum;
}

const corners: Readonly<Record<string, readonly XY[]>> = {
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
};

/** A symbol is a path of size 2 that ECharts scales; as a mark of its own its line keeps its width. */
function symbol(element: Displayable, kind: string, painted: Paint): Mark | undefined {
  const [a = 1, , , d = 1, x = 0, y = 0] = element.transform ?? [];
  const { lineWidth } = element.style;
  const paint = painted.stroke && lineWidth ? { ...painted, lineWidth } : painted;
  if (kind === "circle") return { kind, x: round(x), y: round(y), r: round(a), paint };
  const points = corners[kind]?.map(([px, py]): XY => [round(x + px * a), round(y + py * d)]);
  return points && { kind: "polygon", points, paint };
}

const font = /(\d{3}|bold|normal)?\s*([\d.]+)px/;
const weights: Readonly<Record<string, Weight>> = { "600": 600, "700": 700, bold: 700 };

function letters({ style, transform }: Displayable): Mark {
  const [, weight = "", size = "12"] = font.exec(style.font ?? "") ?? [];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform ?? [];
  const [x, y] = [style.x ?? 0, style.y ?? 0];
  const lineHeight = Number(size) * 1.35;
  return {
    kind: "text",
    x: round(a * x + c * y + e),
    y: round(b * x + d * y + f),
    text: style.text ?? "",
    size: Number(size),
    weight: weights[weight] ?? 400,
    fill: style.fill ?? "none",
    align:
      ({ center: "center", right: "right" }[style.textAlign ?? ""] as "left" | undefined) ?? "left",
    baseline: "middle",
    lineHeight,
    ...(Math.abs(b) > 0.5 && { up: true }),
  };
}

const numbers = (value: unknown) => (String(value).match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
const tidy = (d: string) =>
  d.replace(/-?\d+\.\d{4,}/g, (all) => String(Math.round(Number(all) * 1e4) / 1e4));

function paintOf({ fill, stroke, ...attrs }: VNode["attrs"]): Paint {
  const lined = stroke !== undefined && stroke !== "none" && attrs["stroke-width"] !== 0;
  const dash = attrs["stroke-dasharray"];
  return {
    ...(fill !== undefined && fill !== "none" && { fill: String(fill) }),
    ...(lined && { stroke: String(stroke), lineWidth: Number(attrs["stroke-width"] ?? 1) }),
    ...(lined && dash !== undefined && { dash: numbers(dash) }),
  };
}

function markOf(element: Displayable, painter: Internals["painter"]): Mark | undefined {
  if (element.style.text !== undefined)
    return element.style.text.trim() === "" ? undefined : letters(element);
  const node = painter.renderOneToVNode(element);
  if (!node) return undefined;
  const { tag, attrs } = node;
  const paint = paintOf(attrs);
  const { symbolType } = element.shape ?? {};
  if (symbolType !== undefined) return symbol(element, symbolType, paint);
  const read = (name: string) => round(Number(attrs[name] ?? 0));
  const at = (): Mark => {
    if (element.type === "rect") {
      const { x = 0, y = 0, width = 0, height = 0, r } = element.shape ?? {};
      const box = { x: round(x), y: round(y), width: round(width), height: round(height) };
      const radius = typeof r === "number" ? round(r) : 0;
      return { kind: "rect", ...box, ...(radius > 0 && { radius }), paint };
    }
    if (tag === "circle") return { kind: tag, x: read("cx"), y: read("cy"), r: read("r"), paint };
    if (tag === "polygon" || tag === "polyline") {
      const values = numbers(attrs["points"]).map(round);
      const points = values.flatMap((x, i): XY[] => (i % 2 === 0 ? [[x, values[i + 1] ?? 0]] : []));
      return { kind: tag, points, paint };
    }
    if (tag === "path") return { kind: tag, d: tidy(String(attrs["d"])), paint };
    throw new Error(`unknown element “${tag}” of ECharts; expected a shape or text`);
  };
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = element.transform ?? [];
  if (Math.abs(a - 1) + Math.abs(b) + Math.abs(c) + Math.abs(d - 1) > 1e-6)
    throw new Error(`an element “${tag}” is turned or scaled; expected one that is only moved`);
  return translate([{ marks: [at()] }], x, y)[0]?.marks[0];
}

/** A datum’s own key, where its zone, field and role do not say it. */
function ownKey({ key, role, zone, field }: Whose): { readonly key?: string } {
  const said = [zone, field, `${zone}-${field}`, `${role}-${field}`];
  return said.includes(key) ? {} : { key };
}

/** Whose a datum is, as classes say it. */
function named(whose: Whose): Omit<Datum, "marks"> {
  const { role, zone, index, field } = whose;
  return {
    ...ownKey(whose),
    ...{ ...(role && { role }), ...(zone && { zone }), ...(field && { field }) },
    ...(index !== undefined && { index }),
  };
}

/** What a chart drew for its data, each with the box that it takes. */
export function drawnBy(chart: EChartsType, option: Option): readonly Drawn[] {
  const { storage } = chart.getZr() as unknown as Internals;
  return storage.getDisplayList(true).flatMap((element): Drawn[] => {
    const whose = element.invisible ? undefined : whoseOf(element, option);
    if (!whose || element.style.text?.trim() === "") return [];
    const box = element.getBoundingRect().clone();
    if (element.transform) box.applyTransform(element.transform);
    const { role, zone, field } = whose;
    return [
      {
        ...ownKey(whose),
        ...{ ...(role && { role }), ...(zone && { zone }), ...(field && { field }) },
        box,
      },
    ];
  });
}

/** The elements that a chart has put into the page for its data, each with whose it is. */
export function elementsOf(
  chart: EChartsType,
  option: Option,
): readonly (Omit<Datum, "marks"> & { readonly element: SVGElement })[] {
  const { storage, painter } = chart.getZr() as unknown as Internals;
  const nodes = new Map(painter["_mainVNode"]?.children?.map(({ key, elm }) => [key, elm]));
  return storage.getDisplayList(true).flatMap((each) => {
    const whose = whoseOf(each, option);
    const element = nodes.get(String(each.id));
    return whose && element ? [{ ...named(whose), element }] : [];
  });
}

const invisible = (mark: Mark) =>
  mark.kind !== "text" && mark.paint.fill === undefined && mark.paint.stroke === undefined;

/** Everything that a chart drew, in painting order; neighbours that belong together are one datum. */
export function shapesOf(chart: EChartsType, option: Option): Scene {
  const { storage, painter } = chart.getZr() as unknown as Internals;
  const scene: (Datum & { marks: Mark[] })[] = [];
  let last: Whose | undefined;
  for (const element of storage.getDisplayList(true)) {
    const mark = element.invisible ? undefined : markOf(element, painter);
    const whose = mark && whoseOf(element, option);
    const waits = whose?.role === "band" || whose?.role === "edge";
    if (!mark || (invisible(mark) && !waits)) continue;
    const before = scene.at(-1);
    if (before && last === whose) before.marks.push(mark);
    else scene.push({ ...(whose && named(whose)), marks: [mark] });
    last = whose;
  }
  return scene;
}
