import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, it } from "vitest";
import type * as Compile from "../src/build/compile";
import type * as Read from "../src/build/read";
import type * as Shape from "../src/build/shape";
import type * as Page from "../src/charts/frames/page";
import type * as Drawn from "../src/engine/drawn";
import type * as Lookup from "../src/model/lookup";
import type * as SelectionModule from "../src/model/selection";
import type { Chart } from "../src/charts/chart";
import type { Format } from "../src/exports/format";
import type { Dataset } from "../src/model/dataset";

const copy = resolve(".cache/contributing");

/** What CONTRIBUTING.md writes, where: a new file, or more of one (`+`), under a key of it. */
const examples = [
  ...readFileSync("CONTRIBUTING.md", "utf8").matchAll(
    /^```\w+ (\S+)(?: (\w+))?( \+)?\n(.*?)^```/gms,
  ),
].map(([, path = "", key, more, text = ""]) => ({ path, key, more: more !== undefined, text }));

const indented = (text: string) => text.replaceAll(/^(?=.)/gm, "  ");

function carryOut({ path, key, more, text }: (typeof examples)[number]): void {
  const file = join(copy, path);
  if (!more) {
    expect(existsSync(file), `${path} is new`).toBe(false);
    mkdirSync(dirname(file), { recursive: true });
    return writeFileSync(file, text);
  }
  if (key === undefined) return appendFileSync(file, indented(text));
  const written = readFileSync(file, "utf8");
  expect(written).toContain(`\n${key}:\n`);
  writeFileSync(file, written.replace(`\n${key}:\n`, `\n${key}:\n${indented(text)}`));
}

let server: ViteDevServer;
const load = async <Module>(path: string) => (await server.ssrLoadModule(path)) as Module;

let dataset: Dataset;
let units: ReturnType<typeof Shape.shapes>["records"]["units"];
beforeAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  for (const folder of ["src", "data"]) cpSync(folder, join(copy, folder), { recursive: true });
  for (const example of examples) carryOut(example);
  server = await createServer({
    root: copy,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const { compile } = await load<typeof Compile>("/src/build/compile.ts");
  const { read } = await load<typeof Read>("/src/build/read.ts");
  const { shapes } = await load<typeof Shape>("/src/build/shape.ts");
  ({ units } = shapes(read(join(copy, "data"))).records);
  const { dataset: made, problems } = compile(read(join(copy, "data")), units);
  if (!made) throw new Error(problems.map(({ file, message }) => `${file}: ${message}`).join("\n"));
  dataset = made;
});
afterAll(() => server.close());

it("tells of a field, a unit, a chart and a format", () => {
  expect(examples.map(({ path }) => path)).toEqual([
    "data/fields.yaml",
    "data/zones/zhangjiang.yaml",
    "data/units.yaml",
    "src/charts/target-dots.ts",
    "src/exports/formats/txt.ts",
  ]);
});

it("has the field, which one zone names", async () => {
  const { namingCount } = await load<typeof Lookup>("/src/model/lookup.ts");
  expect(namingCount(dataset, "quantum")).toBe(1);
});

it("has the unit, for amounts to count", () => {
  const known = units.flatMap(({ record }) => record.units);
  expect(known.find(({ id }) => id === "patent")?.many.en).toBe("patents");
});

/** The charts of the copy, and the view of all. */
async function charts() {
  const { chartsOf } = await load<{
    chartsOf: (of: Dataset) => readonly (readonly [string, Chart])[];
  }>("/src/charts/index.ts");
  const { select, everything } = await load<typeof SelectionModule>("/src/model/selection.ts");
  return { charts: chartsOf(dataset), view: select(dataset, everything) };
}

it("has the chart in its place, with a picture whose points are drawn", async () => {
  const { charts: all, view } = await charts();
  expect(all.map(([id]) => id).slice(0, 3)).toEqual(["overview", "targets", "target-dots"]);
  const [, chart] = all.find(([id]) => id === "target-dots") ?? [];
  if (!chart) throw new Error("no chart; expected it");
  const { drawnBoxes } = await load<typeof Drawn>("/src/engine/drawn.ts");
  const { pageFrame } = await load<typeof Page>("/src/charts/frames/page.ts");
  const boxes = drawnBoxes(chart, view, pageFrame(chart, dataset, "wide", "en"));
  for (const { key } of chart.points(view, "en")) expect(boxes.has(key), key).toBe(true);
});

it("has the format, which writes what a chart says", async () => {
  const { charts: all, view } = await charts();
  const { default: txt } = await load<{ default: Format }>("/src/exports/formats/txt.ts");
  const file = await txt.write({
    charts: all.filter(([id]) => id === "target-dots"),
    ...{ view, locale: "en", theme: "light", shape: "16:9", scale: 1, transparent: false },
  });
  expect(await file.text()).toContain("Zhangjiang about 200 billion yuan");
});
