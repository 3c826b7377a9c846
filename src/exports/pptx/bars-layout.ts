import { textWidth } from "../../model/metrics";
import type { NativeChart } from "./native-chart";
import type { Bar } from "./chart-data";
import { type as sizes, type Box } from "./measure";

/** Size of the name above a panel, where there are several; pixels. */
export const PANEL_NAME = 32;

const LABEL = 40;
const HEAD = 56;
const AXIS = 52;
/** Two bars do not drift apart in a high box. */
const PITCH = 220;
const widest = (texts: readonly string[], size: number) =>
  Math.max(...texts.map((text) => textWidth(text, size, 700))) * 1.06;

/** Where bars stand, and how large what is written at them is; pixels. */
export interface BarsLayout {
  /** The box of the bars themselves, inside the chart's. */
  readonly plot: Box;
  readonly labelSize: number;
  readonly valueSize: number;
  /** Of a bar, and from one to the next. */
  readonly thickness: number;
  readonly pitch: number;
}

/** Where the bars stand inside a chart, and how large its labels are; labels must find room. */
export function barsLayout(
  bars: readonly Bar[],
  { bars: way, axis, panels, tracks }: NativeChart,
  frame: Box,
): BarsLayout {
  if (tracks) {
    const { width, height } = tracks.plot;
    const { thickness, valueSize } = tracks;
    const pitch = height / bars.length;
    return {
      plot: { x: 0, y: 0, width, height },
      ...{ labelSize: sizes.small, valueSize, thickness, pitch },
    };
  }
  const head = panels.length > 1 ? HEAD : 0;
  const names = bars.map(({ category }) => category);
  const figures = bars.map(({ label }) => label);
  if (way === "up") {
    const column = frame.width / bars.length;
    const valueSize = Math.min(56, Math.max(sizes.small, column * 0.2));
    const low = sizes.small * 1.5 * Math.ceil(widest(names, sizes.small) / (column * 0.9)) + 16;
    const top = head + valueSize * 1.5;
    return {
      plot: { x: 0, y: top, width: frame.width, height: frame.height - top - low },
      ...{
        labelSize: sizes.small,
        valueSize,
        thickness: Math.min(110, column * 0.4),
        pitch: column,
      },
    };
  }
  const top = head + (axis ? AXIS : 0);
  const pitch = Math.min(PITCH, (frame.height - top) / bars.length);
  const height = pitch * bars.length;
  // Where bars are many, all their names in small letters are better than some in large ones.
  const least = Math.min(sizes.small, Math.max(12, pitch * 0.7));
  const labelSize = Math.max(least, Math.min(LABEL, pitch * 0.4));
  const thickness = Math.min(100, pitch * 0.56);
  const valueSize = Math.max(least, Math.min(64, thickness * 0.7));
  const left = widest(names, labelSize) + 30;
  const room = widest(figures, valueSize) * 1.1 + 40;
  return {
    plot: { x: left, y: top, width: Math.max(100, frame.width - left - room), height },
    ...{ labelSize, valueSize, thickness, pitch },
  };
}
