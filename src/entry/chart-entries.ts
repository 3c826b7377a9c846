import { charts } from "../charts";
import type { ChartEntry } from "../ui/atlas";

/** The charts and their places on the page. */
export const chartEntries: readonly ChartEntry[] = [...charts].map(([id, { order }]) => ({
  id,
  order,
}));
