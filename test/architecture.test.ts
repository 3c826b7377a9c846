import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { graphOf, violations, type Violation } from "./architecture/check";
import { diagram } from "./architecture/diagram";
import { isCode, readModule } from "./architecture/module";
import { matcher } from "./architecture/resolve";

const root = join(import.meta.dirname, "..");

const text = /\.(?:tsx?|m?js|css|html|svg|json)$/;

/** Every file of src, by its path in the repository. */
const modules = readdirSync(join(root, "src"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && text.test(entry.name))
  .map(({ parentPath, name }) => join(parentPath, name))
  .map((path) =>
    readModule(path.slice(root.length + 1).replaceAll("\\", "/"), readFileSync(path, "utf8")),
  );

const told = ({ path, line, rule, message }: Violation) => `${path}:${line} [${rule}] ${message}`;

describe("the sources", () => {
  it("are seen", () => {
    const code = modules.map(({ path }) => path).filter(isCode);
    expect(code.length).toBeGreaterThan(10);
    expect(code).toContain("src/model/dataset.ts");
  });

  it("keep to the architecture", () => {
    expect(violations(modules).map(told)).toEqual([]);
  });

  it("are drawn as they are in docs/imports.md", async () => {
    await expect(diagram(graphOf(modules))).toMatchFileSnapshot("../docs/imports.md");
  });
});

const before = new Set(violations(modules).map(told));

/** What the check says of the real sources with a few planted ones among them. */
function planted(files: Readonly<Record<string, string>>): readonly string[] {
  const added = Object.entries(files).map(([path, source]) => readModule(path, source));
  const others = modules.filter(({ path }) => !(path in files));
  return violations([...others, ...added])
    .filter((violation) => !before.has(told(violation)))
    .map(({ path, line, rule }) => `${path}:${line} ${rule}`);
}

const at = "src/model/planted.ts";

describe("a planted fault", () => {
  it.each([
    ["a static import", 'import { a } from "../ui/b";'],
    ["an import of a type", 'import type { A } from "../charts/chart";'],
    ["an import for its effect", 'import "../state/store";'],
    ["a re-export", 'export { a } from "../charts/chart";'],
    ["a re-export of everything", 'export * from "../exports/a";'],
    ["a re-export of a type", 'export type { A } from "../charts/chart";'],
    ["a dynamic import", 'export const a = () => import("../entry/main");'],
    ["a dynamic import in backquotes", "export const a = () => import(`../entry/main`);"],
    ["a type by import", 'export type A = import("../charts/chart").Chart;'],
    ["an import from the root", 'import a from "/src/ui/b";'],
    ["an import with a query", 'import a from "../ui/b.css?inline";'],
    ["an import from outside src", 'import a from "../../test/a";'],
  ])("is seen in %s to the right", (_, source) => {
    expect(planted({ [at]: source })).toEqual([`${at}:1 layer`]);
  });

  it("is seen in a glob, lazy or eager, by what it matches", () => {
    const b = { "src/ui/planted-a.ts": "", "src/ui/planted-b.ts": "" };
    for (const options of ["", ", { eager: true }"]) {
      const glob = `export const a = import.meta.glob("../{ui,entry}/planted-*.ts"${options});`;
      expect(planted({ ...b, [at]: glob })).toEqual([`${at}:1 layer`, `${at}:1 layer`]);
    }
    const but = 'import.meta.glob(["../ui/planted-*.ts", "!../ui/planted-a.ts"]);';
    expect(planted({ ...b, [at]: but })).toEqual([`${at}:1 layer`]);
  });

  it("is seen in every layer but not towards the left", () => {
    const order = [
      "model",
      "charts",
      "engine",
      "exports",
      "state",
      "ui",
      "pages",
      "entry",
      "build",
    ];
    const ends = order.map((folder) => [`src/${folder}/planted-b.ts`, "export const b = 1;"]);
    const pairs = order.flatMap((from, left) =>
      order.map((to, right) => ({ path: `src/${from}/planted-${to}.ts`, to, wrong: right > left })),
    );
    const starts = pairs.map(({ path, to }) => [path, `\nexport * from "../${to}/planted-b";`]);
    const wrong = pairs.filter((pair) => pair.wrong).map(({ path }) => `${path}:2 layer`);
    const found = planted(Object.fromEntries([...ends, ...starts]));
    expect(found.toSorted()).toEqual(wrong.toSorted());
  });

  it("is seen in a file outside the layers", () => {
    expect(planted({ "src/planted.ts": "", "src/utils/a.ts": "" })).toEqual([
      "src/planted.ts:1 layer",
      "src/utils/a.ts:1 layer",
    ]);
  });

  it.each([
    ["react", "src/state/planted.ts", "src/ui/planted.ts"],
    ["react/jsx-runtime", "src/build/planted.ts", "src/entry/planted.ts"],
    ["react-dom/client", "src/exports/planted.ts", "src/entry/planted.ts"],
    ["zustand/vanilla", "src/exports/planted.ts", "src/state/planted.ts"],
    ["echarts-for-react/esm/core", "src/ui/planted.ts", "src/ui/live-chart.tsx"],
    ["echarts/core", "src/exports/planted.ts", "src/engine/planted.ts"],
    ["echarts", "src/charts/kit/planted.ts", "src/engine/planted.ts"],
    ["zrender", "src/build/planted.ts", "src/engine/planted.ts"],
    ["node:fs", "src/entry/planted.ts", "src/build/planted.ts"],
    ["fs/promises", "src/exports/planted.ts", "src/build/planted.ts"],
    ["yaml", "src/model/planted.ts", "src/build/planted.ts"],
    ["vite", "src/entry/planted.ts", "src/build/planted.ts"],
  ])("is seen in %s imported by %s, and allowed in %s", (name, wrong, right) => {
    expect(planted({ [wrong]: `import "${name}";` })).toEqual([`${wrong}:1 package`]);
    expect(planted({ [wrong]: `export const a = import("${name}");` })).toHaveLength(1);
    expect(planted({ [right]: `import "${name}";` })).toEqual([]);
  });

  it("is not a type of ECharts, anywhere, but is one of React", () => {
    expect(planted({ [at]: 'import type { A } from "echarts";' })).toEqual([]);
    expect(planted({ [at]: 'import { type A } from "echarts";' })).toEqual([`${at}:1 package`]);
    expect(planted({ [at]: 'import type { A } from "react";' })).toEqual([`${at}:1 package`]);
  });

  it("is seen in JSX where React may not be", () => {
    const path = "src/charts/planted.tsx";
    expect(planted({ [path]: "export const a = <p />;" })).toEqual([`${path}:1 package`]);
  });

  it.each([
    "document.title",
    "typeof window",
    "globalThis.localStorage",
    'globalThis["navigator"]',
    "fetch('/')",
    "() => { location.reload(); }",
    "({ history })",
    "new Image()",
    "(0, matchMedia)",
    "process.env",
    "setTimeout(f => f)",
    "(document as unknown)",
    "class extends HTMLElement {}",
    "`${screen.width}`",
    "({ a: { b: alert } })",
    "(x = document) => x",
  ])("is seen in a global of the browser or Node: %s", (code) => {
    expect(planted({ [at]: `export const a = ${code};` })).toEqual([`${at}:1 global`]);
  });

  it.each([
    "(document: { title: string }) => document.title",
    "(({ location: { name } = { name: '' } }) => name)",
    "[1].map((window) => window)",
    "{ fetch: 1, get history() { return 2; } }",
    "new URLSearchParams('').get('fetch')",
    "Math.max(...new Set([Number.NaN, Infinity]))",
    "function self(): unknown { return arguments.length ? self : undefined; }",
    "(node: Document) => node satisfies Document as unknown",
    "() => { for (const name of []) { const open = name; try { open; } catch (stop) { stop; } } }",
    "new Intl.NumberFormat().format(1)",
  ])("is not a name of our own, a member or a type: %s", (code) => {
    expect(planted({ [at]: `export const a = ${code};` })).toEqual([]);
  });

  it("is a browser's global in the build too, where Node's are at home", () => {
    const path = "src/build/planted.ts";
    expect(planted({ [path]: "document; fetch; location;" })).toHaveLength(3);
    expect(planted({ [path]: "process.env; Buffer.from('');" })).toEqual([]);
    expect(planted({ "src/ui/planted.ts": "document; fetch; location;" })).toEqual([]);
  });

  it("is seen in a loop of imports, of whatever kind", () => {
    const [a, b] = ["src/ui/planted-a.ts", "src/ui/planted-b.ts"];
    for (const back of ['import "./planted-a";', 'void import("./planted-a");'])
      expect(planted({ [a]: 'import "./planted-b";', [b]: back })).toEqual([`${a}:1 cycle`]);
    const types = 'import type { A } from "./planted-a";';
    const glob = 'import.meta.glob("./planted-*.ts");';
    expect(planted({ [a]: glob, [b]: types })).toEqual([`${a}:1 cycle`]);
    const longer = { [a]: 'import "./planted-b";\nimport "./planted-c";', [b]: types };
    const c = { "src/ui/planted-c.ts": types };
    expect(planted({ ...longer, ...c })).toEqual([`${a}:1 cycle`]);
  });

  it("is seen where a page would load ECharts at once", () => {
    const entry = "src/entry/planted.ts";
    const way = {
      "src/ui/planted.ts": 'export * from "../engine/planted";',
      "src/engine/planted.ts": 'import "echarts/core";',
    };
    expect(planted({ ...way, [entry]: 'import "../ui/planted";' })).toEqual([`${entry}:1 lazy`]);
    expect(planted({ ...way, [entry]: 'void import("../ui/planted");' })).toEqual([]);
    expect(planted({ ...way, [entry]: 'import type { A } from "../ui/planted";' })).toEqual([]);
  });

  it("is seen in a file over 300 lines, of any kind", () => {
    const css = "src/ui/planted.css";
    expect(planted({ [at]: "\n".repeat(300), [css]: "\n".repeat(300) })).toEqual([]);
    expect(planted({ [at]: "\n".repeat(301), [css]: "\n".repeat(301) })).toEqual([
      `${at}:301 length`,
      `${css}:301 length`,
    ]);
  });

  it.each([
    "let a: any;",
    "const a = (b: Record<string, any[]>) => b;",
    "// @ts-ignore",
    "/* @ts-expect-error: for now */",
    "// @ts-nocheck",
  ])("is seen in what silences the compiler: %s", (source) => {
    expect(planted({ [at]: `\n${source}` })).toEqual([`${at}:2 silence`]);
  });

  it("is not the word in a text or comment", () => {
    expect(planted({ [at]: '// any\nexport const any = "any @ts-ignore";' })).toEqual([]);
  });

  it("is seen in an import that cannot be read, except in the build", () => {
    const computed = "export const a = (b: string) => import(b);\nimport.meta.glob(a);";
    expect(planted({ [at]: computed })).toEqual([`${at}:1 import`, `${at}:2 import`]);
    expect(planted({ "src/build/planted.ts": computed })).toEqual([]);
  });

  it("is seen in a file that does not parse", () => {
    expect(planted({ [at]: "const = 1;" })).toEqual([`${at}:1 import`]);
  });
});

describe("a glob", () => {
  it.each([
    ["src/ui/*.ts", "src/ui/a.ts", true],
    ["src/ui/*.ts", "src/ui/b/a.ts", false],
    ["src/**/*.ts", "src/a.ts", true],
    ["src/**/*.ts", "src/ui/b/a.ts", true],
    ["src/ui/?.{ts,tsx}", "src/ui/a.tsx", true],
    ["src/ui/a.ts", "src/ui/axts", false],
  ])("%s and %s: %s", (glob, path, matches) => {
    expect(matcher(glob).test(path)).toBe(matches);
  });
});
