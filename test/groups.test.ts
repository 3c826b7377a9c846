import { expect, test } from "vitest";
import { compile } from "../src/build/compile";
import { zones as zonesFile } from "../src/build/csv/zones";
import { read } from "../src/build/read";
import { deck } from "../src/exports/slides/deck";
import { comparisonSlides } from "../src/exports/slides/table-slides";
import targets from "../src/charts/targets";
import { drawn } from "../src/engine/drawn";
import { renderAtlas } from "../src/entry/prerender";
import { zoneGroups } from "../src/model/group";
import { light } from "../src/model/palette";
import { everything, select } from "../src/model/selection";
import { framesOf, marksOf } from "./charts/frames";
import { faults, zoneCharts } from "./charts/zones";
import { dataset } from "./dataset";
import { compiled } from "./fixtures/compiled";
import { fixture } from "./fixtures/fixture";

const data = compiled("five-zones");
const ids = (zones: readonly { readonly id: string }[]) => zones.map(({ id }) => id);

test("zones stand in the order of their groups, then of their own", () => {
  expect(ids(data.zones)).toEqual(["alder", "birch", "dogwood", "cedar", "elm"]);
  expect(zoneGroups(data).map(({ name, from, zones }) => [name?.en, from, ids(zones)])).toEqual([
    ["First batch", 0, ["alder", "birch", "dogwood"]],
    ["Second batch", 3, ["cedar", "elm"]],
  ]);
});

test("zones of a place without groups are one group without a name", () => {
  expect(zoneGroups(dataset)).toEqual([{ from: 0, zones: dataset.zones }]);
});

test("the published table of zones names the group of each", () => {
  const [head = "", ...rows] = zonesFile.write(data).trim().split("\r\n");
  expect(head).toMatch(/,group_zh,group_en$/);
  expect(rows.map((row) => row.split(",").slice(-2).join())).toEqual([
    ...Array.from({ length: 3 }, () => "第一批,First batch"),
    ...Array.from({ length: 2 }, () => "第二批,Second batch"),
  ]);
});

test("cards, slides and charts name groups, and none mixes two", () => {
  const html = renderAtlas(data, "en");
  expect(html.match(/role="group" aria-labelledby="group-\d"/g)).toHaveLength(2);
  const slides = deck(data).flatMap((slide) => ("cards" in slide ? [slide.cards] : []));
  expect(slides).toEqual([
    { from: 0, to: 3 },
    { from: 3, to: 5 },
  ]);
  expect(comparisonSlides(data).map(({ subtitle }) => subtitle?.en)).toEqual([
    "First batch",
    "Second batch",
  ]);
  const frame = { width: 928, height: 500, k: 1, locale: "zh", palette: light } as const;
  const texts = marksOf(
    drawn(targets, select(data, everything), { ...frame, density: "page" }),
    "text",
  ).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(["第一批", "第二批"]));
});

test("a group that is not there, or that no zone belongs to, is a problem", () => {
  const changed = (find: string | RegExp, put: string) =>
    fixture("five-zones").map(({ file, text }) => ({ file, text: text.replace(find, put) }));
  const problems = (find: string | RegExp, put: string) =>
    compile(read(changed(find, put))).problems.map(
      ({ file, path, message }) => `${file} ${path}: ${message}`,
    );
  expect(problems(/^group: first$/m, "group: frist")).toContain(
    "zones/alder.yaml group: expected the id of a group of site.yaml, found “frist”; did you mean “first”?",
  );
  expect(
    problems("  - { id: second,", "  - { id: third, name: { zh: 三, en: C } }\n  - { id: second,"),
  ).toEqual([
    "site.yaml groups[1]: expected a group that a zone belongs to, found “third” without one",
  ]);
});

test.each(["fields", "overview"])("%s names the groups at its zones, in every form", (id) => {
  const chart = zoneCharts[id];
  if (!chart) throw new Error(`no chart ${id}; expected one of the zones`);
  const view = select(data, everything);
  for (const frame of framesOf(chart, data)) {
    if (frame.density === "small") continue;
    const scene = drawn(chart, view, frame);
    const said = marksOf(scene, "text").map(({ text }) => text);
    const names =
      frame.locale === "zh"
        ? data.groups.map(({ name }) => name.zh)
        : data.groups.map(({ name }) => name.en);
    expect(said).toEqual(expect.arrayContaining(names));
    if (frame.height > 290) expect(faults(scene, frame)).toEqual([]);
  }
});
