import { describe, expect, test } from "vitest";
import type { Mark } from "../../src/engine/scene";
import { everything, select } from "../../src/model/selection";
import { drawn, drawnBoxes } from "./drawn";
import { framesOf, named } from "./frames";
import { moreZones } from "./more-zones";
import { faults, zoneCharts } from "./zones";

const sizes = [
  [4, 7],
  [5, 8],
  [14, 12],
  [40, 20],
] as const;

describe.each(sizes)("%d zones and %d fields", (zones, fields) => {
  const data = moreZones(zones, fields);
  const views = [everything, { ...everything, fields: ["space", "health"] }].map((selection) =>
    select(data, selection),
  );

  const cases = Object.entries(zoneCharts).flatMap(([id, chart]) =>
    framesOf(chart, data).map((frame) => [id, named(frame), chart, frame] as const),
  );
  const onPage = cases.filter(
    ([, , , { width, height }]) => height > 290 && [328, 640, 928].includes(width),
  );

  test.each(onPage)("%s keeps its words apart and inside: %s", (_id, _name, chart, frame) => {
    for (const view of views) expect(faults(drawn(chart, view, frame), frame)).toEqual([]);
  });

  test.each(cases)("%s draws no shape inside out: %s", (_id, _name, chart, frame) => {
    const view = views[1] ?? never();
    const marks = drawn(chart, view, frame).flatMap((datum) => datum.marks);
    expect(marks.filter(insideOut)).toEqual([]);
    expect(JSON.stringify(marks)).not.toMatch(/NaN|null/);
    for (const { width, height } of drawnBoxes(chart, view, frame).values())
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  });

  test.each(Object.entries(zoneCharts))("%s says only what holds", (_id, chart) => {
    for (const text of Object.values(chart.title(data)))
      expect(text).not.toMatch(/undefined|NaN|\|/);
    const [frame] = framesOf(chart, data);
    const [view] = views;
    if (!frame || !view) throw new Error("no frame; expected at least one");
    const points = chart.points(view, frame.locale);
    expect(new Set(points.map(({ key }) => key)).size).toBe(points.length);
  });
});

function insideOut(mark: Mark): boolean {
  if (mark.kind === "rect") return Math.min(mark.width, mark.height) < 0;
  if (mark.kind === "circle") return mark.r <= 0;
  return mark.kind === "text" && mark.size <= 0;
}

function never(): never {
  throw new Error("no view; expected two");
}
