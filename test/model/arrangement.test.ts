import { describe, expect, test } from "vitest";
import { leftOut } from "../../src/charts/words/left-out";
import { arrange } from "../../src/model/arrangement";
import {
  everything,
  isArranged,
  select,
  type Selection,
  type View,
} from "../../src/model/selection";
import { targetOf } from "../../src/model/target";
import type { Locale } from "../../src/model/text";
import { dataset as atlas } from "../dataset";
import { compiled } from "../fixtures/compiled";
import { generated } from "../generated";

const view = (dataset: typeof atlas, chosen: Partial<Selection>, locale: Locale = "zh") =>
  arrange(select(dataset, { ...everything, ...chosen }), locale);

const arranged = (dataset: typeof atlas, chosen: Partial<Selection>, locale?: Locale) =>
  view(dataset, chosen, locale).zones.map(({ zone }) => zone.id);

describe("arrangement", () => {
  test("by target the largest comes first, and equal ones keep their order", () => {
    const turned = { ...atlas, zones: atlas.zones.toReversed() };
    expect(arranged(turned, { sort: "target" })).toEqual(["zhangjiang", "grand-neobay", "lingang"]);
  });

  test("by name is by the language that is read", () => {
    const [first, ...others] = atlas.zones;
    if (!first) throw new Error("no zone");
    const named = { ...atlas, zones: [{ ...first, name: { zh: "阿", en: "Zed" } }, ...others] };
    const rest = ["grand-neobay", "lingang"];
    expect(arranged(named, { sort: "name" }, "zh")).toEqual([first.id, ...rest]);
    expect(arranged(named, { sort: "name" }, "en")).toEqual([...rest, first.id]);
  });

  test("zones without a target come last, and targets of another unit or year stay apart", () => {
    const [first, second, third] = atlas.zones;
    if (!first || !second || !third) throw new Error("fewer than three zones");
    const { target: _, ...silent } = first;
    expect(arranged({ ...atlas, zones: [silent, second, third] }, { sort: "target" })).toEqual([
      "lingang",
      "grand-neobay",
      "zhangjiang",
    ]);
    const later = {
      ...atlas,
      facts: atlas.facts.map((fact) =>
        fact.id === first.target ? { ...fact, date: "2035" } : fact,
      ),
      zones: [second, first, third],
    };
    expect(arranged(later, { sort: "target" })).toEqual(["lingang", "grand-neobay", "zhangjiang"]);
  });

  test("a sort is within the groups of zones", () => {
    const grouped = compiled("five-zones");
    const groups = (zones: readonly string[]) =>
      zones.map((id) => grouped.zones.find((zone) => zone.id === id)?.group);
    for (const sort of ["target", "name"] as const) {
      const zones = arranged(grouped, { sort });
      expect(groups(zones)).toEqual(grouped.zones.map(({ group }) => group));
      expect(zones.toSorted()).toEqual(grouped.zones.map(({ id }) => id).toSorted());
    }
  });

  test("a scope leaves out what does not match, and keeps places and counts", () => {
    const some = view(atlas, { fields: ["space"], only: true, sort: "name" });
    expect(some.zones.map(({ zone, index }) => [zone.id, index])).toEqual([
      ["grand-neobay", 2],
      ["lingang", 1],
    ]);
    expect(some.hits).toBe(2);
  });

  test("without a choice, or without a match, a scope shows all", () => {
    const all = atlas.zones.map(({ id }) => id);
    expect(arranged(atlas, { only: true })).toEqual(all);
    expect(isArranged({ ...everything, only: true })).toBe(false);
    expect(arranged(atlas, { only: true, fields: ["space", "chips"], match: "all" })).toEqual(all);
  });

  test("a page that shows some of the zones may show others of them, and words speak of those", () => {
    const whole = generated(40, 12);
    const page = { ...whole, zones: whole.zones.slice(0, 12), whole };
    const moved = (from: number, chosen: Partial<Selection> = {}) =>
      arrange(select(page, { ...everything, ...chosen }), "en", from);
    const ids = (made: View) => made.zones.map(({ zone }) => zone.id);
    const all = whole.zones.map(({ id }) => id);
    expect(ids(moved(5))).toEqual(all.slice(5, 17));
    expect(moved(5).zones[0]?.index).toBe(5);
    expect(ids(moved(99))).toEqual(all.slice(28));
    expect(moved(5).dataset.zones).toEqual(whole.zones.slice(5, 17));
    expect(leftOut(moved(5).dataset).en).toMatch(/^Shows zones 6–17 of 40 in their order;/);
    expect(leftOut(moved(0).dataset).zh).toMatch(/^图中是按顺序的前 12 个先导区，共 40 个；/);
    const sorted = moved(28, { sort: "target" });
    const values = sorted.zones.map(({ zone }) => targetOf(whole, zone)?.amount.value ?? 0);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(leftOut(moved(0, { sort: "target" }).dataset).en).toMatch(/^Shows 12 of 40 zones;/);
  });
});
