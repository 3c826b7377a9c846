import { tokens, type Palette } from "../../model/palette";
import type { Dataset } from "../../model/dataset";
import type { View } from "../../model/selection";
import { locales, type Locale } from "../../model/text";
import type { Chart, Frame, FrameName, Heights } from "../chart";
import { FIRST, firstZones } from "./window";

/**
 * Width of a frame, and the width of the place from which on it is used; pixels. It is scaled, and
 * the live chart redraws in the same one, so that both look alike at every width.
 */
const frames: Readonly<Record<FrameName, { readonly width: number; readonly from: number }>> = {
  narrow: { width: 328, from: 0 },
  medium: { width: 640, from: 600 },
  wide: { width: 928, from: 858 },
};

/** The heights of a chart's frames: those of its own, or taller ones where there is more to show. */
export const heightsOf = (chart: Chart, dataset: Dataset): Heights =>
  chart.heightsFor?.(dataset) ?? chart.heights;

/** The height, at k = 1, that a chart needs to stand easily; in less of it, it is drawn smaller. */
export const easyHeight = ({ heights }: Chart): number => Math.max(230, heights.medium * 0.62);

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
  const { width } = frames[name];
  return { width, height, k: 1, locale, palette, density: "page", rows: FIRST };
}

/** How high a picture of many rows is on a sheet of A4 or Letter, which holds what is said around it too. */
const SHEET = 640;

/** The frame of a chart on paper, where nobody moves rows: it shows as many as can be read. */
export function paperFrame(chart: Chart, { dataset, zones }: View, locale: Locale): Frame {
  const { rows = FIRST, ...frame } = pageFrame(chart, dataset, "wide", locale);
  const many = { width: frames.medium.width, height: SHEET };
  return zones.length > rows.count ? { ...frame, ...many } : frame;
}

/** Room enough that a layout chooses its form by the width alone. */
const AMPLE = 9000;

/** Heights that leave room for what each frame's picture needs in either language, never less than `least`. */
export function roomy(
  least: Heights,
  dataset: Dataset,
  natural: (shown: Dataset, frame: Frame) => number,
): Heights {
  const shown = firstZones(dataset);
  const height = (name: FrameName) => {
    const needs = locales.map((locale) =>
      natural(shown, {
        ...{ width: frames[name].width, height: AMPLE, k: 1, density: "page" },
        ...{ locale, palette: tokens, rows: FIRST },
      }),
    );
    return Math.ceil(Math.max(least[name], ...needs));
  };
  return { narrow: height("narrow"), medium: height("medium"), wide: height("wide") };
}

/** How high each of `count` rows is: `full` for the usual number, less and less for more, at least `least`. */
export const rowHeight = (
  count: number,
  { usual, full, least }: { readonly usual: number; readonly full: number; readonly least: number },
): number => Math.max(least, full - Math.max(0, count - usual) * (full / 12));
