import { CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MatrixComponent, TooltipComponent } from "echarts/components";
import * as core from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { textWidth, type Weight } from "../model/metrics";

/**
 * ECharts with the parts in use and no more, loaded once and shared by the live
 * charts, the build and every export. Text is measured by our own table, so that
 * all of them place it alike.
 */
core.use([CustomChart, LineChart, ScatterChart, SVGRenderer]);
core.use([GridComponent, MatrixComponent, TooltipComponent]);

const font = /(?:^|\s)(\d{3}|bold|normal)?\s*([\d.]+)px/;

core.setPlatformAPI({
  measureText(text, css = "") {
    const [, weight = "", size = 12] = font.exec(css) ?? [];
    const heavy: Weight = weight === "600" ? 600 : /700|bold/.test(weight) ? 700 : 400;
    return { width: textWidth(text, Number(size), heavy) };
  },
});

export default core;
