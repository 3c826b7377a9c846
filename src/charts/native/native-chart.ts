import type { FactId } from "../../model/dataset";
import type { Palette } from "../../model/palette";
import type { View } from "../../model/selection";
import type { Text } from "../../model/text";
import type { Paint } from "../kit/shapes";

/** One bar: its length is its fact's amount, and its label keeps the bound. */
export interface NativePoint {
  readonly category: Text;
  readonly fact: FactId;
  readonly paint: Paint;
}

/** Bars of one unit on one scale. */
export interface NativePanel {
  /** Names the series in the data sheet; also heads the panel where there are several. */
  readonly name: Text;
  readonly points: readonly NativePoint[];
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
  /** Words that fit bars where the picture's own tell of dots, squares or slats. */
  readonly subtitle: Text;
  readonly note: Text;
}

/** Draws one chart's figures as bars. One file in charts/native/ is one, named as its chart. */
export type NativeDrawing = (view: View, palette: Palette) => NativeChart;
