import { builtinModules } from "node:module";
import { runInNewContext } from "node:vm";
import { cycles, reached, type Graph } from "./graph";
import type { Module } from "./module";

/** What is wrong, where. */
export interface Violation {
  readonly path: string;
  readonly line: number;
  readonly rule:
    "layer" | "package" | "global" | "lazy" | "cycle" | "length" | "silence" | "import";
  readonly message: string;
}

/** A file imports from its own folder or from one to its left. */
export const layers = [
  "model",
  "charts",
  "engine",
  "exports",
  "state",
  "ui",
  "pages",
  "entry",
  "build",
] as const;
type Layer = (typeof layers)[number];

/** What the rules look at: all modules and who leads to whom. */
export interface Project {
  readonly modules: readonly Module[];
  readonly graph: Graph;
}

const longest = 300;

/** The layer of a path below src, or nothing. */
export const layerOf = (path: string): Layer | undefined =>
  layers.find((name) => path.startsWith(`src/${name}/`));

const atRight = (of: Layer, than: Layer) => layers.indexOf(of) > layers.indexOf(than);

interface Reserved {
  readonly packages: RegExp;
  readonly home: string;
  readonly allows: (path: string) => boolean;
  /** Types do no harm where they are gone at run time. */
  readonly types?: true;
}

const within =
  (...names: readonly Layer[]) =>
  (path: string) =>
    names.some((name) => layerOf(path) === name);

const reactive = within("ui", "pages", "entry");
const live = "src/ui/live-chart.tsx";
const keeper = "src/entry/service-worker.ts";
const builtin = new RegExp(`^(?:node:|(?:${builtinModules.join("|")})(?:/|$))`);

const reserved: readonly Reserved[] = [
  { packages: /^react(?:-dom)?(?:\/|$)/, home: "ui, pages and entry", allows: reactive },
  { packages: /^zustand(?:\/|$)/, home: "state and ui", allows: within("state", "ui") },
  { packages: /^echarts-for-react(?:\/|$)/, home: live, allows: (path) => path === live },
  {
    packages: /^(?:echarts|zrender)(?:\/|$)/,
    home: "engine",
    allows: within("engine"),
    types: true,
  },
  { packages: /^workbox-/, home: keeper, allows: (path) => path === keeper },
  { packages: builtin, home: "build", allows: within("build") },
  { packages: /^(?:yaml|vite)(?:\/|$)/, home: "build", allows: within("build") },
];

/** Names of the language itself, as a bare context has them, and their portable neighbours. */
const language = new Set<string>([
  ...runInNewContext("Object.getOwnPropertyNames(globalThis)"),
  ...["URL", "URLSearchParams", "TextEncoder", "TextDecoder", "structuredClone"],
]);
const node = new Set([
  ...["process", "Buffer", "performance", "queueMicrotask", "AbortController", "AbortSignal"],
  ...["setTimeout", "clearTimeout", "setInterval", "clearInterval", "setImmediate"],
]);

const allowedGlobal: Readonly<Partial<Record<Layer, (name: string) => boolean>>> = {
  model: (name) => language.has(name),
  charts: (name) => language.has(name),
  build: (name) => language.has(name) || node.has(name),
};

/** The problems of one file by itself. */
export function own(module: Module, { graph }: Project): readonly Violation[] {
  const { path, lines, imports, globals, anys, silenced, errors } = module;
  const layer = layerOf(path);
  const say = (line: number, rule: Violation["rule"], message: string): Violation => ({
    path,
    line,
    rule,
    message,
  });
  const found = [
    ...errors.map((message) => say(1, "import", `cannot be read: ${message}`)),
    ...anys.map((line) => say(line, "silence", "any; expected a type")),
    ...silenced.map((line) => say(line, "silence", "a comment that silences the compiler")),
    ...imports
      .filter(({ asked }) => !asked && layer !== "build")
      .map(({ at }) => say(at, "import", "a computed import; expected one that can be read")),
  ];
  if (lines > longest)
    found.push(say(lines, "length", `${lines} lines; expected ${longest} at most`));
  if (!layer) return [...found, say(1, "layer", `in no layer; expected ${layers.join(", ")}`)];
  if (path.endsWith(".tsx") && !reactive(path))
    found.push(say(1, "package", "JSX imports react; expected in ui, pages and entry only"));
  for (const { kind, name, when, line } of graph.get(path) ?? []) {
    if (kind === "package") {
      const rule = reserved.find(({ packages }) => packages.test(name));
      if (rule && !rule.allows(path) && !(rule.types && when === "type"))
        found.push(say(line, "package", `imports ${name}; expected in ${rule.home} only`));
      continue;
    }
    const target = layerOf(name);
    if (target ? atRight(target, layer) : layer !== "build")
      found.push(
        say(line, "layer", `${layer} imports ${name}; expected its own layer or one before`),
      );
  }
  const allowed = allowedGlobal[layer];
  for (const { name, at } of globals)
    if (allowed && !allowed(name)) found.push(say(at, "global", `${layer} uses ${name}`));
  return found;
}

/** Entries that run in a browser, where every byte before the first answer counts. */
const inBrowser = (path: string) => layerOf(path) === "entry" && !/\/prerender\b/.test(path);

/** The problems that only show in how files hang together. */
export function together({ modules, graph }: Project): readonly Violation[] {
  const loops = cycles(graph).map((loop): Violation => {
    const [path = ""] = loop;
    return { path, line: 1, rule: "cycle", message: [...loop, path].join(" → ") };
  });
  const eager = modules
    .filter(({ path }) => inBrowser(path))
    .flatMap(({ path }) => {
      const way = reached(graph, path, (name) => /^echarts(?:-for-react)?(?:\/|$)/.test(name));
      if (!way) return [];
      const message = `loads ECharts at once: ${way.join(" → ")}; expected a lazy import on the way`;
      return [{ path, line: 1, rule: "lazy", message } as const];
    });
  return [...loops, ...eager];
}
