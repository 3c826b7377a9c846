import { describe, expect, test } from "vitest";
import type { Mark, Scene } from "../../src/engine/scene";
import { arrange } from "../../src/model/arrangement";
import { everything, select } from "../../src/model/selection";
import { locales } from "../../src/model/text";
import { placedPoints } from "../../src/ui/point-band";
import { dataset } from "../dataset";
import { once } from "../once";
import { drawn, drawnBoxes } from "./drawn";
import { framesOf, led, named } from "./frames";
import { arrangements, faults, selections, zoneCharts } from "./zones";

const whole = select(dataset, everything);
const views = Object.entries(selections).map(
  ([name, selection]) =>
    [name, selection === everything ? whole : select(dataset, selection)] as const,
);

/** A mark's shape and place without what the selection may change. */
function place(mark: Mark): unknown {
  if (mark.kind === "text") {
    const { fill: _fill, weight: _weight, ...where } = mark;
    return where;
  }
  const { paint: _paint, ...where } = mark;
  return where;
}

/** The shapes and places of what belongs to a zone or a field, as texts, which compare quickly. */
const places = once((scene: Scene) =>
  scene
    .filter(({ zone, field }) => zone !== undefined || field !== undefined)
    .map(({ marks, ...whose }) => JSON.stringify({ ...whose, marks: marks.map(place) })),
);

describe.each(Object.entries(zoneCharts))("%s", (_id, chart) => {
  const cases = framesOf(chart).flatMap((frame) =>
    views.map(([name, view]) => [named(frame), name, frame, view] as const),
  );

  test.each(cases)("keeps its words apart and inside: %s, %s", (_name, _chosen, frame, view) => {
    expect(faults(drawn(chart, view, frame), frame)).toEqual([]);
  });

  test.each(cases)("stays in place under a selection: %s, %s", (_name, _chosen, frame, view) => {
    expect(places(drawn(chart, view, frame))).toEqual(places(drawn(chart, whole, frame)));
  });

  test.each(
    framesOf(chart).flatMap((frame) =>
      Object.entries(arrangements).map(
        ([name, selection]) =>
          [named(frame), name, frame, arrange(select(dataset, selection), frame.locale)] as const,
      ),
    ),
  )("draws the zones of a view in its order, and no others: %s, %s", (_name, _how, frame, view) => {
    const scene = drawn(chart, view, frame);
    expect(faults(scene, frame)).toEqual([]);
    const zones = view.zones.map(({ zone }) => zone.id);
    expect(new Set(scene.flatMap(({ zone }) => zone ?? []))).toEqual(new Set(zones));
    const points = placedPoints(chart.points(view, frame.locale), drawnBoxes(chart, view, frame));
    const places = zones.map((id) => points.find(({ zone }) => zone === id));
    const along = places.map((place) => Math.round((place?.x ?? 0) + (place?.y ?? 0)));
    expect(along).toEqual(along.toSorted((a, b) => a - b));
    expect(new Set(along).size).toBe(zones.length);
  });

  test.each(framesOf(chart).map((frame) => [named(frame), frame] as const))(
    "has points to hit inside the picture: %s",
    (_name, frame) => {
      const points = placedPoints(
        chart.points(whole, frame.locale),
        drawnBoxes(chart, whole, frame),
      );
      expect(points.length, "points with a box in this frame").toBeGreaterThanOrEqual(
        dataset.zones.length,
      );
      expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
      expect(led(points)).toEqual(new Set(points.map(({ key }) => key)));
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
    },
  );

  test("says the filter’s result in words, and nothing of one when there is none", () => {
    const view = select(dataset, selections["space"] ?? everything);
    expect(chart.summary(view).zh).toContain("筛选：未来空间：临港和大零号湾，");
    expect(chart.summary(view).en).toContain("Filter: Space: Lin-gang and Grand neoBay, ");
    expect(chart.summary(whole).en).not.toContain("Filter");
  });

  test("names the relative of a chosen field and never merges the two", () => {
    const view = select(dataset, selections["energy"] ?? everything);
    expect(view.zones.map(({ matches }) => matches)).toEqual([false, true, true]);
    expect(chart.note(view)?.zh).toContain("张江列出相关领域“未来能源材料”");
    expect(chart.note(view)?.en).toContain("Zhangjiang names a related field, energy materials");
  });

  test.each(locales)("has a finding that the data hold: %s", (locale) => {
    expect(chart.findingHolds(dataset)).toBe(true);
    expect(chart.title(dataset)[locale]).not.toMatch(/undefined|NaN|\|/);
    expect(chart.subtitle(whole, "page")[locale].length).toBeGreaterThan(10);
  });

  test("prints no share, no decimal and no sum that the facts forbid", () => {
    const said = locales.flatMap((locale) => [
      chart.title(dataset)[locale],
      chart.subtitle(whole, "page")[locale],
      chart.note(whole)?.[locale] ?? "",
      chart.summary(whole)[locale],
      JSON.stringify(chart.table(whole)),
      JSON.stringify(drawn(chart, whole, framesOf(chart)[0] ?? never())),
    ]);
    for (const text of said) expect(text).not.toMatch(/3015|%/);
  });
});

function never(): never {
  throw new Error("no frame; expected at least one");
}
