import type { CustomSeriesRenderItemReturn, EChartsOption } from "echarts";
import type { FieldId, ZoneId } from "../../model/dataset";
import type { Weight } from "../../model/metrics";

/** How a mark is painted. Colours are any CSS colour, also `var(--…)`. Lengths in pixels. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  readonly lineWidth?: number;
  readonly dash?: readonly number[];
}

export type XY = readonly [x: number, y: number];

/** The few shapes that all pictures are made of; pixels of the frame. */
export type Mark =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius?: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: "polygon" | "polyline";
      readonly points: readonly XY[];
      readonly paint: Paint;
    }
  | {
      readonly kind: "path";
      /** SVG path data. */
      readonly d: string;
      readonly paint: Paint;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      /** May hold several lines, separated by a line feed. */
      readonly text: string;
      readonly size: number;
      readonly weight: Weight;
      readonly fill: string;
      readonly align: "left" | "center" | "right";
      readonly baseline: "top" | "middle" | "bottom";
      readonly lineHeight: number;
      /** Turned around its point to read upwards. */
      readonly up?: boolean;
    };

/**
 * Marks that belong to one datum. `zone` and `field` say whose they are: before
 * scripts run, styles answer to the selection by them. `role` says how they answer:
 * a `datum` or a `cell` turns hollow, a `join` and a `head` turn faint, a `band`
 * and its `edge` appear, a `total` goes.
 */
export interface Datum {
  /** Names what belongs to neither a zone nor a field. */
  readonly key?: string;
  readonly zone?: ZoneId;
  /** Place of the zone in the dataset's order. */
  readonly index?: number;
  readonly field?: FieldId;
  readonly role?: "datum" | "cell" | "join" | "head" | "band" | "edge" | "total";
  readonly marks: readonly Mark[];
}

/** A picture as an ordered list; later marks lie over earlier ones. */
export type Scene = readonly Datum[];

const round = (value: number) => Math.round(value * 100) / 100;

/** Every key is always said: ECharts lays a new style over the old one, and a mark that fills again keeps no line. */
const styled = ({ fill = "none", stroke = "none", lineWidth = 1, dash }: Paint) => ({
  fill,
  stroke,
  lineWidth: round(lineWidth),
  lineDash: dash ? dash.map(round) : (false as const),
});

type Element = NonNullable<CustomSeriesRenderItemReturn>;

type TextMark = Extract<Mark, { kind: "text" }>;

/** The lines of a text, each with the y of its middle. */
export function linesOf({ text, y, baseline, lineHeight }: TextMark) {
  const lines = text.split("\n");
  const above = { top: 0, middle: 0.5, bottom: 1 }[baseline];
  const top = y - above * lines.length * lineHeight;
  return lines.map((line, index) => ({ line, y: top + (index + 0.5) * lineHeight }));
}

function element(mark: Mark): Element {
  if (mark.kind === "text")
    return {
      type: "group",
      children: linesOf(mark).map(({ line, y }) => ({
        type: "text",
        silent: true,
        x: round(mark.x),
        y: round(y),
        style: {
          text: line,
          fill: mark.fill,
          fontSize: round(mark.size),
          fontWeight: mark.weight,
          fontFamily: "inherit",
          align: mark.align,
          verticalAlign: "middle",
        },
      })),
    };
  const style = styled(mark.paint);
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius = 0 } = mark;
      const shape = { x: round(x), y: round(y), width: round(width), height: round(height) };
      return { type: "rect", silent: true, shape: { ...shape, r: round(radius) }, style };
    }
    case "circle":
      return {
        type: "circle",
        silent: true,
        shape: { cx: round(mark.x), cy: round(mark.y), r: round(mark.r) },
        style,
      };
    case "path":
      return { type: "path", silent: true, shape: { pathData: mark.d }, style };
    case "polygon":
    case "polyline":
      return {
        type: mark.kind,
        silent: true,
        shape: { points: mark.points.map(([x, y]) => [round(x), round(y)]) },
        style,
      };
  }
}

/**
 * The scene as an ECharts option: one custom series without axes whose items are
 * the data in painting order. Nothing moves and nothing listens; tooltips, focus
 * and buttons are laid over the picture.
 */
export function option(scene: Scene): EChartsOption {
  return {
    animation: false,
    series: [
      {
        type: "custom",
        coordinateSystem: "none",
        silent: true,
        data: scene.map((_, index) => [index]),
        renderItem: ({ dataIndex }) => ({
          type: "group",
          children: scene[dataIndex]?.marks.map(element) ?? [],
        }),
      },
    ],
  };
}
