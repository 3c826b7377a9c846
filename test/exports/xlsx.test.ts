// @vitest-environment jsdom
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts";
import { creditOfJob } from "../../src/exports/credit";
import xlsx from "../../src/exports/formats/xlsx";
import { workbook } from "../../src/exports/xlsx/workbook";
import { license } from "../../src/model/license";
import { factOf } from "../../src/model/lookup";
import { dataset } from "../dataset";
import { hostile } from "./hostile";
import { jobOf } from "./job";
import { sheets } from "../../src/exports/data/sheets";
import { widths } from "../../src/exports/xlsx/worksheet";
import { all, opened, values } from "./package";
import { records, reread, rowsOf, sheetOf } from "./spreadsheet";

const properties = creditOfJob(jobOf(["targets"]));

describe.each([...charts.keys()])("the workbook of %s", (id) => {
  test("has the chart’s table, its facts, its sources and what they mean", async () => {
    const book = await reread(await xlsx.write(jobOf([id])));
    expect(book.SheetNames).toEqual([id, "facts", "sources", "about"]);
    const used = new Set(records(sheetOf(book, "facts")).map((row) => row["来源"]));
    const listed = records(sheetOf(book, "sources")).map((row) => row["编号"]);
    expect(listed).toEqual(expect.arrayContaining([...used]));
  });

  test("keeps numbers numbers, and shows them with their bounds", async () => {
    const job = jobOf([id]);
    const sheet = sheetOf(await reread(await xlsx.write(job)));
    const head = (place: string) => sheet[place.replace(/\d+$/, "1")]?.v;
    // Paragraphs and our own counts are numbers without a bound.
    const written = Object.entries(sheet).filter(
      ([place]) => !place.startsWith("!") && !/段落|区数/.test(String(head(place))),
    );
    const shown = written.flatMap(([, cell]) => (cell.t === "n" ? [[cell.v, cell.w]] : []));
    const signs = { exact: "", about: "≈", atLeast: "+", atMost: "≤" } as const;
    const expected = (job.charts[0]?.[1].table(job.view).rows ?? []).flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        if (cell.kind !== "amount") return [];
        const { value, unit, bound } = cell.amount;
        const digits = unit === "calendar-year" ? String(value) : value.toLocaleString("en");
        return [[value, bound === "atLeast" ? `${digits}+` : `${signs[bound]}${digits}`]];
      }),
    );
    expect(shown).toEqual(expected);
  });
});

test("a column of numbers is headed by the unit that its numbers are in", async () => {
  const first = async (id: string, locale: "zh" | "en") =>
    records(sheetOf(await reread(await xlsx.write(jobOf([id], { locale })))))[0];
  expect(await first("targets", "zh")).toMatchObject({ "目标（亿元）": 2000 });
  expect(await first("targets", "en")).toMatchObject({
    "Target (100 million yuan)": 2000,
    "Target (bn RMB)": 200,
  });
  expect(await first("centres", "zh")).toMatchObject({ "中心（家）": 100 });
  expect(await first("centres", "en")).toMatchObject({ Centres: 100 });
});

test("what is a number is one, also where a table says it as a word", async () => {
  const book = await reread(await xlsx.write(jobOf(["fields"])));
  const [row] = records(sheetOf(book));
  expect(row).toMatchObject({ 区数: 3 });
  expect(records(sheetOf(book, "facts"))[0]).toMatchObject({ 段落: 4 });
});

test.each(["zh", "en"] as const)(
  "columns are as wide as their values, and their heads wrap (%s)",
  (locale) => {
    for (const sheet of sheets(jobOf([], { locale })))
      for (const [index, width] of widths(sheet).entries()) {
        const longest = Math.max(
          ...sheet.rows.map(
            (row) =>
              String(typeof row[index] === "object" ? row[index].value : (row[index] ?? "")).length,
          ),
        );
        const head = sheet.columns[index]?.label ?? "";
        expect(width, head).toBeLessThanOrEqual(49);
        if (longest < 10 && head.length > 20) expect(width, head).toBeLessThan(20);
      }
  },
);

test("every table can be filtered, and prints on pages that can be read and say what they are", async () => {
  const file = await xlsx.write(jobOf([], { locale: "en", link: "https://atlas.example/en/" }));
  const book = opened(new Uint8Array(await file.arrayBuffer()));
  const names = [...charts.keys(), "facts", "sources"];
  for (const [index, name] of names.entries()) {
    const sheet = book.xml(`xl/worksheets/sheet${index + 1}.xml`);
    const [range] = values(sheet, "autoFilter", "ref");
    expect(range, name).toBe(values(sheet, "dimension", "ref")[0]);
    expect(Number(values(sheet, "pageSetup", "scale")[0])).toBeGreaterThan(60);
    const heads = all(sheet, "row")[0];
    expect(Number(heads?.getAttribute("ht") ?? 15), name).toBeLessThan(80);
    const foot = all(sheet, "oddFooter")[0]?.textContent ?? "";
    for (const said of ["Pilot Zone Atlas", license.address, "https://atlas.example/en/"])
      expect(foot).toContain(said);
    expect(foot.length).toBeLessThan(256);
  }
  const defined = all(book.xml("xl/workbook.xml"), "definedName");
  const titles = defined.filter((each) => each.getAttribute("name") === "_xlnm.Print_Titles");
  expect(titles).toHaveLength(names.length + 1);
});

test("the workbook of everything has a sheet a chart and every fact, in both languages", async () => {
  const book = await reread(await xlsx.write(jobOf()));
  expect(book.SheetNames).toEqual([...charts.keys(), "facts", "sources", "about"]);
  const facts = records(sheetOf(book, "facts"));
  expect(facts).toHaveLength(dataset.facts.length);
  const row = facts.find((each) => each["编号"] === "K04");
  expect(row).toMatchObject({
    数值: 2000,
    限定词代码: "atLeast",
    单位代码: "centre",
    原文: factOf(dataset, "K04").stated,
    含义: factOf(dataset, "K04").text.zh,
    Meaning: factOf(dataset, "K04").text.en,
  });
  expect(records(sheetOf(book, "sources"))).toHaveLength(dataset.sources.length);
});

test("a date as precise as its source stays text, and the head is frozen", async () => {
  const file = await xlsx.write(jobOf());
  const book = await reread(file);
  const date = Object.values(sheetOf(book, "facts")).find((cell) => cell.v === "2030");
  expect(date).toMatchObject({ t: "s" });
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const sheets = Object.entries(parts).filter(([path]) => path.includes("worksheets/sheet"));
  expect(sheets).toHaveLength(charts.size + 3);
  for (const [, body] of sheets) expect(strFromU8(body)).toMatch(/<pane [^>]*state="frozen"/);
});

test("hostile texts stay text, only line ends change, and none is a formula", async () => {
  const columns = [
    { key: "a", label: "=1" },
    { key: "b", label: "after" },
  ];
  const sheets = [{ id: "__proto__", columns, rows: hostile.map((text) => [text, "end"]) }];
  const file = new Blob([new Uint8Array(workbook(sheets, properties))]);
  const sheet = sheetOf(await reread(file));
  expect(rowsOf(sheet)).toEqual([
    ["=1", "after"],
    ...hostile.map((text) => [text.replaceAll("\r\n", "\n"), "end"]),
  ]);
  for (const [place, cell] of Object.entries(sheet))
    if (!place.startsWith("!")) expect([cell.t, cell.f], place).toEqual(["s", undefined]);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const guarded = [...text("xl/styles.xml").matchAll(/<xf [^>]*applyAlignment[^>]*>/g)].findIndex(
    ([xf]) => xf.includes('quotePrefix="1"'),
  );
  expect(guarded).toBeGreaterThan(0);
  const cells = [...text("xl/worksheets/sheet1.xml").matchAll(/<c r="A(\d+)" s="(\d+)"/g)];
  const marked = cells.filter(([, , s]) => Number(s) === guarded).map(([, row]) => Number(row) - 2);
  expect(marked.map((index) => hostile[index])).toEqual(
    hostile.filter((each) => /^[=+\-@\t\r]/.test(each)),
  );
});

test("what a spreadsheet cannot hold becomes what it can", async () => {
  const long = `${"a".repeat(32_765)}😀${"b".repeat(100)}`;
  const sheets = [
    {
      id: "a:b/c[d]'e*f?".repeat(4),
      columns: [{ key: "a", label: "a" }],
      rows: [[long], ["\u0000\u0007\ud800 half"]],
    },
    { id: "same", columns: [{ key: "a", label: "a" }], rows: [] },
    { id: "Same", columns: [{ key: "a", label: "a" }], rows: [] },
  ];
  const book = await reread(new Blob([new Uint8Array(workbook(sheets, properties))]));
  expect(book.SheetNames).toHaveLength(3);
  for (const name of book.SheetNames) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
  const [, [first = ""] = [], second] = rowsOf(sheetOf(book));
  expect(String(first)).toHaveLength(32_766);
  expect(String(first).endsWith("a…")).toBe(true);
  expect(second).toEqual(["\ufffd\ufffd\ufffd half"]);
});
