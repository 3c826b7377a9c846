import { describe, expect, test } from "vitest";
import { compile } from "../../src/build/compile";
import { read, type SourceFile } from "../../src/build/read";
import fields from "../../src/charts/fields";
import overview from "../../src/charts/overview";
import targets from "../../src/charts/targets";
import { sharedTargets, targetOf } from "../../src/model/target";
import { firstZones } from "../../src/charts/frames/window";
import { everything, select } from "../../src/model/selection";
import { manyZones } from "../build/many";
import { dataset as own } from "../dataset";
import { fixture } from "../fixtures/fixture";

const compiled = (files: readonly SourceFile[]) => {
  const { dataset, problems } = compile(read(files));
  if (!dataset) throw new Error(JSON.stringify(problems));
  return firstZones(dataset);
};

const places = {
  Shanghai: own,
  "five zones": compiled(fixture("five-zones")),
  "one zone": compiled(fixture("one-zone")),
  "a country in euros": compiled(fixture("euro")),
  "40 zones": compiled(manyZones(40, 20)),
};

const signs = {
  about: /stripes/,
  atLeast: /[Hh]ollow dots/,
  atMost: /hollow end/,
} as const;

describe.each(Object.entries(places))("the notes of %s", (_name, dataset) => {
  const view = select(dataset, everything);
  const bounds = new Set(dataset.zones.map((zone) => targetOf(dataset, zone)?.amount.bound));
  const drawn = sharedTargets(dataset) !== undefined;

  test.each(Object.entries(signs))(
    "explain the sign for %s where it is drawn, and only there",
    (bound, sign) => {
      const there = bounds.has(bound as keyof typeof signs);
      expect(sign.test(targets.note(view)?.en ?? "")).toBe(there);
      expect(sign.test(overview.note(view)?.en ?? "")).toBe(there && drawn);
    },
  );

  test("explain an empty cell where there is one", () => {
    const empty = dataset.zones.some((zone) => zone.fields.length < dataset.fields.length);
    for (const chart of [fields, overview])
      expect(/empty cell/.test(chart.note(view)?.en ?? "")).toBe(empty);
    expect(/small dot/.test(fields.subtitle(view, "small").en)).toBe(empty);
  });
});

test("a count in digits stands apart from Chinese in a title, and one zone is one", () => {
  expect(fields.title(places["40 zones"]).zh.replaceAll("\u200b", "")).toBe("40 个园区，20 个领域");
  expect(overview.title(places["one zone"]).en).toBe("One park, its fields and its target");
  expect(targets.title(places["one zone"]).en).toBe("What the park aims for");
  expect(targets.subtitle(select(places["one zone"], everything), "page").en).toMatch(
    /^2028 target for jobs/,
  );
  expect(fields.subtitle(select(places["one zone"], everything), "page").en).toBe(
    "Priority fields named by the park",
  );
});
