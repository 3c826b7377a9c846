import { execFile } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type * as Compile from "../src/build/compile";
import type * as Read from "../src/build/read";
import type * as Shape from "../src/build/shape";
import type * as PageFrame from "../src/charts/frames/page";
import type * as Drawn from "../src/engine/drawn";
import type * as Lookup from "../src/model/lookup";
import type * as SelectionModule from "../src/model/selection";
import type { Page } from "../src/build/page";
import type { Chart } from "../src/charts/chart";
import type { Format } from "../src/exports/format";
import type { Dataset } from "../src/model/dataset";
import { shell } from "./build/shell";

const copy = resolve(".cache/contributing");

/** What CONTRIBUTING.md writes, where: a new file, more of one (`+`), under a key of it, or other lines. */
const examples = [
  ...readFileSync("CONTRIBUTING.md", "utf8").matchAll(
    /^```(\w+) (\S+)(?: (\w+))?( \+)?\n(.*?)^```/gms,
  ),
].map(([, type = "", path = "", key, more, text = ""]) => ({ type, path, key, more, text }));
const isChange = ({ type }: (typeof examples)[number]) => type === "diff";

/** The lines of a change with one sign, without it. */
const signed = (sign: string, change: string) =>
  change
    .split("\n")
    .filter((line) => line.startsWith(sign))
    .map((line) => line.slice(1))
    .join("\n");

function carryOut(example: (typeof examples)[number]): void {
  const { path, key, more, text } = example;
  const file = join(copy, path);
  if (isChange(example)) {
    const written = readFileSync(file, "utf8");
    expect(written.split(signed("-", text))).toHaveLength(2);
    return writeFileSync(file, written.replace(signed("-", text), signed("+", text)));
  }
  if (more === undefined) {
    expect(existsSync(file), `${path} is new`).toBe(false);
    mkdirSync(dirname(file), { recursive: true });
    return writeFileSync(file, text);
  }
  if (key === undefined) return appendFileSync(file, text);
  const written = readFileSync(file, "utf8");
  expect(written).toContain(`\n${key}:\n`);
  writeFileSync(file, written.replace(`\n${key}:\n`, `\n${key}:\n${text}`));
}

let server: ViteDevServer;
const load = async <Module>(path: string) => (await server.ssrLoadModule(path)) as Module;

let dataset: Dataset;
let units: ReturnType<typeof Shape.shapes>["records"]["units"];
beforeAll(async () => {
  rmSync(copy, { recursive: true, force: true });
  for (const folder of ["src", "data"]) cpSync(folder, join(copy, folder), { recursive: true });
  for (const example of examples) if (!isChange(example)) carryOut(example);
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

it("tells of a field, a unit, a chart, a format, a page and a language", () => {
  expect(examples.map(({ path }) => path)).toEqual([
    "data/fields.yaml",
    "data/zones/zhangjiang.yaml",
    "data/units.yaml",
    "src/charts/target-dots.ts",
    "src/exports/formats/txt.ts",
    "src/build/pages/phrases.ts",
    "src/model/text.ts",
    "src/model/text.ts",
    "src/model/dataset.ts",
    "src/model/dataset.ts",
    "src/model/records.ts",
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

/** What a run of tests tells of itself. */
interface Told {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

it("has the chart in its place, with a picture whose points are drawn", async () => {
  const { charts: all, view } = await charts();
  expect(all.map(([id]) => id).slice(0, 3)).toEqual(["overview", "targets", "target-dots"]);
  const [, chart] = all.find(([id]) => id === "target-dots") ?? [];
  if (!chart) throw new Error("no chart; expected it");
  const { drawnBoxes } = await load<typeof Drawn>("/src/engine/drawn.ts");
  const { pageFrame } = await load<typeof PageFrame>("/src/charts/frames/page.ts");
  const boxes = drawnBoxes(chart, view, pageFrame(chart, dataset, "wide", "en"));
  for (const { key } of chart.points(view, "en")) expect(boxes.has(key), key).toBe(true);
});

/** What the compiler says of files of the copy. */
async function complaints(...include: readonly string[]): Promise<string> {
  const tsconfig = { extends: "../../tsconfig.json", include };
  writeFileSync(join(copy, "tsconfig.json"), JSON.stringify(tsconfig));
  const compiler = [resolve("node_modules/typescript/bin/tsc"), "-p", copy];
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...compiler,
    ...["--types", "vite/client"],
  ]).catch((error: { stdout: string }) => error);
  return stdout;
}

it("has code that compiles", async () => {
  const code = examples.map(({ path }) => path).filter((path) => /charts|formats|pages/.test(path));
  expect(code).toHaveLength(3);
  expect(await complaints(...code)).toBe("");
});

it("has a chart that passes the tests of those that answer to the filter", async () => {
  for (const path of ["test", "package.json", "vitest.config.ts"])
    cpSync(path, join(copy, path), { recursive: true });
  const files = ["growth", "charts/zones", "charts/window"];
  const asked = ["run", ...files, "-t", "target-dots", "--project", "node", "--reporter", "json"];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [resolve("node_modules/vitest/vitest.mjs"), ...asked],
    { cwd: copy, maxBuffer: 2 ** 26 },
  ).catch((error: { stdout: string }) => error);
  const told = JSON.parse(stdout) as Told;
  const results = told.testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = results.filter(({ status }) => status === "failed");
  expect(failed.map((each) => [each.fullName, ...each.failureMessages].join("\n"))).toEqual([]);
  expect(told.numPassedTests).toBeGreaterThan(100);
}, 120_000);

it("has the format, which writes what a chart says", async () => {
  const { charts: all, view } = await charts();
  const { default: txt } = await load<{ default: Format }>("/src/exports/formats/txt.ts");
  const file = await txt.write({
    charts: all.filter(([id]) => id === "target-dots"),
    ...{ view, locale: "en", theme: "light", shape: "16:9", scale: 1, transparent: false },
  });
  expect(await file.text()).toContain("Zhangjiang about 200 billion yuan");
});

it("has the page in both languages, with each phrase as printed and its place", async () => {
  const { default: page } = await load<{ default: Page }>("/src/build/pages/phrases.ts");
  const files = new Map(page(dataset, shell));
  expect([...files.keys()]).toEqual(["phrases/index.html", "en/phrases/index.html"]);
  expect(files.get("en/phrases/index.html")).toContain(`<tr id="Z901">
<th scope="row">Field that Zhangjiang names: Quantum</th>
<td lang="zh-CN">量子</td>
<td>para. 4</td>`);
});

describe("a third language", () => {
  beforeAll(() => examples.filter(isChange).forEach(carryOut));

  it("is asked for in each text of the data", async () => {
    server.environments.ssr.moduleGraph.invalidateAll();
    const { compile } = await load<typeof Compile>("/src/build/compile.ts");
    const { read } = await load<typeof Read>("/src/build/read.ts");
    const files = read(join(copy, "data"));
    const missing = compile(files, units).problems.filter(({ path }) => path.endsWith(".de"));
    const texts = readdirSync(join(copy, "data"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml"))
      .flatMap((name) => readFileSync(join(copy, "data", name), "utf8").match(/\bzh:/g) ?? []);
    expect(missing).toHaveLength(texts.length);
  });

  it("is asked for in each text of the code", async () => {
    const stdout = await complaints("src/charts/words");
    const folder = join(copy, "src/charts/words");
    const worded = readdirSync(folder).filter((name) =>
      /\bzh: ["`]/.test(readFileSync(join(folder, name), "utf8")),
    );
    expect(worded.length).toBeGreaterThan(10);
    for (const name of worded) expect(stdout).toContain(`src/charts/words/${name}(`);
  });
});
