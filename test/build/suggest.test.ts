import { expect, test } from "vitest";
import { editDistance, nearest } from "../../src/build/suggest";
import { chance } from "../model/seeded";

const fields = ["health", "chips", "intelligence", "energy", "energy-materials", "space"];

test.each([
  ["helth", "health"],
  ["sapce", "space"],
  ["Energy", "energy"],
  ["energy_materials", "energy-materials"],
  ["inteligence", "intelligence"],
  ["quantum", undefined],
  ["", undefined],
])("“%s” may have meant %s", (written, meant) => {
  expect(nearest(written, fields)).toBe(meant);
});

test("a distance is a distance: none to itself, the same both ways", () => {
  for (let seed = 0; seed < 200; seed++) {
    const by = chance(seed);
    const [a, b] = [by.word(), by.word()];
    expect(editDistance(a, a)).toBe(0);
    expect(editDistance(a, b)).toBe(editDistance(b, a));
    expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
  }
});
