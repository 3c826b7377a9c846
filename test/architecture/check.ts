import type { Edge, Graph } from "./graph";
import type { Module } from "./module";
import { targets } from "./resolve";
import { own, together, type Violation } from "./rules";

export type { Violation } from "./rules";

/** Checks the files of a tree, by themselves and together; reads no disk. */
export function violations(modules: readonly Module[]): readonly Violation[] {
  const paths = new Set(modules.map(({ path }) => path));
  const graph: Graph = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.flatMap((found) =>
        targets(found, path, paths).map((target): Edge => ({
          ...target,
          when: found.when,
          line: found.at,
        })),
      ),
    ]),
  );
  const project = { modules, graph };
  return [...modules.flatMap((module) => own(module, project)), ...together(project)];
}
