import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { counted } from "./e2e/fault-cases";
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
  const told = (file: string) =>
    rows
      .filter((row) => row.includes(`\`test/${file}`))
      .map((row) => Number(/\| +(?:> )?([\d,]+) \|/.exec(row)?.[1]?.replace(",", "")));
  const sorted = (counts: readonly number[]) => counts.toSorted((a, b) => a - b);
  expect(sorted(told("fuzz/"))).toEqual(sorted(Object.values(shares)));
  expect(told("e2e/faults-share.spec.ts")).toEqual([counted.dialog, counted.exports]);
  const [files] = told("e2e/faults.spec.ts");
  expect(counted.leastFiles).toBeGreaterThan(files ?? Infinity);
});
