import type { Dataset } from "../model/dataset";
import type { Text } from "../model/text";
import type { Chart } from "./chart";

export type ChartId = string;

const files = import.meta.glob<Chart>(["./*.ts", "!./chart.ts", "!./index.ts"], {
  eager: true,
  import: "default",
});

/** Every chart that there can be, by its id, which is the name of its file, in the order of the page. */
export const charts: ReadonlyMap<ChartId, Chart> = new Map(
  Object.entries(files)
    .map(([path, chart]) => [path.slice("./".length, -".ts".length), chart] as const)
    .toSorted(([, a], [, b]) => a.order - b.order),
);

/** The charts that a dataset has data for, in the order of the page. What is not among them is nowhere. */
export const chartsOf = (dataset: Dataset): readonly (readonly [ChartId, Chart])[] =>
  [...charts].filter(([, chart]) => chart.holds(dataset));

/** Where a chart stands on the page, and what the list of sections calls it. */
export interface ChartEntry {
  readonly id: ChartId;
  readonly order: number;
  readonly menu?: Text;
}

/** A dataset’s charts and their places. */
export const chartEntries = (dataset: Dataset): readonly ChartEntry[] =>
  chartsOf(dataset).map(([id, chart]) => {
    const menu = chart.menu?.(dataset);
    return { id, order: chart.order, ...(menu && { menu }) };
  });

/** @throws Error when there is no such chart. */
export function chartOf(id: ChartId): Chart {
  const chart = charts.get(id);
  if (!chart) throw new Error(`unknown chart “${id}”; expected ${[...charts.keys()].join(", ")}`);
  return chart;
}
