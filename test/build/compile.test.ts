import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/build/compile";
import { type Problem, read } from "../../src/build/read";
import { amountOf, zonesNaming } from "../../src/model/lookup";
import { cases, fixture } from "../fixtures/fixture";

const line = (problem: Problem) =>
  `${problem.file}:${problem.line ?? ""} ${problem.path}: ${problem.message}\n`;

describe.each(cases)("fixture %s", (name) => {
  const at = (file: string) => join(import.meta.dirname, "../fixtures", name, file);
  const { dataset, problems } = compile(read(fixture(name)));

  if (existsSync(at("problems.txt")))
    test("has these problems, all at once, and no dataset", async () => {
      expect(dataset).toBeUndefined();
      await expect(problems.map(line).join("")).toMatchFileSnapshot(at("problems.txt"));
    });
  else
    test("compiles", async () => {
      expect(problems).toEqual([]);
      expect(dataset).toBeDefined();
      if (existsSync(at("dataset.json")))
        await expect(`${JSON.stringify(dataset, null, 2)}\n`).toMatchFileSnapshot(
          at("dataset.json"),
        );
    });
});

describe("a fourth zone with a new field", () => {
  const { dataset } = compile(read(fixture("fourth-zone")));
  if (!dataset) throw new Error("expected the fixture to compile");

  test("stands last in the order and names the field", () => {
    expect(dataset.zones.map(({ id }) => id)).toEqual([
      "zhangjiang",
      "lingang",
      "grand-neobay",
      "chongming",
    ]);
    expect(zonesNaming(dataset, "ocean").map(({ id }) => id)).toEqual(["chongming"]);
    expect(dataset.facts.find(({ id }) => id === "T02")?.text).toEqual({
      zh: "崇明列出的领域：未来海洋",
      en: "Field that Chongming names: Ocean",
    });
  });

  test("enters our counts and sums without being told to, with the weakest bound", () => {
    expect(amountOf(dataset, "ATLAS-FIELDS").value).toBe(7);
    expect(amountOf(dataset, "ATLAS-TARGETS")).toEqual({
      value: 4500,
      unit: "yi",
      bound: "atLeast",
    });
  });
});

test("the same files give the same dataset, letter by letter", () => {
  const once = compile(read(fixture("small")));
  const twice = compile(read(fixture("small").toReversed()));
  expect(JSON.stringify(twice)).toBe(JSON.stringify(once));
});

test("nothing authored leads to problems and not to a throw", () => {
  const { dataset, problems } = compile(read([]));
  expect(dataset).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
});

test("any single key left out or spoilt is a problem or no matter, never a throw", () => {
  const files = fixture("small");
  for (const { file, text } of files) {
    const lines = text.split("\n");
    lines.forEach((_, i) => {
      for (const spoilt of [[], [`${lines[i]?.split(":")[0]}: [~, {]`], ["  - : \t"]]) {
        const changed = [...lines.slice(0, i), ...spoilt, ...lines.slice(i + 1)].join("\n");
        const authored = read(
          files.map((each) => (each.file === file ? { file, text: changed } : each)),
        );
        const { dataset, problems } = compile(authored);
        expect(dataset === undefined, `${file} line ${i + 1}`).toBe(problems.length > 0);
        for (const { message } of problems) expect(message).toMatch(/^expected .+, found .+/s);
      }
    });
  }
});
