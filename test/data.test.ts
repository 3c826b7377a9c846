import * as v from "valibot";
import { expect, test } from "vitest";
import { compile } from "../src/build/compile";
import { read } from "../src/build/read";
import type { Bound } from "../src/model/amount";
import { datasetSchema, type Fact } from "../src/model/dataset";
import { locales } from "../src/model/text";

const { dataset, problems } = compile(read("data"));
const facts = new Map<string, Fact>(dataset?.facts.map((fact) => [fact.id, fact]));

/** The article's facts by section: its letter, how many, its paragraph. */
const sections: readonly (readonly [string, number, string | undefined])[] = [
  ["A", 11, undefined],
  ["B", 9, "2"],
  ["C", 6, "3"],
  ["D", 5, "4"],
  ["E", 8, "4"],
  ["F", 8, "4"],
  ["G", 8, "4"],
  ["I", 5, "5"],
  ["J", 12, "6"],
  ["K", 5, "6"],
  ["L", 6, "7"],
  ["M", 8, "8"],
];

/** Every number of the article: value, bound and where it is printed. */
const figures: Readonly<Record<string, readonly [number, Bound]>> = {
  C01: [2016, "exact"],
  C02: [6, "exact"],
  D01: [3, "exact"],
  D05: [2030, "exact"],
  E08: [2000, "about"],
  F08: [1000, "about"],
  G04: [3, "exact"],
  G08: [1000, "about"],
  J01: [2022, "exact"],
  K01: [20, "atLeast"],
  K02: [100, "exact"],
  K03: [915, "exact"],
  K04: [2000, "atLeast"],
  K05: [3, "exact"],
  L03: [3, "exact"],
  M02: [128, "exact"],
  M03: [41, "exact"],
  M05: [2022, "exact"],
  M06: [34, "exact"],
  M07: [6, "exact"],
};

/** What nobody printed: our own counts and sums. */
const own: Readonly<Record<string, readonly [number, Bound]>> = {
  "ATLAS-COMPANIES": [9, "exact"],
  "ATLAS-FIELDS": [6, "exact"],
  "ATLAS-TARGETS": [4000, "about"],
  I03: [6, "exact"],
  J11: [2, "exact"],
  J12: [7, "exact"],
};

test("the data has no problem", () => {
  expect(problems).toEqual([]);
  expect(v.is(datasetSchema, dataset)).toBe(true);
});

test.each(sections)("section %s has its %i facts, in paragraph %s", (letter, count, paragraph) => {
  const ids = Array.from({ length: count }, (_, i) => `${letter}${String(i + 1).padStart(2, "0")}`);
  expect([...facts.keys()].filter((id) => /^[A-Z]\d\d$/.test(id) && id[0] === letter)).toHaveLength(
    count,
  );
  for (const id of ids)
    expect(facts.get(id)?.paragraph, id).toEqual(paragraph ?? expect.stringMatching(/^[HDS1]$/));
});

test("the article’s numbers are all there with their bounds, and no others", () => {
  const found = [...facts.values()].filter(({ amount, source }) => amount && source === "csj");
  expect(
    Object.fromEntries(found.map(({ id, amount }) => [id, [amount?.value, amount?.bound]])),
  ).toEqual(figures);
});

test("our own counts and sums are marked as ours", () => {
  const found = [...facts.values()].filter(({ source }) => source === "atlas");
  expect(
    Object.fromEntries(found.map(({ id, amount }) => [id, [amount?.value, amount?.bound]])),
  ).toEqual(own);
});

test("what is not the article’s has a trusted source of its own", () => {
  const sources = new Map(dataset?.sources.map((source) => [source.id, source]));
  for (const { id, source } of facts.values()) {
    if (!id.startsWith("X")) continue;
    expect(sources.get(source), id).toMatchObject({
      kind: "outside",
      trust: expect.stringMatching(/^[ABC]$/),
    });
  }
  expect(
    ["NATIONAL", "MUNICIPAL", "DISTRICT"].map((tier) => facts.get(`X04-${tier}`)),
  ).toMatchObject(
    [93, 732, 1923].map((value) => ({ amount: { value, bound: "exact" }, date: "2022-07-21" })),
  );
});

test("every source is used, and every zone has a place from outside the article", () => {
  const used = new Set([...facts.values()].map(({ source }) => source));
  expect([...used].toSorted()).toEqual(dataset?.sources.map(({ id }) => id).toSorted());
  for (const { place } of dataset?.zones ?? [])
    expect(facts.get(place.fact)).toMatchObject({ measure: "place", source: place.source });
});

test("the zones name eleven pairs in open and closed lists, as printed", () => {
  expect(
    dataset?.zones.map(({ id, list, fields }) => [id, list.kind, fields.map(({ field }) => field)]),
  ).toEqual([
    ["zhangjiang", "open", ["health", "chips", "intelligence", "energy-materials"]],
    ["lingang", "open", ["health", "intelligence", "energy", "space"]],
    ["grand-neobay", "closed", ["intelligence", "energy", "space"]],
  ]);
});

test("the tiers are not added anywhere", () => {
  const total = /3[,，]?015|2[,，]?748/;
  expect(JSON.stringify(dataset)).not.toMatch(total);
  expect([...facts.values()].map(({ amount }) => amount?.value)).not.toContain(3015);
});

test("both languages say something, and only zh says it in Chinese", () => {
  const texts: { zh: string; en: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("zh" in value && "en" in value) texts.push({ zh: String(value.zh), en: String(value.en) });
    else Object.values(value).forEach(visit);
  };
  visit(dataset);
  expect(texts.length).toBeGreaterThan(150);
  for (const text of texts) {
    for (const locale of locales) expect(text[locale]).toBe(text[locale].trim());
    // English quotes the source's own qualifiers and units.
    const english = text.en.replaceAll(/“[^”]*”|亿元|家(?:（次）)?|沪府发〔2022〕11号/g, "");
    expect(english).not.toMatch(/[一-鿿]/);
  }
});

test("the order of the files does not change the dataset", () => {
  const { files, ...rest } = read("data");
  const reversed = compile({ ...rest, files: files.toReversed() });
  expect(JSON.stringify(reversed.dataset)).toBe(JSON.stringify(dataset));
});
