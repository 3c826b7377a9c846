import type { ScatterSeriesOption } from "echarts";
import { tokens, zoneColour, type Palette } from "../../model/palette";
import type { ZoneView } from "../../model/selection";
import { corners, zoneLetter, zoneShape } from "./zone-shape";
import { circle, polygon, type Element } from "./custom";
import type { Paint } from "./shapes";
import type { Datum } from "./option";

/** A zone’s shape as a symbol of ECharts, in optical sizes that look alike; `r` its nominal radius. */
export function symbol(index: number, r: number) {
  const shape = zoneShape(index);
  const [width, height] = { circle: [2, 2], diamond: [2.52, 2.52], triangle: [2.68, 2.26] }[
    shape
  ] as [number, number];
  // A triangle’s middle is lower than the middle of its box.
  const symbolOffset = [0, shape === "triangle" ? -0.184 * r : 0];
  return { symbol: shape, symbolSize: [width * r, height * r], symbolOffset };
}

/** How a zone’s own mark is painted: full where the zone matches, hollow where it does not. */
export function fillOf(
  { index, matches }: Pick<ZoneView, "index" | "matches">,
  palette: Palette,
  lineWidth: number,
): Paint {
  return matches
    ? { fill: zoneColour(palette, index) }
    : { fill: palette.paper, stroke: palette.control, lineWidth };
}

/** The colour of the tier at a place in the dataset's order; the last step repeats. */
export const tierInk = ({ tiers }: Palette, index: number): string => tiers[index] ?? tiers[2];

interface Look {
  readonly palette: Palette;
  readonly k: number;
  /** Nominal radius in pixels. */
  readonly r: number;
}

/** Below this a letter inside a glyph is no longer read. */
const LETTER = 9;

/** A zone’s shape as an item of a scatter series, with the letter of a shape that repeats where that can be read. */
export function glyphItem(
  zone: Pick<ZoneView, "index" | "matches">,
  value: readonly (string | number)[],
  datum: Datum,
  { palette, k, r }: Look,
) {
  const { fill = "none", stroke = "none", lineWidth = 0 } = fillOf(zone, palette, 1.5 * k);
  const letter = r * 1.1 >= LETTER * k ? zoneLetter(zone.index) : "";
  return {
    ...{ value: [...value], datum, id: datum.key, ...symbol(zone.index, r) },
    itemStyle: { color: fill, borderColor: stroke, borderWidth: lineWidth, opacity: 1 },
    label: {
      ...{ show: letter !== "", position: "inside" as const, formatter: letter },
      ...{ color: zone.matches ? palette.paper : palette.ink3 },
      ...{ fontSize: r * 1.1, fontWeight: 700 },
    },
  };
}

/** Items as a scatter series; ECharts draws a symbol’s line inside its scale, engine/shapes mends it. */
export const glyphs = (
  items: NonNullable<ScatterSeriesOption["data"]>,
  more: Partial<ScatterSeriesOption> = {},
): ScatterSeriesOption => ({
  ...{ type: "scatter", clip: false, silent: true, data: items },
  emphasis: {
    scale: false,
    itemStyle: { color: "inherit", borderColor: tokens.ink, borderWidth: 2 },
  },
  ...more,
});

/** A zone’s shape as a mark of its own, where no value places it. */
export function shape(
  index: number,
  { x, y, r }: { readonly x: number; readonly y: number; readonly r: number },
  style: Paint,
): Element {
  const kind = zoneShape(index);
  return kind === "circle" ? circle([x, y], r, style) : polygon(corners(kind, x, y, r), style);
}
