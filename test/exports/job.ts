import { chartOf, chartsOf } from "../../src/charts";
import type { Job } from "../../src/exports/format";
import type { Dataset } from "../../src/model/dataset";
import { everything, select, type Selection } from "../../src/model/selection";
import { dataset } from "../dataset";

/** What a reader would ask for: these charts (all, when none is named) of these data. */
export function jobOf(
  ids: readonly string[] = [],
  options: Partial<Job> & { readonly data?: Dataset; readonly selection?: Selection } = {},
): Job {
  const { data = dataset, selection = everything, ...rest } = options;
  return {
    charts: ids.length > 0 ? ids.map((id) => [id, chartOf(id)] as const) : chartsOf(data),
    view: select(data, selection),
    locale: "zh",
    theme: "light",
    shape: "16:9",
    scale: 1,
    transparent: false,
    ...rest,
  };
}
