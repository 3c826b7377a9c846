import type { Format } from "./format";
import { withTimeout } from "./timeout";

const files = import.meta.glob<Format>("./formats/*.ts", { import: "default" });

/**
 * Every format by its id, which is the name of its file, as something to load: the code
 * that writes a file arrives when a reader asks for it.
 */
export const formats: ReadonlyMap<string, () => Promise<Format>> = new Map(
  Object.entries(files).map(([path, load]) => [
    path.slice("./formats/".length, -".ts".length),
    load,
  ]),
);

/** Loads a format. @throws Error when there is no such format, MissingCode when it does not come. */
export async function formatOf(id: string): Promise<Format> {
  const load = formats.get(id);
  if (!load) throw new Error(`unknown format “${id}”; expected ${[...formats.keys()].join(", ")}`);
  return withTimeout(load());
}
