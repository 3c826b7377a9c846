import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { chartOf } from "../src/charts";
import { pageFrame } from "../src/charts/frames/page";
import { labelled } from "../src/model/format";
import { amountOf } from "../src/model/lookup";
import { everything, select } from "../src/model/selection";
import { dataset } from "./dataset";

const pages = [
  ...["README.md", "CONTRIBUTING.md", "test/README.md"],
  ...["architecture", "faults", "imports"].map((name) => `docs/${name}.md`),
];
const folders = ["src", "data", "test", "docs", "deploy"];
const files = [
  ...readdirSync("."),
  ...folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  ),
].map((path) => `/${path.replaceAll("\\", "/")}`);

it.each(pages)("%s names only files that are there", (page) => {
  const prose = readFileSync(page, "utf8").replaceAll(/^```[^]*?^```/gm, "");
  const named = [...prose.matchAll(/`([\w/.-]+\.(?:tsx?|mjs|css|yaml|md))`/g)];
  const missing = named.filter(([, name]) => !files.some((path) => path.endsWith(`/${name}`)));
  expect(missing.map(([, name]) => name)).toEqual([]);
});

it("docs/architecture.md tells of a figure as it travels", () => {
  const told = readFileSync("docs/architecture.md", "utf8");
  const [, id = "", amount = ""] = /target, `(\w+)`:[^]*?`(amount: \{.*?\})`/.exec(told) ?? [];
  expect(readFileSync("data/zones/lingang.yaml", "utf8")).toContain(amount);
  const chart = chartOf("targets");
  const frame = pageFrame(chart, dataset, "wide", "en");
  const drawn = chart.option(select(dataset, everything), frame);
  expect(JSON.stringify(drawn)).toContain(`"facts":["${id}"]`);
  for (const locale of ["zh", "en"] as const)
    expect(told).toContain(labelled(amountOf(dataset, id), locale, dataset));
});
