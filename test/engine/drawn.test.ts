import { expect, it } from "vitest";
import { chartOf, charts } from "../../src/charts";
import type { Chart } from "../../src/charts/chart";
import { pageFrame } from "../../src/charts/frames/page";
import { engine, optionOf } from "../../src/engine/drawn";
import { everything, select } from "../../src/model/selection";
import { dataset } from "../dataset";

/** A chart that says nothing of letters. */
const plain: Chart = {
  ...chartOf("targets"),
  option: () => ({ xAxis: { type: "category", data: ["a"] }, yAxis: {}, series: [] }),
};

it.each([...charts, ["a plain axis", plain] as const])("%s has the page’s typeface", (_, chart) => {
  const frame = pageFrame(chart, dataset, "wide", "en");
  const { width, height } = frame;
  const live = engine.init(null, null, { renderer: "svg", ssr: true, width, height });
  live.setOption(optionOf(chart, select(dataset, everything), frame));
  const faces = live.renderToSVGString().match(/font-family:[^;"]*/g);
  live.dispose();
  expect(new Set(faces)).toEqual(new Set(["font-family:inherit"]));
});
