import { expect, test } from "vitest";
import { largestNames } from "../../src/charts/kit/row-names";

const long =
  "The International Future-Industry Innovation and Cooperation Pilot Zone of Lin-gang and Fengxian";
const room = { width: 217, row: 84, k: 1 };
const sizesOf = (names: readonly string[]) =>
  largestNames(names, room).blocks.map(({ size }) => size);

test("one very long name is set smaller by itself, and wraps", () => {
  const [first = 0, smaller = 0, last = 0] = sizesOf(["Zhangjiang", long, "Grand neoBay"]);
  const [none] = sizesOf([long, long, long]);
  expect(first).toBe(last);
  expect(smaller).toBeLessThan(first);
  expect(smaller).toBeGreaterThanOrEqual(first * 0.7);
  expect(first).toBeGreaterThan(none ?? Infinity);
});

test("names that are long alike are all of one size", () => {
  expect(new Set(sizesOf([long, long, "Zhangjiang"])).size).toBe(1);
});

test.each([48, 60, 84, 120])("every name fits a row of %d pixels", (row) => {
  const { blocks } = largestNames(["Zhangjiang", long, "Grand neoBay"], { ...room, row });
  for (const { height } of blocks) expect(height).toBeLessThanOrEqual(row);
});
