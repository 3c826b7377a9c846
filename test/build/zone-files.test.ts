import * as v from "valibot";
import { expect, test } from "vitest";
import { zoneFiles } from "../../src/build/zone-files";
import { everything, select } from "../../src/model/selection";
import { PART, readIndex, zoneIndexSchema, zonePartSchema } from "../../src/model/zone-index";
import { moreZones } from "../charts/more-zones";

const data = moreZones(PART * 2 + 50, 12);
const { index, files } = zoneFiles(data);
const json = (name: string): unknown => JSON.parse(files.get(name) ?? "null");
const written = v.parse(zoneIndexSchema, json(index));
const parts = written.parts.map((name) => v.parse(zonePartSchema, json(name)));

test("the parts hold every zone once, in the order, and are of one size but the last", () => {
  expect(parts.flatMap(({ zones }) => zones)).toEqual(data.zones);
  expect(parts.map(({ zones }) => zones.length)).toEqual([PART, PART, 50]);
});

test("a part has every fact about its zones, and no other", () => {
  for (const { zones, facts } of parts) {
    const ids = new Set(zones.map(({ id }) => id));
    expect(facts.map(({ id }) => id).toSorted()).toEqual(
      data.facts
        .filter(({ subject }) => ids.has(subject))
        .map(({ id }) => id)
        .toSorted(),
    );
  }
});

test("the index filters as the dataset does", () => {
  const selection = { ...everything, fields: ["space"] };
  expect(readIndex(written).matching(selection)).toHaveLength(select(data, selection).hits ?? NaN);
});

test("names change with what the files say, so that they may be kept for long", () => {
  const [first] = data.zones;
  if (!first) throw new Error("no zone; expected many");
  const other = zoneFiles({ ...data, zones: [{ ...first, id: "other" }, ...data.zones.slice(1)] });
  expect(other.index).not.toBe(index);
  for (const name of files.keys()) expect(name).toMatch(/^zones-(?:part-)?[\w-]{43}\.json$/);
});
