import { posix } from "node:path";
import type { Import } from "./imports";

const endings = ["", ".ts", ".tsx", ".mjs", ".js", "/index.ts", "/index.tsx"];

const escaped = (text: string) => text.replace(/[.+^$()[\]\\|]/g, String.raw`\$&`);

/** A glob as Vite reads it: `**`, `*`, `?` and `{a,b}`. */
export function matcher(glob: string): RegExp {
  const pattern = escaped(glob).replace(
    /\*\*\/|\*\*|\*|\?|\{([^{}]*)\}/g,
    (token, names?: string) => {
      if (names !== undefined) return `(?:${names.replaceAll(",", "|")})`;
      const signs: Record<string, string> = { "**/": "(?:.*/)?", "**": ".*", "*": "[^/]*" };
      return signs[token] ?? "[^/]";
    },
  );
  return new RegExp(`^${pattern}$`);
}

/** A specifier as a path of the repository, or nothing when it names a package. */
function pathOf(specifier: string, from: string): string | undefined {
  const [bare = ""] = specifier.split("?");
  if (bare.startsWith("/")) return bare.slice(1);
  return /^\.{1,2}(?:\/|$)/.test(bare) ? posix.join(posix.dirname(from), bare) : undefined;
}

/** What one import comes to: files that are there, paths that are not, packages. */
export interface Target {
  readonly kind: "file" | "missing" | "package";
  readonly name: string;
}

/** Everything that an import of a file leads to; `paths` are the files there are. */
export function targets(
  { asked = [], how }: Import,
  from: string,
  paths: ReadonlySet<string>,
): readonly Target[] {
  if (how === "glob") {
    const matches = (signed: boolean) =>
      asked
        .filter((pattern) => pattern.startsWith("!") === signed)
        .map((pattern) => pathOf(pattern.replace("!", ""), from))
        .map((pattern) => matcher(pattern ?? ""));
    const [wanted, unwanted] = [matches(false), matches(true)];
    return [...paths]
      .filter((path) => path !== from)
      .filter((path) => wanted.some((glob) => glob.test(path)))
      .filter((path) => !unwanted.some((glob) => glob.test(path)))
      .map((name) => ({ kind: "file", name }));
  }
  return asked.map((specifier) => {
    const path = pathOf(specifier, from);
    if (path === undefined) return { kind: "package", name: specifier };
    const file = endings.map((ending) => path + ending).find((candidate) => paths.has(candidate));
    return file === undefined ? { kind: "missing", name: path } : { kind: "file", name: file };
  });
}
