import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
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
export interface AuthoredFile extends SourceFile {
  readonly value: unknown;
  readonly lineOf: (path: readonly PropertyKey[]) => number | undefined;
}

/** A data folder as written: parsed, not yet checked. */
export interface Authored {
  readonly files: readonly AuthoredFile[];
  /** Files that are not YAML. */
  readonly broken: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** Where the data are; another folder (ATLAS_DATA) makes an atlas of another city. */
export const dataFolder = (): string => resolve(process.env["ATLAS_DATA"] || "data");

/** All YAML files of a folder, by name. */
export function readFolder(folder: string): readonly SourceFile[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  return readFiles(folder, names);
}

/** Files of a folder by their names. */
export const readFiles = (folder: string, names: readonly string[]): readonly SourceFile[] =>
  names.map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") }));

/** Parses authored files; a mistake of YAML is a problem with its line. */
export function read(folder: string | readonly SourceFile[]): Authored {
  const sources = typeof folder === "string" ? readFolder(folder) : folder;
  const problems: Problem[] = [];
  const files: AuthoredFile[] = [];
  const broken: SourceFile[] = [];
  for (const source of sources) {
    const mistakes: Problem[] = [];
    const file = parse(source, mistakes);
    if (file) files.push(file);
    else broken.push(source);
    problems.push(...mistakes);
  }
  return { files, broken, problems };
}

function parse({ file, text }: SourceFile, problems: Problem[]): AuthoredFile | undefined {
  const lines = new LineCounter();
  const mistake = (message: string, offset = 0) => {
    const { line, col } = lines.linePos(offset);
    const found = `expected YAML, found a mistake in line ${line}, column ${col}: ${message}`;
    problems.push({ file, path: "", message: found, line });
  };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    for (const { message, pos } of [...document.errors, ...document.warnings])
      mistake(message, pos[0]);
    if (problems.length > 0) return undefined;
    const value: unknown = document.toJS();
    return { file, text, value, lineOf: (path) => lineOf(text, path) };
  } catch (error) {
    // Too many aliases or levels: the parser throws instead of reporting.
    mistake(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** Read anew, since only mistakes ask for lines and many files are too much to keep parsed. */
function lineOf(text: string, path: readonly PropertyKey[]) {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  // A missing key has no line of its own; its parent's is the nearest.
  for (let depth = path.length; depth >= 0; depth--) {
    const node: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}
