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

/** The shortest way from a file back to itself. */
function loopAt(graph: Graph, start: string): readonly string[] | undefined {
  const seen = new Set<string>();
  const ways: (readonly [string, ...string[]])[] = [[start]];
  for (const way of ways)
    for (const next of files(graph, way[0])) {
      if (next === start) return way.toReversed();
      if (!seen.has(next)) ways.push([next, ...way]);
      seen.add(next);
    }
  return undefined;
}

/** Whether any file leads back to itself. */
function hasLoop(graph: Graph): boolean {
  const [open, done] = [new Set<string>(), new Set<string>()];
  const leadsBack = (path: string): boolean => {
    if (open.has(path)) return true;
    if (done.has(path)) return false;
    open.add(path);
    const found = files(graph, path).some(leadsBack);
    open.delete(path);
    done.add(path);
    return found;
  };
  return [...graph.keys()].some(leadsBack);
}

/** Loops of files that lead to each other by whatever kind of import: no file is told twice. */
export function cycles(graph: Graph): readonly (readonly string[])[] {
  if (!hasLoop(graph)) return [];
  const told = new Set<string>();
  return [...graph.keys()].flatMap((path) => {
    const loop = loopAt(graph, path);
    if (!loop || loop.some((file) => told.has(file))) return [];
    for (const file of loop) told.add(file);
    return [loop];
  });
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
