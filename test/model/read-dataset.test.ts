import { expect, test } from "vitest";
import type { Dataset } from "../../src/model/dataset";
import { readDataset } from "../../src/model/read-dataset";
import { dataset } from "../dataset";

const [zone, ...zones] = dataset.zones;
const [benchmark, ...benchmarks] = dataset.benchmarks;
if (!zone || !benchmark) throw new Error("no zone or no benchmark; expected some");
const awards = dataset.facts.find(({ id }) => id === benchmark.awards);
if (!awards?.amount) throw new Error("no awards; expected some");
const many = { ...awards, amount: { ...awards.amount, value: 200_000 } };

const complaints = (sent: unknown) => {
  const read = readDataset(sent);
  return "issues" in read ? read.issues.map(({ path, message }) => `${path}: ${message}`) : [];
};

test("the published dataset is read as it is", () => {
  expect(readDataset(structuredClone(dataset))).toEqual({ dataset });
});

test.each<[string, Partial<Dataset>, string]>([
  [
    "a fact that is not there",
    { zones: [{ ...zone, target: "Z99" }, ...zones] },
    "zones.0.target: “Z99” is no fact",
  ],
  [
    "a fact without a number",
    { zones: [{ ...zone, target: "A05" }, ...zones] },
    "zones.0.target: “A05” has no amount",
  ],
  [
    "awards for companies",
    { benchmarks: [{ ...benchmark, companies: benchmark.awards }, ...benchmarks] },
    `benchmarks.0.companies: “${benchmark.awards}” counts “award”; expected “company”`,
  ],
  [
    "more than can be drawn one by one",
    { facts: dataset.facts.map((fact) => (fact.id === awards.id ? many : fact)) },
    `benchmarks.0.awards: “${awards.id}” is 200000; expected 100000 at most`,
  ],
  [
    "an id that stands twice",
    { zones: [zone, ...zones, zone] },
    `zones.${dataset.zones.length}.id: “${zone.id}” a second time`,
  ],
  [
    "a day that does not exist",
    { date: "2023-02-30" },
    "date: “2023-02-30” is no day of the calendar",
  ],
  [
    "a field that is not there",
    { fields: dataset.fields.filter(({ id }) => id !== "health") },
    `zones.0.fields.${zone.fields.findIndex(({ field }) => field === "health")}.field: “health” is no field`,
  ],
  [
    "a source that is not there",
    { sources: dataset.sources.filter(({ id }) => id !== "atlas") },
    `facts.${dataset.facts.findIndex(({ source }) => source === "atlas")}.source: “atlas” is no source`,
  ],
])("%s is named with its place", (_name, change, complaint) => {
  expect(complaints({ ...dataset, ...change })).toContain(complaint);
});

test("what has no shape of a dataset at all is said so, and nothing is thrown", () => {
  for (const sent of [null, undefined, [], "", 0, {}])
    expect(complaints(sent).length).toBeGreaterThan(0);
});
