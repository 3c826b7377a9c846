import type { Edge, Graph } from "./graph";
import type { Module } from "./module";
import { targets } from "./resolve";
import { own, together, type Violation } from "./rules";

export type { Violation } from "./rules";

/** Every file with all that it leads to. */
export function graphOf(modules: readonly Module[]): Graph {
  const paths = new Set(modules.map(({ path }) => path));
  return new Map(
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
}

/** Checks the files of a tree, by themselves and together; reads no disk. */
export function violations(modules: readonly Module[]): readonly Violation[] {
  const project = { modules, graph: graphOf(modules) };
  return [...modules.flatMap((module) => own(module, project)), ...together(project)];
}
