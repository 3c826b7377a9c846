import { expect, test } from "vitest";
import { compile } from "../src/build/compile";
import { read, readFolder } from "../src/build/read";
import { found, told } from "./told";

/** The real data with something of site.yaml left out. */
function without(...keys: readonly string[]) {
  const files = readFolder("data").map(({ file, text }) => ({
    file,
    text:
      file === "site.yaml"
        ? keys.reduce(
            (left, key) => left.replace(new RegExp(`^${key}:\\n(?: .*\\n)+`, "m"), ""),
            text,
          )
        : text,
  }));
  const { dataset, problems } = compile(read(files));
  if (!dataset) throw new Error(JSON.stringify(problems[0]));
  return dataset;
}

test("a place that asks for no sum of its targets has none anywhere", () => {
  const data = without("sum");
  expect(data.facts.map(({ id }) => id)).not.toContain("ATLAS-TARGETS");
  for (const [where, said] of Object.entries(told(data))) {
    expect(
      found(said, /三区合计|两区相加|Together(?! they)|combined|total: our|占各区|Share of/g),
      where,
    ).toEqual([]);
    expect(found(said, /undefined|NaN/g), where).toEqual([]);
  }
});

test("sections without a heading of their own have a neutral one", () => {
  const { headings } = without("headings").site;
  expect(headings.zones).toEqual({ title: { zh: "各先导区", en: "The zones" } });
  expect(headings.compare.title.en).toBe("Side by side");
  expect(headings.honours.title.en).toBe("Companies named");
  expect(headings.sources.title.en).toBe("Sources");
});
