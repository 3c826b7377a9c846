import { describe, expect, test } from "vitest";
import type { Chart, Frame } from "../../src/charts/chart";
import { pageFrame } from "../../src/charts/frames/page";
import { firstZones } from "../../src/charts/frames/window";
import { windowed } from "../../src/charts/options/windowed";
import { arrange } from "../../src/model/arrangement";
import { light } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { dataset } from "../dataset";
import { drawn, drawnBoxes } from "./drawn";
import { marksOf } from "./frames";
import { moreZones } from "./more-zones";
import { zoneCharts } from "./zones";

const finished: Frame = {
  ...{ width: 1728, height: 900, k: 1, locale: "en", palette: light, density: "page" },
};

function chartNamed(id: string) {
  const chart = zoneCharts[id];
  if (!chart) throw new Error(`no chart ${id}; expected one of the zones`);
  return chart;
}

/** The zones of a picture in the order of their marks, and all that it says. */
function read(id: string, zones: number, frame?: Frame) {
  const chart = chartNamed(id);
  const data = zones === dataset.zones.length ? dataset : moreZones(zones, Math.max(6, zones / 2));
  const scene = drawn(
    chart,
    select(data, everything),
    frame ?? pageFrame(chart, data, "wide", "en"),
  );
  const shown = new Set(scene.flatMap(({ zone }) => zone ?? []));
  const said = marksOf(scene, "text").map(({ text }) => text);
  return { ids: data.zones.map((zone) => zone.id), shown, said: said.join("\n") };
}

describe.each(Object.keys(zoneCharts))("%s", (id) => {
  test.each([14, 40])("shows in a page the first twelve of %d zones, and says so", (zones) => {
    const { ids, shown, said } = read(id, zones);
    expect([...shown].toSorted()).toEqual(ids.slice(0, 12).toSorted());
    expect(said).toContain(`Zones 1–12 of ${zones}`);
  });

  test("shows the zones of a window that begins elsewhere", () => {
    const { ids, shown, said } = read(id, 40, { ...finished, rows: { from: 20, count: 12 } });
    expect([...shown].toSorted()).toEqual(ids.slice(20, 32).toSorted());
    expect(said).toContain("Zones 21–32 of 40");
  });

  test("shows up to forty zones in a finished picture, of more the first twelve", () => {
    const [all, first] = [read(id, 40, finished), read(id, 44, finished)];
    expect(all.shown.size).toBe(40);
    expect(all.said).not.toContain(" of 40");
    expect(first.shown.size).toBe(12);
    expect(first.said).toContain("Zones 1–12 of 44");
  });

  test("says nothing of a window where it shows all", () => {
    expect(read(id, dataset.zones.length).said).not.toMatch(/\d–\d+ of/);
  });
});

test.each(["fields", "overview"])("%s says which fields a page leaves out", (id) => {
  expect(read(id, 40).said).toContain("the first 12 of 20 fields");
  expect(read(id, 40, finished).said).not.toContain("of 20 fields");
});

test.each(["fields", "overview"])("%s shows the fields of a window that begins elsewhere", (id) => {
  const first = pageFrame(chartNamed(id), dataset, "wide", "en");
  const { said } = read(id, 40, { ...first, height: 900, fields: 8 });
  expect(said).toContain("ields 9–20 of 20");
});

test("a picture on a grid says below it which fields it leaves out", () => {
  const data = moreZones(40, 20);
  const grid: Chart = {
    ...chartNamed("targets"),
    option: (view, frame) =>
      windowed(view, frame, true, (_, { height }) => ({ grid: { height }, xAxis: {}, yAxis: {} })),
  };
  const scene = drawn(grid, select(data, everything), pageFrame(grid, data, "wide", "en"));
  expect(marksOf(scene, "text").map(({ text }) => text)).toContain(
    "Zones 1–12 of 40; the first 12 of 20 fields",
  );
});

test.each(["targets", "overview"])("%s keeps its scale, whichever zones it shows", (id) => {
  const data = moreZones(40, 6);
  const lengths = [0, 4].map((from) => {
    const shown = arrange(select(firstZones(data), everything), "en", from);
    const frame = pageFrame(chartNamed(id), data, "wide", "en");
    const boxes = drawnBoxes(chartNamed(id), shown, frame);
    // One that both windows show.
    const key = id === "targets" ? "zone" : "target";
    return boxes.get(`${key}-${data.zones[6]?.id ?? ""}`)?.width ?? 0;
  });
  expect(lengths[0]).toBeGreaterThan(0);
  expect(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0))).toBeLessThan(40);
});
