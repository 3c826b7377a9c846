import { resolve } from "node:path";
import type { Rolldown } from "vite";

type Graph = Pick<Rolldown.PluginContext, "getModuleInfo">;

/** The modules that come with an entry, itself among them. */
function comingWith(entry: string, graph: Graph): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  visit(resolve(entry));
  return seen;
}

/**
 * One file for what an entry begins with and any other has too, but for what a group before it
 * has taken. A bundler makes one for each set of parts that share a module, and a request costs
 * more than most of these hold. Entries and parts by their paths from the project's folder.
 */
export function sharedChunk(
  name: string,
  entry: string,
  ...others: readonly string[]
): Rolldown.CodeSplittingGroup {
  let shared: ReadonlySet<string> | undefined;
  const sharedIn = (graph: Graph) => {
    const elsewhere = others.map((other) => comingWith(other, graph));
    return new Set(
      [...comingWith(entry, graph)].filter((id) => elsewhere.some((ids) => ids.has(id))),
    );
  };
  return {
    debugName: name,
    name(id, graph) {
      shared ??= sharedIn(graph);
      return shared.has(id) ? name : null;
    },
    includeDependenciesRecursively: false,
  };
}
