import { tokens, type Palette } from "../../model/palette";
import type { Dataset } from "../../model/dataset";
import type { Locale } from "../../model/text";
import type { Chart, Frame, Heights } from "../chart";
import { FIRST } from "./window";

/**
 * The fixed boxes that a page draws each chart in. The one that fits is shown and
 * scaled, and the live chart redraws in the same one, so that both look alike at
 * every width.
 */
export type FrameName = "narrow" | "medium" | "wide";

/** Width of a frame, and the width of the place from which on it is used; pixels. */
const frames: Readonly<Record<FrameName, { readonly width: number; readonly from: number }>> = {
  narrow: { width: 328, from: 0 },
  medium: { width: 640, from: 600 },
  wide: { width: 928, from: 858 },
};

/** The width of a frame in pixels. */
export const widthOf = (name: FrameName): number => frames[name].width;

/** The heights of a chart's frames: those of its own, or taller ones where there is more to show. */
export const heightsOf = (chart: Chart, dataset: Dataset): Heights =>
  chart.heightsFor?.(dataset) ?? chart.heights;

/** The frames, narrowest first; a wider place scales the last. */
export const frameNames: readonly FrameName[] = ["narrow", "medium", "wide"];

/** The frame that fits a place of this width. */
export const frameFor = (width: number): FrameName =>
  frameNames.findLast((name) => frames[name].from <= width) ?? "narrow";

/** One of a chart's frames, painted with the page's own tokens unless told otherwise. */
export function pageFrame(
  chart: Chart,
  dataset: Dataset,
  name: FrameName,
  locale: Locale,
  palette: Palette = tokens,
): Frame {
  const height = heightsOf(chart, dataset)[name];
  return { width: widthOf(name), height, k: 1, locale, palette, density: "page", rows: FIRST };
}
