import { expect, test } from "vitest";
import { nearest } from "../../src/build/suggest";

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
