import { expect, test } from "vitest";
import { everything, select, type Selection } from "../../src/model/selection";
import { readIndex, writeBits } from "../../src/model/zone-index";
import { moreZones } from "../charts/more-zones";
import { chance } from "./seeded";

const data = moreZones(41, 20);
const index = readIndex({
  zones: data.zones.map(({ id }) => id),
  fields: data.fields.map(({ id }) => ({
    field: id,
    named: writeBits(data.zones.map(({ fields }) => fields.some(({ field }) => field === id))),
  })),
  parts: [],
});

test("bits are written four to a digit, the first highest", () => {
  expect(writeBits([true, false, false, false, true])).toBe("88");
  expect(writeBits([])).toBe("");
});

test("nothing chosen is every place in the order", () => {
  expect([...index.matching(everything)]).toEqual(data.zones.map((_, place) => place));
});

test("an index finds the zones that the dataset itself finds", () => {
  for (let seed = 0; seed < 300; seed++) {
    const by = chance(seed);
    const selection: Selection = {
      fields: by.some(data.fields.map(({ id }) => id)).slice(0, 4),
      zones: seed % 3 === 0 ? by.some(data.zones.map(({ id }) => id)) : [],
      match: seed % 2 === 0 ? "any" : "all",
    };
    const expected = select(data, selection).zones.filter(({ matches }) => matches);
    expect([...index.matching(selection)]).toEqual(expected.map(({ index: place }) => place));
  }
});
