import { describe, expect, test } from "vitest";
import {
  amountOf,
  factOf,
  fieldOf,
  fieldsByDegree,
  sourceOf,
  zoneOf,
  zonesNaming,
} from "../../src/model/lookup";
import { dataset as atlas } from "../dataset";

describe("lookup", () => {
  test("finds by id", () => {
    expect(factOf(atlas, "E08").stated).toBe("2000亿元左右");
    expect(amountOf(atlas, "K04")).toEqual({ value: 2000, unit: "centre", bound: "atLeast" });
    expect(sourceOf(atlas, "csj").kind).toBe("article");
    expect(fieldOf(atlas, "space").name.en).toBe("Space");
    expect(zoneOf(atlas, "lingang").name.en).toBe("Lin-gang");
  });

  test("an unknown id is our mistake and says which", () => {
    expect(() => factOf(atlas, "Z99")).toThrow("unknown fact “Z99”");
    expect(() => fieldOf(atlas, "__proto__")).toThrow("unknown field “__proto__”");
    expect(() => amountOf(atlas, "A05")).toThrow("fact “A05” has no amount");
  });

  test("zones that name a field come in the dataset’s order", () => {
    expect(zonesNaming(atlas, "health").map(({ id }) => id)).toEqual(["zhangjiang", "lingang"]);
    expect(zonesNaming(atlas, "warp")).toEqual([]);
  });

  test("fields stand by how many zones name them, then as authored", () => {
    expect(fieldsByDegree(atlas).map(({ id }) => id)).toEqual([
      "intelligence",
      "health",
      "energy",
      "space",
      "chips",
      "energy-materials",
    ]);
  });
});
