import { expect, it } from "vitest";
import { compile } from "../../src/build/compile";
import { read, readFolder } from "../../src/build/read";

const own = readFolder("data");

/** The site of the real data with another headline. */
function siteWith(zh: string, en: string) {
  const files = own.map(({ file, text }) => ({
    file,
    text:
      file === "site.yaml"
        ? text.replace(/headline:\n.*\n.*\n/, `headline:\n  zh: "${zh}"\n  en: "${en}"\n`)
        : text,
  }));
  const { dataset, problems } = compile(read(files));
  expect(problems).toEqual([]);
  return dataset?.site;
}

it("says how many zones and fields there are, in words", () => {
  const site = siteWith("{zones}区{fields}项", "{Zones} zones, {fields} fields");
  expect(site?.headline).toEqual({ zh: "三区六项", en: "Three zones, six fields" });
  expect(site?.sum?.label.en).toContain("the three zones’ 2030 targets");
  expect(site?.headings.compare.note?.zh).toContain("占三区之和");
});

it("leaves other braces as they are written", () => {
  expect(siteWith("{区}", "{zone} {}")?.headline).toEqual({ zh: "{区}", en: "{zone} {}" });
});
