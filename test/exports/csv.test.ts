import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts";
import { csv as rowsAsCsv, forExcel } from "../../src/exports/csv-text";
import csv from "../../src/exports/formats/csv";
import { amountOf, factOf } from "../../src/model/lookup";
import { dataset } from "../dataset";
import { hostile } from "./hostile";
import { jobOf } from "./job";
import { records, reread, rowsOf, sheetOf } from "./spreadsheet";

describe.each([...charts.keys()])("the CSV of %s", (id) => {
  test("holds every amount of the chart’s table with its bound, unit and source", async () => {
    const job = jobOf([id], { locale: "en" });
    const table = job.charts[0]?.[1].table(job.view);
    const found = records(sheetOf(await reread(await csv.write(job))));
    expect(found).toHaveLength(table?.rows.length ?? -1);
    table?.rows.forEach(({ key, cells, facts }, index) => {
      const row = found[index] ?? {};
      expect(row["row"]).toBe(key);
      expect(row["facts"]).toBe(facts.join(" | "));
      cells.forEach((cell, place) => {
        if (cell.kind !== "amount") return;
        const column = table.columns[place]?.key ?? "";
        const fact = factOf(dataset, cell.fact);
        expect(row).toMatchObject({
          [column]: String(cell.amount.value),
          [`${column}_bound`]: cell.amount.bound,
          [`${column}_unit`]: cell.amount.unit,
          [`${column}_source`]: fact.source,
          [`${column}_paragraph`]: fact.paragraph ?? "",
          [`${column}_stated`]: fact.stated ?? "",
        });
      });
    });
  });
});

test.each(["zh", "en"] as const)(
  "names no column twice, and all in one language (%s)",
  async (locale) => {
    for (const ids of [[], ...[...charts.keys()].map((id) => [id])]) {
      const [head = []] = rowsOf(sheetOf(await reread(await csv.write(jobOf(ids, { locale })))));
      expect(new Set(head).size, ids.join()).toBe(head.length);
      const chinese = head.filter((name) => /\p{Script=Han}/u.test(String(name)));
      if (locale === "en") expect(chinese).toEqual([]);
      else expect(chinese.length).toBeGreaterThan(head.length / 2);
    }
  },
);

test("in English a figure in 亿元 stands in billions too, beside the source’s own", async () => {
  const [row] = records(
    sheetOf(await reread(await csv.write(jobOf(["targets"], { locale: "en" })))),
  );
  expect(row).toMatchObject({
    zone: "Zhangjiang",
    target: "2000",
    target_bn_rmb: "200",
    zone_zh: "张江",
  });
  const [zh] = records(sheetOf(await reread(await csv.write(jobOf(["targets"])))));
  expect(zh).toMatchObject({ 先导区: "张江", "目标（亿元）": "2000", Zone: "Zhangjiang" });
  expect(JSON.stringify(zh)).not.toContain("bn RMB");
});

test("the CSV of everything is every fact, as the published file has it and in words", async () => {
  const file = await csv.write(jobOf([], { locale: "en" }));
  expect(file.type).toBe("text/csv;charset=utf-8");
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const found = records(sheetOf(await reread(file)));
  expect(found.map(({ id }) => id)).toEqual(dataset.facts.map(({ id }) => id));
  expect(found.find(({ id }) => id === "E08")).toMatchObject({
    value: "2000",
    bound: "about",
    unit: "yi",
    unit_name: "100 million yuan",
    value_bn_rmb: "200",
    stated: "2000亿元左右",
    source: "csj",
    paragraph: "4",
    text_en: factOf(dataset, "E08").text.en,
  });
  for (const { id, value, bound, unit } of found) {
    const { amount } = factOf(dataset, String(id));
    expect([value, bound, unit], String(id)).toEqual(
      amount
        ? [String(amountOf(dataset, String(id)).value), amount.bound, amount.unit]
        : ["", "", ""],
    );
  }
});

test("hostile texts stay text, none runs, none is lost", async () => {
  const file = new Blob([
    forExcel(rowsAsCsv([["head", "after"], ...hostile.map((text) => [text, "end"])])),
  ]);
  const sheet = sheetOf(await reread(file));
  expect(rowsOf(sheet).slice(1)).toEqual(
    hostile.map((text) => [/^[=+\-@\t\r]/.test(text) ? `'${text}` : text, "end"]),
  );
  for (const [place, cell] of Object.entries(sheet))
    if (!place.startsWith("!")) expect(cell.f, place).toBeUndefined();
});
