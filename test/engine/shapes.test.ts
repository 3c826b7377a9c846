import { describe, expect, test } from "vitest";
import type { Chart, Frame } from "../../src/charts/chart";
import targets from "../../src/charts/targets";
import { run } from "../../src/charts/kit/text-run";
import { custom, lettered } from "../../src/charts/kit/custom";
import { glyphItem, glyphs } from "../../src/charts/kit/glyph";
import { slatBar } from "../../src/charts/kit/slats";
import { drawn } from "../../src/engine/drawn";
import { amountOf } from "../../src/model/lookup";
import { tokens } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { dataset } from "../dataset";

const frame: Frame = {
  ...{ width: 400, height: 300, k: 1, locale: "en", palette: tokens, density: "page" },
};
const view = select(dataset, everything);
const [, lingang] = view.zones;
if (!lingang) throw new Error("a zone is missing; expected three");
const { id } = lingang.zone;
const amount = amountOf(dataset, lingang.zone.target ?? "");

const chart: Chart = {
  ...targets,
  option: () => ({
    grid: { left: 100, top: 0, right: 0, bottom: 0, outerBoundsMode: "none" },
    xAxis: { type: "value", min: 0, max: 2000, show: false },
    yAxis: {
      ...{ type: "category", data: [id] },
      ...{ axisLine: { show: false }, axisTick: { show: false } },
      axisLabel: { ...lettered({ size: 15, fill: tokens.ink, weight: 700 }) },
    },
    series: [
      custom(
        [{ value: [1000, id], datum: { key: id, role: "datum", zone: id, index: 1 } }],
        ({ value }, { at }) => {
          const [x, y] = at(value);
          return [
            ...slatBar(
              { x: 100, y: y - 10, width: x - 100, height: 20 },
              "about",
              { fill: "red" },
              { u: 1 },
            ),
            ...run([{ said: amount, size: 20, weight: 600, fill: tokens.ink }], "en", dataset).at(
              x + 30,
              y,
            ),
          ];
        },
      ),
      glyphs([
        glyphItem(lingang, [500, id], { key: id, zone: id }, { palette: tokens, k: 1, r: 10 }),
      ]),
    ],
  }),
};
const scene = drawn(chart, view, frame);
const marks = scene.flatMap((datum) => datum.marks);

describe("what ECharts drew", () => {
  test("is told by datum, in painting order", () => {
    const told = scene.map((datum) => ({ ...datum, marks: [] }));
    expect(told).toContainEqual({ role: "datum", zone: id, index: 1, marks: [] });
    expect(told).toContainEqual({ zone: id, marks: [] });
  });

  test("has a bar that dissolves around its nominal end, and the sign drawn in its place", () => {
    const bars = marks.filter((mark) => mark.kind === "rect");
    expect(bars).toHaveLength(7);
    const [first, last] = [bars[0], bars.at(-1)];
    expect(first?.x).toBe(100);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeCloseTo(
      250 + (250 - (100 + (first?.width ?? 0))),
      1,
    );
    expect(marks.find((mark) => mark.kind === "path")?.d).toMatch(/^M28\d/);
  });

  test("keeps the width of a symbol’s line and its size", () => {
    expect(marks).toContainEqual({
      kind: "polygon",
      points: [
        [175, 137.4],
        [187.6, 150],
        [175, 162.6],
        [162.4, 150],
      ],
      paint: { fill: "var(--zone-2)" },
    });
  });

  test("has the words of an axis at their middle", () => {
    const head = scene.find((datum) =>
      datum.marks.some((mark) => mark.kind === "text" && mark.text === id),
    );
    expect(head).toMatchObject({
      marks: [{ y: 150, align: "right", size: 15, weight: 700 }],
    });
  });
});
