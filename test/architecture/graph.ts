import type { Import } from "./imports";
import type { Target } from "./resolve";

/** An import with what it leads to. */
export interface Edge extends Target {
  readonly when: Import["when"];
  readonly line: number;
}

/** Every file with all that it leads to. */
export type Graph = ReadonlyMap<string, readonly Edge[]>;

const files = (graph: Graph, path: string) =>
  (graph.get(path) ?? []).filter(({ kind }) => kind === "file").map(({ name }) => name);

/** One loop for every knot of files that lead to each other, by whatever kind of import. */
export function cycles(graph: Graph): readonly (readonly string[])[] {
  const loops: (readonly string[])[] = [];
  const finished = new Set<string>();
  const follow = (path: string, way: readonly string[]): void => {
    const seen = way.indexOf(path);
    if (seen >= 0) loops.push(way.slice(seen));
    if (seen >= 0 || finished.has(path)) return;
    for (const next of files(graph, path)) follow(next, [...way, path]);
    finished.add(path);
  };
  for (const path of graph.keys()) follow(path, []);
  return loops;
}

/** The way from a file to a package over imports that are carried out at once. */
export function reached(
  graph: Graph,
  from: string,
  isWanted: (name: string) => boolean,
): readonly string[] | undefined {
  const seen = new Set<string>();
  const follow = (path: string): readonly string[] | undefined => {
    if (seen.has(path)) return undefined;
    seen.add(path);
    for (const { kind, name, when } of graph.get(path) ?? []) {
      if (when !== "static") continue;
      if (kind === "package" && isWanted(name)) return [path, name];
      const way = kind === "file" ? follow(name) : undefined;
      if (way) return [path, ...way];
    }
    return undefined;
  };
  return follow(from);
}
