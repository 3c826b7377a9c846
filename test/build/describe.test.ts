import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { csvFiles } from "../../src/build/csv";
import { csvwFiles } from "../../src/build/csvw";
import { datapackageJson } from "../../src/build/datapackage";
import { datasetLd } from "../../src/build/dataset-ld";
import { read, utils } from "@e965/xlsx";
import { dataset } from "../dataset";

/** A published CSV as records, read by a library that did not write it. */
function records(name: string): { head: string[]; rows: Record<string, string>[] } {
  const file = csvFiles.find((each) => each.name === name);
  if (!file) throw new Error(`no file “${name}”`);
  const book = read(file.write(dataset), { type: "string", raw: true });
  const [sheet] = Object.values(book.Sheets);
  if (!sheet) throw new Error("no sheet");
  const [head = [], ...rows] = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: "" });
  return {
    head,
    rows: rows.map((row) => Object.fromEntries(head.map((key, index) => [key, row[index] ?? ""]))),
  };
}

const datapackage = JSON.parse(datapackageJson(dataset));

describe.each(csvFiles.map((file) => [file.file, file] as const))("%s", (_, file) => {
  const { head, rows } = records(file.name);

  test("is described column by column, in order, in all three ways", () => {
    const names = file.columns.map(({ name }) => name);
    expect(head).toEqual(names);
    const resource = datapackage.resources.find(({ name }: { name: string }) => name === file.name);
    expect(resource.schema.fields.map(({ name }: { name: string }) => name)).toEqual(names);
    const csvw = JSON.parse(csvwFiles(dataset).get(`${file.file}-metadata.json`) ?? "");
    const table = csvw.tables.find(({ url }: { url: string }) => url === file.file);
    expect(table.tableSchema.columns.map(({ titles }: { titles: string }) => titles)).toEqual(
      names,
    );
  });

  test("keeps what its description promises", () => {
    for (const { name, required, unique, values, pattern, type } of file.columns) {
      const cells = rows.map((row) => row[name] ?? "");
      const filled = cells.filter((cell) => cell !== "");
      expect(required ? filled.length : rows.length, name).toBe(rows.length);
      if (unique) expect(new Set(cells).size, name).toBe(rows.length);
      for (const cell of filled) {
        if (values) expect(values, name).toContain(cell);
        if (pattern) expect(cell, name).toMatch(new RegExp(`^(?:${pattern})$`));
        if (type === "number") expect(Number.isFinite(Number(cell)), cell).toBe(true);
      }
    }
    const keys = rows.map((row) => file.key.map((name) => row[name]).join(" "));
    expect(new Set(keys).size).toBe(rows.length);
  });

  test("leads to rows that are there, in the package and on the web alike", () => {
    for (const { column, of } of file.foreign) {
      const ids = records(of).rows.map(({ id }) => id);
      const named = rows.map((row) => row[column]).filter((cell) => cell !== "");
      expect(named.length, column).toBeGreaterThan(0);
      for (const one of named) expect(ids, column).toContain(one);
    }
    const resource = datapackage.resources.find(({ path }: { path: string }) => path === file.file);
    expect(resource.schema.foreignKeys ?? []).toEqual(
      file.foreign.map(({ column, of }) => ({
        fields: [column],
        reference: { ...(of !== file.name && { resource: of }), fields: ["id"] },
      })),
    );
    const group = JSON.parse(csvwFiles(dataset).get(`${file.file}-metadata.json`) ?? "").tables;
    const table = group.find(({ url }: { url: string }) => url === file.file);
    const urls = group.map(({ url }: { url: string }) => url);
    for (const { reference } of table.tableSchema.foreignKeys ?? [])
      expect(urls).toContain(reference.resource);
  });

  test("begins with its first column’s name: a mark before it would be part of it", () => {
    expect(file.write(dataset).startsWith(`${file.columns[0]?.name},`)).toBe(true);
  });

  test("is the file that the package names, byte for byte", () => {
    const resource = datapackage.resources.find(({ path }: { path: string }) => path === file.file);
    const bytes = Buffer.from(file.write(dataset));
    expect(resource.bytes).toBe(bytes.length);
    expect(resource.hash).toBe(`sha256:${createHash("sha256").update(bytes).digest("hex")}`);
  });
});

test("all of them say when the data were put out, which is after every source", () => {
  const { released } = dataset;
  expect(
    released >
      (dataset.sources
        .map(({ date = "" }) => date)
        .toSorted()
        .at(-1) ?? ""),
  ).toBe(true);
  expect(datapackage).toMatchObject({ version: released, created: `${released}T00:00:00Z` });
  for (const text of csvwFiles(dataset).values())
    expect(JSON.parse(text)["dc:date"]).toBe(released);
  expect(JSON.parse(datasetLd(dataset, "zh", { base: "/" })).datePublished).toBe(released);
});

test("the package says whose data these are, and the address only where it is known", () => {
  expect(datapackage.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
  expect(datapackage.licenses[0].name).toBe("CC-BY-4.0");
  expect(datapackage.created).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  expect(datapackage.sources).toHaveLength(dataset.sources.length - 1);
  expect(datapackage).not.toHaveProperty("homepage");
  expect(JSON.parse(datapackageJson(dataset, "https://atlas.example/")).homepage).toBe(
    "https://atlas.example/",
  );
});

describe("the dataset in the words of schema.org", () => {
  const site = { base: "/", url: "https://atlas.example" };
  const told = (locale: "zh" | "en") => JSON.parse(datasetLd(dataset, locale, site));

  test("is one thing in two languages", () => {
    const [zh, en] = [told("zh"), told("en")];
    expect(zh["@id"]).toBe("https://atlas.example/#dataset");
    for (const key of ["@id", "identifier", "version", "license", "distribution"])
      expect(zh[key], key).toEqual(en[key]);
    expect(zh.name).not.toBe(en.name);
    expect(zh.creator["@id"]).toBe(en.creator["@id"]);
  });

  test("says what is measured in words and units, and what it rests on", () => {
    const { variableMeasured, keywords, citation, isBasedOn, creator, dateModified } = told("en");
    expect(variableMeasured).toContainEqual({
      "@type": "PropertyValue",
      name: "2030 target of a zone",
      unitText: "100 million yuan",
    });
    for (const { name, unitText } of variableMeasured) expect(`${name}${unitText}`).not.toBe("");
    expect(keywords).toEqual(expect.arrayContaining(["Shanghai", "Lin-gang", "Space"]));
    expect(citation).toHaveLength(1);
    expect(isBasedOn).toEqual(expect.arrayContaining(citation));
    expect(creator.url).toBe("https://atlas.example/");
    expect(dateModified).toBe(dataset.released);
  });

  test("leads to the files, below the base or at the known address", () => {
    const addresses = (text: string): string[] =>
      JSON.parse(text).distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
    const here = datasetLd(dataset, "en", { base: "/sub/" });
    expect(addresses(here)).toContain("/sub/data/facts.csv");
    expect(JSON.parse(here)).not.toHaveProperty("url");
    const known = datasetLd(dataset, "en", { base: "/sub/", url: "https://atlas.example/sub" });
    expect(addresses(known)).toContain("https://atlas.example/sub/data/facts.csv");
    expect(JSON.parse(known).url).toBe("https://atlas.example/sub/en/");
  });

  test("cannot end the script that holds it", () => {
    const { site } = dataset;
    const description = { zh: "</script><b>", en: "</script><b>" };
    const text = datasetLd({ ...dataset, site: { ...site, description } }, "zh", { base: "/" });
    expect(text).not.toContain("<");
    expect(JSON.parse(text).description).toBe("</script><b>");
  });
});
