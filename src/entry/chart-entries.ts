import { chartsOf } from "../charts";
import type { Dataset } from "../model/dataset";
import type { ChartEntry } from "../ui/atlas";

/** A dataset’s charts and their places on the page. */
export const chartEntries = (dataset: Dataset): readonly ChartEntry[] =>
  chartsOf(dataset).map(([id, { order }]) => ({ id, order }));
