import type { EChartsType } from "echarts/core";
import type { Item, Option } from "../charts/kit/option";

/** Gives weight to all that a live chart shows of a zone or a field, and takes it from the rest. */
export function highlight(
  chart: EChartsType,
  option: Option,
  { zone, field }: { readonly zone?: string | undefined; readonly field?: string | undefined },
): void {
  chart.dispatchAction({ type: "downplay" });
  if (zone === undefined && field === undefined) return;
  [option.series ?? []].flat().forEach((series, seriesIndex) => {
    const { data = [] } = series as { readonly data?: readonly Item[] };
    const dataIndex = data.flatMap(({ datum }, index) => {
      // Bands tell what is chosen, and nothing else.
      if (!datum || datum.role === "band" || datum.role === "edge") return [];
      const meant =
        (zone !== undefined && datum.zone === zone) ||
        (field !== undefined && datum.field === field);
      return meant ? [index] : [];
    });
    if (dataIndex.length > 0) chart.dispatchAction({ type: "highlight", seriesIndex, dataIndex });
  });
}
