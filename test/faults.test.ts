import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { shares } from "./fuzz/cases";

const rows = readFileSync("docs/faults.md", "utf8")
  .split("\n")
  .filter((line) => /^\| (?!-|(?:fault|input|what) +\|)/.test(line));

test("every fault in the docs names a test that is there", () => {
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    const [, path = ""] = /`(test\/[\w/.-]+)` *\|$/.exec(row) ?? [];
    expect(existsSync(path), row).toBe(true);
  }
});

test("the docs count the cases that are tried", () => {
  const told = rows
    .filter((row) => row.includes("`test/fuzz/"))
    .map((row) => Number(/\| +([\d,]+) \|/.exec(row)?.[1]?.replace(",", "")));
  const sorted = (counts: readonly number[]) => counts.toSorted((a, b) => a - b);
  expect(sorted(told)).toEqual(sorted(Object.values(shares)));
});
