import { describe, expect, test } from "vitest";
import type { Chart } from "../../src/charts/chart";
import centres from "../../src/charts/centres";
import centresGrowth from "../../src/charts/centres-growth";
import quality from "../../src/charts/quality";
import timeline from "../../src/charts/timeline";
import type { Mark } from "../../src/engine/scene";
import { light } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { locales } from "../../src/model/text";
import { placedPoints } from "../../src/ui/point-band";
import { dataset } from "../dataset";
import { drawn, drawnBoxes } from "./drawn";
import { collisions, crossings, framesOf, led, named, overflows, textBoxes } from "./frames";

const charts: Readonly<Record<string, Chart>> = {
  centres,
  "centres-growth": centresGrowth,
  quality,
  timeline,
};
const view = select(dataset, everything);
const filtered = select(dataset, { fields: ["space", "health"], match: "all", zones: ["lingang"] });
const allowed = new Set<string>([
  light.paper,
  light.ink,
  light.ink2,
  light.ink3,
  light.control,
  light.rule,
  ...light.tiers,
]);

const coloursOf = (mark: Mark) =>
  mark.kind === "text" ? [mark.fill] : [mark.paint.fill, mark.paint.stroke];

describe.each(Object.entries(charts))("%s", (_id, chart) => {
  test.each(framesOf(chart).map((frame) => [named(frame), frame] as const))(
    "keeps its words apart and inside: %s",
    (_name, frame) => {
      const scene = drawn(chart, view, frame);
      const boxes = textBoxes(scene);
      expect(boxes.length).toBeGreaterThan(2);
      expect(overflows(boxes, frame)).toEqual([]);
      expect(collisions(boxes)).toEqual([]);
      expect(crossings(scene, boxes)).toEqual([]);
    },
  );

  test("uses ink, never a zone’s colour", () => {
    const used = framesOf(chart)
      .flatMap((frame) => drawn(chart, view, frame))
      .flatMap(({ marks }) => marks.flatMap(coloursOf))
      .filter((colour) => colour !== undefined);
    expect([...new Set(used)].filter((colour) => !allowed.has(colour))).toEqual([]);
  });

  test("does not answer to the selection", () => {
    for (const frame of framesOf(chart).slice(0, 6)) {
      expect(drawn(chart, filtered, frame)).toEqual(drawn(chart, view, frame));
      expect(drawnBoxes(chart, filtered, frame)).toEqual(drawnBoxes(chart, view, frame));
      expect(chart.points(filtered, frame.locale)).toEqual(chart.points(view, frame.locale));
    }
    expect(chart.selectable).toBe(false);
    // What only makes sense beside a filter is the page's to say.
    for (const text of [chart.note(view), chart.summary(view)])
      expect(`${text?.en} ${text?.zh}`).not.toMatch(/filter|筛选/);
  });

  test.each(framesOf(chart).map((frame) => [named(frame), frame] as const))(
    "has points to hit inside the picture: %s",
    (_name, frame) => {
      const points = placedPoints(chart.points(view, frame.locale), drawnBoxes(chart, view, frame));
      expect(points).toHaveLength(chart.points(view, frame.locale).length);
      expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
      for (const { x, y, width, height, label, facts, tooltip } of points) {
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
        expect(x).toBeGreaterThanOrEqual(-0.5);
        expect(y).toBeGreaterThanOrEqual(-0.5);
        expect(x + width).toBeLessThanOrEqual(frame.width + 0.5);
        expect(y + height).toBeLessThanOrEqual(frame.height + 0.5);
        expect(label).not.toMatch(/undefined|NaN/);
        expect(facts.length).toBeGreaterThan(0);
        const terms = tooltip.lines.map(([term]) => term);
        expect(new Set(terms).size).toBe(terms.length);
      }
      expect(led(points)).toEqual(new Set(points.map(({ key }) => key)));
    },
  );

  test("tells the same in table and points", () => {
    const { rows, columns } = chart.table(view);
    const drawn = new Set(
      locales.flatMap((locale) => chart.points(view, locale).flatMap(({ facts }) => facts)),
    );
    expect(new Set(rows.flatMap(({ facts }) => facts))).toEqual(drawn);
    for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
  });

  test("never prints the sum of the tiers", () => {
    const words = JSON.stringify(
      [
        chart.title(dataset),
        chart.subtitle(view, "page"),
        chart.note(view),
        chart.summary(view),
        chart.table(view),
        ...framesOf(chart).map((frame) => [
          drawn(chart, view, frame),
          chart.points(view, frame.locale),
        ]),
      ].flatMap((each) => textsIn(each)),
    );
    expect(words).not.toMatch(/3,?015|%/);
  });

  test("supports its title", () => {
    expect(chart.findingHolds(dataset)).toBe(true);
    for (const locale of locales) {
      expect(chart.title(dataset)[locale]).not.toMatch(/undefined|NaN/);
      expect(chart.summary(view)[locale].length).toBeGreaterThan(40);
    }
  });
});

/** Every text in a value, however deep; path data left out. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /^M[\d.-]/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}
