import { describe, expect, test } from "vitest";
import { everything, select } from "../../src/model/selection";
import { dataset as atlas } from "../dataset";
import { chance } from "./seeded";

const hits = (fields: readonly string[], match: "any" | "all" = "any", zones: string[] = []) =>
  select(atlas, { fields, match, zones })
    .zones.filter(({ matches }) => matches)
    .map(({ zone }) => zone.id);

describe("select", () => {
  test("nothing chosen shows every zone in its order", () => {
    const view = select(atlas, everything);
    expect(view.active).toBe(false);
    expect(view.hits).toBe(3);
    expect(view.zones.map(({ zone }) => zone.id)).toEqual([
      "zhangjiang",
      "lingang",
      "grand-neobay",
    ]);
  });

  test("one field gives the zones that name it", () => {
    expect(hits(["intelligence"])).toEqual(["zhangjiang", "lingang", "grand-neobay"]);
    expect(hits(["space"])).toEqual(["lingang", "grand-neobay"]);
    expect(hits(["chips"])).toEqual(["zhangjiang"]);
  });

  test("energy does not match the zone that names energy materials", () => {
    expect(hits(["energy"])).toEqual(["lingang", "grand-neobay"]);
    expect(hits(["energy-materials"])).toEqual(["zhangjiang"]);
  });

  test("any and all differ", () => {
    expect(hits(["health", "space"], "any")).toHaveLength(3);
    expect(hits(["health", "space"], "all")).toEqual(["lingang"]);
    expect(hits(["chips", "space"], "all")).toEqual([]);
  });

  test("a chosen zone must match the fields as well", () => {
    expect(hits([], "any", ["lingang"])).toEqual(["lingang"]);
    expect(hits(["chips"], "any", ["lingang"])).toEqual([]);
  });

  test("what a zone lacks is told", () => {
    const [zhangjiang] = select(atlas, { ...everything, fields: ["health", "space"] }).zones;
    expect(zhangjiang).toMatchObject({ matched: ["health"], missed: ["space"], index: 0 });
  });

  test("no selection drops or moves a zone, and matched and missed make up the choice", () => {
    for (let seed = 0; seed < 200; seed++) {
      const by = chance(seed);
      const fields = by.some(atlas.fields.map(({ id }) => id));
      const zones = by.some(atlas.zones.map(({ id }) => id));
      const any = select(atlas, { fields, zones, match: "any" });
      const all = select(atlas, { fields, zones, match: "all" });
      expect(any.zones.map(({ zone }) => zone)).toEqual(atlas.zones);
      expect(all.hits ?? NaN).toBeLessThanOrEqual(any.hits ?? NaN);
      for (const { matched, missed } of any.zones)
        expect([...matched, ...missed].toSorted()).toEqual(fields.toSorted());
    }
  });
});
