import type { EChartsType } from "echarts/core";
import type { Item, Option } from "../charts/kit/option";

/**
 * Gives weight to all that a live chart shows of a zone or a field, and takes it from the rest.
 * @param when ECharts draws it in the next frame, unless it is wanted now
 */
export function highlight(
  chart: EChartsType,
  option: Option,
  { zone, field }: { readonly zone?: string | undefined; readonly field?: string | undefined },
  when?: "now",
): void {
  // Another frame has another chart, and this one may be asked before that is there.
  if (chart.isDisposed()) return;
  chart.dispatchAction({ type: "downplay" });
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
  if (when) chart.getZr().animation.update();
}
