import type { ChartId } from "..";
import type { NativeDrawing } from "./native-chart";

const files = import.meta.glob<NativeDrawing>(["./*.ts", "!./index.ts", "!./native-chart.ts"], {
  eager: true,
  import: "default",
});

/**
 * The charts that an office program can draw by itself, by the chart's id. A registry of
 * its own, and no member of the chart, so that a page does not load what only slides need.
 */
export const natives: ReadonlyMap<ChartId, NativeDrawing> = new Map(
  Object.entries(files).map(([path, draw]) => [path.slice("./".length, -".ts".length), draw]),
);
