import { describe, expect, test } from "vitest";
import { add, type Amount, bounds, units, weakest } from "../../src/model/amount";
import { chance } from "./seeded";

const about = (value: number): Amount => ({ value, unit: "yi", bound: "about" });

describe("amount", () => {
  test("about and about is about", () => {
    expect(add([about(2000), about(1000), about(1000)])).toEqual(about(4000));
  });

  test("anything and atLeast is atLeast, in every order", () => {
    expect(weakest("exact", "about")).toBe("about");
    expect(weakest("about", "atLeast")).toBe("atLeast");
    for (const bound of bounds) {
      expect(weakest(bound, "atLeast")).toBe("atLeast");
      expect(weakest("atLeast", bound)).toBe("atLeast");
      expect(weakest(bound, "exact")).toBe(bound);
      expect(weakest(bound, bound)).toBe(bound);
    }
  });

  test("a sum does not depend on the order or the grouping", () => {
    for (let seed = 0; seed < 200; seed++) {
      const by = chance(seed);
      const unit = by.pick(units);
      const amounts = Array.from({ length: 1 + by.below(6) }, () => ({
        value: by.below(5000),
        unit,
        bound: by.pick(bounds),
      }));
      const sum = add(amounts);
      expect(add(amounts.toReversed())).toEqual(sum);
      const [first, ...rest] = amounts;
      if (first && rest.length > 0) expect(add([first, add(rest)])).toEqual(sum);
      expect(amounts.some(({ bound }) => bound === sum.bound)).toBe(true);
    }
  });

  test("awards and companies are not added", () => {
    expect(() =>
      add([
        { value: 128, unit: "award", bound: "exact" },
        { value: 34, unit: "company", bound: "exact" },
      ]),
    ).toThrow("expected unit “award”, found “company”");
  });

  test("a sum of nothing is a mistake", () => {
    expect(() => add([])).toThrow("expected at least one amount");
  });
});
