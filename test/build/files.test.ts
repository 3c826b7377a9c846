import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/build/compile";
import { csvFiles } from "../../src/build/csv";
import { datasetJson, datasetSchemaJson } from "../../src/build/files";
import { read } from "../../src/build/read";
import { datasetSchema } from "../../src/model/dataset";
import { dataset } from "../dataset";
import { fixture } from "../fixtures/fixture";

const fileOf = (name: string) => {
  const file = csvFiles.find((each) => each.file === name);
  if (!file) throw new Error(`no file “${name}”`);
  return file;
};

/** The first columns of a file, in their order: what other people's work depends on. */
const promised = {
  "facts.csv": [
    ...["id", "subject", "measure", "value", "bound", "unit", "date", "stated", "source"],
    ...["paragraph", "text_zh", "text_en", "unit_zh", "unit_en"],
  ],
  "zone-fields.csv": ["zone", "field", "stated", "list"],
};

/** Reads CSV after RFC 4180; a reader of its own, so that the writer does not judge itself. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  let at = 0;
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
  const text = fileOf("facts.csv").write(dataset);
  const [head, ...rows] = rowsOf(text);

  test("has its promised columns, and ends its lines as CSV does", () => {
    expect(head?.slice(0, promised["facts.csv"].length)).toEqual(promised["facts.csv"]);
    expect(text.endsWith("\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("has a row for every fact, of one width, and each says something", () => {
    expect(rows).toHaveLength(dataset.facts.length);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
    for (const [id, ...row] of rows) {
      const [zh, en] = row.slice(9, 11);
      expect(zh, id).not.toBe("");
      expect(en, id).not.toBe("");
    }
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
      "张江 2030 年未来产业规模目标",
      "Zhangjiang’s 2030 target for the scale of future industries",
      "亿元",
      "100 million yuan",
    ]);
    expect(rows.find(([id]) => id === "K04")?.slice(3, 6)).toEqual(["2000", "atLeast", "centre"]);
    expect(rows.find(([id]) => id === "ATLAS-TARGETS")?.slice(7, 10)).toEqual(["", "atlas", "4"]);
  });
});

describe("zone-fields.csv", () => {
  test("has the eleven pairs, each list open or closed", () => {
    const [head, ...rows] = rowsOf(fileOf("zone-fields.csv").write(dataset));
    expect(head).toEqual(promised["zone-fields.csv"]);
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
  const stated = Object.fromEntries(
    rowsOf(fileOf("facts.csv").write(hostile)).map((row) => [row[0], row[7]]),
  );
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
  test("is the dataset for programs, without what only a heading’s lines need", () => {
    const kept = `${JSON.stringify(dataset)}\n`;
    expect(kept).toContain("\u200b");
    expect(datasetJson(dataset)).toBe(kept.replaceAll("\u200b", ""));
  });

  test("says both dates, the licence, and where it is from, where that is known", () => {
    const published = JSON.parse(datasetJson(dataset, "https://atlas.example/"));
    expect(published).toMatchObject({
      date: "2023-03-25",
      released: dataset.released,
      license: "https://creativecommons.org/licenses/by/4.0/",
      address: "https://atlas.example/",
    });
    expect(v.is(datasetSchema, published)).toBe(true);
    expect(JSON.parse(datasetJson(dataset))).not.toHaveProperty("address");
  });
});

describe("dataset.schema.json", () => {
  const schema = JSON.parse(datasetSchemaJson());

  test("names every part of the dataset, strictly", () => {
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
    const { address, ...always } = schema.properties;
    expect(address.format).toBe("uri");
    expect(Object.keys(always)).toEqual(Object.keys(dataset));
    expect(schema.required).toEqual(Object.keys(dataset));
  });

  test("knows the bounds, and sends nobody to an address that does not exist", () => {
    const { amount } = schema.properties.facts.items.properties;
    expect(amount.properties.bound.enum).toEqual(["exact", "about", "atLeast", "atMost"]);
    expect(schema).not.toHaveProperty("$id");
  });
});
