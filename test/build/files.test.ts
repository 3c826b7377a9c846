import { describe, expect, test } from "vitest";
import { compile } from "../../src/build/compile";
import {
  datasetJson,
  datasetSchemaJson,
  factColumns,
  factsCsv,
  zoneFieldColumns,
  zoneFieldsCsv,
} from "../../src/build/files";
import { read } from "../../src/build/read";
import { dataset } from "../dataset";
import { fixture } from "../fixtures/fixture";

/** Reads CSV after RFC 4180; a reader of its own, so that the writer does not judge itself. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  while (at < text.length) {
    cells.lastIndex = at;
    const match = cells.exec(text);
    if (!match) throw new Error(`expected a cell at ${at}, found ${text.slice(at, at + 20)}`);
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    at = cells.lastIndex;
    if (match[3] === "\r\n" && at < text.length) rows.push([]);
  }
  return rows;
}

describe("facts.csv", () => {
  const text = factsCsv(dataset);
  const [head, ...rows] = rowsOf(text);

  test("begins with the mark that tells Excel it is UTF-8, and ends its lines as CSV does", () => {
    expect(
      text.startsWith("\uFEFFid,subject,measure,value,bound,unit,date,stated,source,paragraph\r\n"),
    ).toBe(true);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(head).toEqual([...factColumns]);
  });

  test("has a row for every fact, of one width", () => {
    expect(rows).toHaveLength(dataset.facts.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([factColumns.length]));
  });

  test("a number never travels without its bound and its unit", () => {
    for (const [id, , , value, bound, unit] of rows)
      expect([value === "", bound === "", unit === ""], id).toEqual(Array(3).fill(value === ""));
    expect(rows.find(([id]) => id === "E08")).toEqual([
      "E08",
      "zhangjiang",
      "target",
      "2000",
      "about",
      "yi",
      "2030",
      "2000亿元左右",
      "csj",
      "4",
    ]);
    expect(rows.find(([id]) => id === "K04")?.slice(3, 6)).toEqual(["2000", "atLeast", "centre"]);
    expect(rows.find(([id]) => id === "ATLAS-TARGETS")?.slice(7)).toEqual(["", "atlas", ""]);
  });
});

describe("zone-fields.csv", () => {
  test("has the eleven pairs, each list open or closed", () => {
    const [head, ...rows] = rowsOf(zoneFieldsCsv(dataset));
    expect(head).toEqual([...zoneFieldColumns]);
    expect(rows).toHaveLength(11);
    expect(rows).toContainEqual(["zhangjiang", "energy-materials", "未来能源材料", "open"]);
    expect(rows.filter(([, , , list]) => list === "closed").map(([zone]) => zone)).toEqual(
      Array(3).fill("grand-neobay"),
    );
  });
});

test("what a spreadsheet would run is kept as text, and nothing else is changed", () => {
  const hostile = compile(read(fixture("hostile-words"))).dataset;
  if (!hostile) throw new Error("expected the fixture to compile");
  const stated = Object.fromEntries(rowsOf(factsCsv(hostile)).map((row) => [row[0], row[7]]));
  expect(stated).toMatchObject({
    H01: `'=HYPERLINK("https://example.org","看")`,
    H02: "'+1",
    H03: "'-2+3",
    H04: "'@SUM(A1)",
    H05: "'\t=1",
    H07: "'\r=1",
    H06: '甲\r\n=1,"乙"',
    N04: "300亿元左右",
  });
});

describe("dataset.json", () => {
  test("is the dataset", () => {
    expect(JSON.parse(datasetJson(dataset))).toEqual(dataset);
  });
});

describe("dataset.schema.json", () => {
  const schema = JSON.parse(datasetSchemaJson());

  test("names every part of the dataset, strictly", () => {
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    expect(Object.keys(schema.properties)).toEqual(Object.keys(dataset));
    expect(schema.required).toEqual(expect.arrayContaining(Object.keys(dataset)));
  });

  test("knows the bounds, and sends nobody to an address that does not exist", () => {
    const { amount } = schema.properties.facts.items.properties;
    expect(amount.properties.bound.enum).toEqual(["exact", "about", "atLeast"]);
    expect(schema).not.toHaveProperty("$id");
  });
});
