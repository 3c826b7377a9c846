import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts";
import { creditOfJob } from "../../src/exports/credit";
import xlsx from "../../src/exports/formats/xlsx";
import { workbook } from "../../src/exports/xlsx/workbook";
import { factOf } from "../../src/model/lookup";
import { dataset } from "../dataset";
import { hostile } from "./hostile";
import { jobOf } from "./job";
import { records, reread, rowsOf, sheetOf } from "./spreadsheet";

const properties = creditOfJob(jobOf(["targets"]));

describe.each([...charts.keys()])("the workbook of %s", (id) => {
  test("has the chart’s table, its facts, its sources and what they mean", async () => {
    const book = await reread(await xlsx.write(jobOf([id])));
    expect(book.SheetNames).toEqual([id, "facts", "sources", "about"]);
    const used = new Set(records(sheetOf(book, "facts")).map((row) => row["来源 / Source"]));
    const listed = records(sheetOf(book, "sources")).map((row) => row["编号 / Id"]);
    expect(listed).toEqual(expect.arrayContaining([...used]));
  });

  test("keeps numbers numbers, and shows them with their bounds", async () => {
    const job = jobOf([id]);
    const sheet = sheetOf(await reread(await xlsx.write(job)));
    const written = Object.entries(sheet).filter(([place]) => !place.startsWith("!"));
    const shown = written.flatMap(([, cell]) => (cell.t === "n" ? [[cell.v, cell.w]] : []));
    const signs = { exact: "", about: "≈", atLeast: "+" } as const;
    const expected = (job.charts[0]?.[1].table(job.view).rows ?? []).flatMap(({ cells }) =>
      cells.flatMap((cell) => {
        if (cell.kind !== "amount") return [];
        const { value, unit, bound } = cell.amount;
        const digits = unit === "calendar-year" ? String(value) : value.toLocaleString("en");
        return [[value, bound === "about" ? `≈${digits}` : `${digits}${signs[bound]}`]];
      }),
    );
    expect(shown).toEqual(expected);
  });
});

test("a column of numbers is headed by the unit that its numbers are in", async () => {
  const [row] = records(sheetOf(await reread(await xlsx.write(jobOf(["targets"])))));
  expect(row).toMatchObject({ "目标（亿元） / Target (100 million yuan)": 2000 });
  const [tier] = records(sheetOf(await reread(await xlsx.write(jobOf(["centres"])))));
  expect(tier).toMatchObject({ "中心（家） / Centres": 100 });
});

test("the workbook of everything has a sheet a chart and every fact, in both languages", async () => {
  const book = await reread(await xlsx.write(jobOf()));
  expect(book.SheetNames).toEqual([...charts.keys(), "facts", "sources", "about"]);
  const facts = records(sheetOf(book, "facts"));
  expect(facts).toHaveLength(dataset.facts.length);
  const row = facts.find((each) => each["编号 / Id"] === "K04");
  expect(row).toMatchObject({
    "数值 / Value": 2000,
    "限定词 / Bound": "atLeast",
    "单位 / Unit": "centre",
    "原文 / As printed": factOf(dataset, "K04").stated,
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
