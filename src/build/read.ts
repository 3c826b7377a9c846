import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isNode, LineCounter, parseDocument } from "yaml";

/** What is wrong with an authored file, and where. `path` is "" when the file itself is meant. */
export interface Problem {
  readonly file: string;
  readonly path: string;
  readonly message: string;
  readonly line?: number;
}

/** One file of a data folder, its name relative to the folder with forward slashes. */
export interface SourceFile {
  readonly file: string;
  readonly text: string;
}

/** A parsed file that knows on which line each of its values stands. */
export interface AuthoredFile {
  readonly file: string;
  readonly value: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** A data folder as written: parsed, not yet checked. */
export interface Authored {
  readonly files: readonly AuthoredFile[];
  readonly problems: readonly Problem[];
}

/** All YAML files of a folder, by name. */
export function readFolder(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));
}

/** Parses authored files; a mistake of YAML is a problem with its line. */
export function read(folder: string | readonly SourceFile[]): Authored {
  const sources = typeof folder === "string" ? readFolder(folder) : folder;
  const problems: Problem[] = [];
  const files: AuthoredFile[] = [];
  for (const { file, text } of sources) {
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const mistakes = [...document.errors, ...document.warnings];
    for (const { message, pos } of mistakes) {
      const { line, col } = lines.linePos(pos[0]);
      problems.push({
        file,
        path: "",
        message: `expected YAML, found a mistake in line ${line}, column ${col}: ${message}`,
        line,
      });
    }
    if (mistakes.length > 0) continue;
    files.push({
      file,
      value: document.toJS(),
      lineOf(path) {
        // A missing key has no line of its own; its parent's is the nearest.
        for (let depth = path.length; depth >= 0; depth--) {
          const node: unknown = document.getIn(path.slice(0, depth), true);
          if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
        }
        return undefined;
      },
    });
  }
  return { files, problems };
}
