import { describe, expect, test } from "vitest";
import { compile } from "../src/build/compile";
import { read, readFolder } from "../src/build/read";
import overview from "../src/charts/overview";
import { comparisonRows } from "../src/exports/comparison-rows";
import targets from "../src/charts/targets";
import { drawn, drawnBoxes } from "../src/engine/drawn";
import { deck } from "../src/exports/pptx/deck";
import { light } from "../src/model/palette";
import { everything, select } from "../src/model/selection";
import { comparable, sharedTargets, targetGroups } from "../src/model/target";
import { placedPoints } from "../src/ui/point-band";
import { framesOf, marksOf, named } from "./charts/frames";
import { faults, zoneCharts } from "./charts/zones";
import { jobOf, nativeOf } from "./exports/job";
import { compiled } from "./fixtures/compiled";
import { found, told } from "./told";

/** The real data with something of site.yaml left out. */
function without(...keys: readonly string[]) {
  const files = readFolder("data").map(({ file, text }) => ({
    file,
    text:
      file === "site.yaml"
        ? keys.reduce(
            (left, key) => left.replace(new RegExp(`^${key}:\\n(?: .*\\n)+`, "m"), ""),
            text,
          )
        : text,
  }));
  const { dataset, problems } = compile(read(files));
  if (!dataset) throw new Error(JSON.stringify(problems[0]));
  return dataset;
}

describe("a place that asks for no sum of its targets", () => {
  const data = without("sum");

  test("has no fact of it", () => {
    expect(data.facts.map(({ id }) => id)).not.toContain("ATLAS-TARGETS");
  });

  test.each(told)("has none anywhere: %s", (_where, say) => {
    const sums =
      /三区合计|两区相加|Together(?! they)|combined|total: our|占各区|Share of|undefined|NaN/g;
    expect(found(say(data), sums)).toEqual([]);
  });
});

test("sections without a heading of their own have a neutral one", () => {
  const { headings } = without("headings").site;
  expect(headings.zones).toEqual({ title: { zh: "各先导区", en: "The zones" } });
  expect(headings.compare.title.en).toBe("Side by side");
  expect(headings.honours.title.en).toBe("Companies named");
  expect(headings.sources.title.en).toBe("Sources");
});

test("what agrees in unit, year and measure can be compared, in the order of the zones", () => {
  const name = { zh: "产值", en: "output" };
  const all = [
    { unit: "yi", date: "2030" },
    { unit: "yi", date: "2027" },
    { unit: "yi", date: "2030", measure: { name } },
    { unit: "yi", date: "2030" },
    { unit: "company", date: "2030" },
    { unit: "yi", date: "2030", measure: { name } },
  ];
  const groups = comparable(all, (each) => each);
  expect(groups.map((group) => group.map((each) => all.indexOf(each)))).toEqual([
    [0, 3],
    [1],
    [2, 5],
    [4],
  ]);
});

describe("five zones whose targets are set for two years, one without", () => {
  const data = compiled("five-zones");
  const view = select(data, everything);

  test("have two groups, and nothing that is shared by all", () => {
    const names = targetGroups(data).map((group) => group.targets.map(({ zone }) => zone.id));
    expect(names).toEqual([
      ["alder", "birch"],
      ["cedar", "elm"],
    ]);
    expect(sharedTargets(data)).toBeUndefined();
  });

  test("are said with their year, and the one without as not published", () => {
    expect(targets.subtitle(view, "page").en).toBe("Targets, grouped by year");
    expect(targets.summary(view).en).toBe(
      "Bar chart. 2027 targets for output value: Alder 12 billion yuan, Birch about 30 billion yuan; 2030 targets for output value: Cedar more than 50 billion yuan, Elm about 8 billion yuan; No target published: Dogwood.",
    );
    expect(targets.summary(view).zh).toBe(
      "条形图。2027 年产值目标：赤杨 120 亿元，白桦约 300 亿元；2030 年产值目标：雪松 500 余亿元，榆约 80 亿元；未公布目标：山茱。",
    );
    const [target] = comparisonRows(data);
    expect(data.zones.map((zone) => target?.value(zone, "en"))).toEqual([
      "12 bn RMB, 2027",
      "≈30 bn RMB, 2027",
      "not published",
      "50+ bn RMB, 2030",
      "≈8 bn RMB, 2030",
    ]);
    for (const chart of [targets, overview]) {
      const { columns, rows } = chart.table(view);
      const at = columns.findIndex(({ key }) => key === "target");
      expect(columns[at + 1]?.key).toBe("for");
      const dogwood = rows.find(({ key }) => key === "dogwood");
      expect(dogwood?.cells[at]).toMatchObject({ kind: "none", text: { en: "not published" } });
      expect(rows.some(({ key }) => key === "total")).toBe(false);
    }
  });

  test("have a scale for each year, a bar for each target, and in the overview values alone", () => {
    const frame = { width: 928, height: 500, k: 1, locale: "en", palette: light } as const;
    const bars = (chart: typeof targets) =>
      drawn(chart, view, { ...frame, density: "page" })
        .filter(({ role }) => role === "datum")
        .flatMap(({ zone, marks }) => (marks.some(({ kind }) => kind === "rect") ? [zone] : []));
    expect(new Set(bars(targets))).toEqual(new Set(["alder", "birch", "cedar", "elm"]));
    expect(bars(overview)).toEqual([]);
    const texts = (chart: typeof targets) =>
      marksOf(drawn(chart, view, { ...frame, density: "page" }), "text").map(({ text }) => text);
    expect(texts(targets)).toEqual(
      expect.arrayContaining([
        "2027 targets for output value, bn RMB",
        "2030 targets for output value, bn RMB",
        "not published",
      ]),
    );
    expect(texts(overview)).toEqual(
      expect.arrayContaining(["bn RMB, 2027", "bn RMB, 2030", "not published"]),
    );
  });

  test.each(
    Object.entries(zoneCharts).flatMap(([id, chart]) =>
      framesOf(chart, data).map((frame) => [id, named(frame), chart, frame] as const),
    ),
  )("%s keeps its words apart and inside: %s", (_id, _name, chart, frame) => {
    expect(faults(drawn(chart, view, frame), frame)).toEqual([]);
  });

  test("can be pointed at, one after another as they are drawn", () => {
    const frame = framesOf(targets, data)[5];
    if (!frame) throw new Error("no frame; expected at least six");
    const points = placedPoints(
      targets.points(view, frame.locale),
      drawnBoxes(targets, view, frame),
    );
    expect(points.map(({ key }) => key)).toEqual([
      ...["zone-alder", "zone-birch", "zone-cedar", "zone-elm", "zone-dogwood"],
    ]);
    expect(points.at(-1)?.label).toBe("Dogwood’s target: not published");
    expect(points.map(({ y }) => y)).toEqual(points.map(({ y }) => y).toSorted((a, b) => a - b));
  });

  test("make slides with a chart for each year", async () => {
    expect(
      nativeOf("targets", jobOf([], { data }))?.panels.map(({ points }) => points.length),
    ).toEqual([2, 2]);
    await expect(deck(jobOf([], { data }))).resolves.toBeDefined();
  });

  test.each(told)("are nowhere added up or divided: %s", (_where, say) => {
    const said = say(data);
    expect(found(said, /undefined|NaN|Together|[Ss]um of|Share of|合计|占各/g)).toEqual([]);
    expect(said).toMatch(/未公布|not published/);
  });
});
