import { describe, expect, test } from "vitest";
import { add, type Amount, bounds, boundOfSum } from "../../src/model/amount";
import { chance } from "./seeded";

const about = (value: number): Amount => ({ value, unit: "yi", bound: "about" });

describe("amount", () => {
  test("about and about is about", () => {
    expect(add([about(2000), about(1000), about(1000)])).toEqual(about(4000));
  });

  test("anything and atLeast is atLeast, anything and atMost is atMost, in every order", () => {
    expect(boundOfSum("exact", "about")).toBe("about");
    for (const bound of bounds) {
      expect(boundOfSum(bound, "exact")).toBe(bound);
      expect(boundOfSum(bound, bound)).toBe(bound);
      for (const open of ["atLeast", "atMost"] as const) {
        const sum = bound.startsWith("at") && bound !== open ? undefined : open;
        expect(boundOfSum(bound, open)).toBe(sum);
        expect(boundOfSum(open, bound)).toBe(sum);
      }
    }
  });

  test("at least and at most have no sum, whatever stands between them", () => {
    const at = (bound: Amount["bound"]) => ({ ...about(10), bound });
    expect(add([at("atLeast"), at("atMost")])).toBeUndefined();
    expect(add([at("atMost"), at("about"), at("exact"), at("atLeast")])).toBeUndefined();
  });

  test("a sum does not depend on the order or the grouping", () => {
    for (let seed = 0; seed < 200; seed++) {
      const by = chance(seed);
      const unit = by.pick(["yi", "award"]);
      const amounts = Array.from({ length: 1 + by.below(6) }, () => ({
        value: by.below(5000),
        unit,
        bound: by.pick(bounds),
      }));
      const sum = add(amounts);
      expect(add(amounts.toReversed())).toEqual(sum);
      const [first, ...rest] = amounts;
      const others = add(rest);
      if (first && others && sum) expect(add([first, others])).toEqual(sum);
      if (sum) expect(amounts.some(({ bound }) => bound === sum.bound)).toBe(true);
    }
  });

  test("decimals are added without noise", () => {
    expect(add([0.1, 0.2].map((value) => ({ ...about(value) })))?.value).toBe(0.3);
  });

  test("awards and companies are not added, and nothing has no sum", () => {
    const awards: Amount = { value: 128, unit: "award", bound: "exact" };
    expect(add([awards, { value: 34, unit: "company", bound: "exact" }])).toBeUndefined();
    expect(add([])).toBeUndefined();
  });
});
