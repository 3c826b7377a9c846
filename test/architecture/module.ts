import { parseSync } from "vite";
import { globalsOf, type Global } from "./globals";
import { importsOf, type Import } from "./imports";
import { everything } from "./tree";

/** What the rules want to know of one file. Places are line numbers. */
export interface Module {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly globals: readonly Global[];
  readonly anys: readonly number[];
  /** Comments that silence the compiler. */
  readonly silenced: readonly number[];
  readonly errors: readonly string[];
}

const silencing = /@ts-(ignore|expect-error|nocheck)/;

/** Whether a file holds code; the others are only counted. */
export const isCode = (path: string): boolean => /\.(?:tsx?|m?js)$/.test(path);

/** Reads one file's source. */
export function readModule(path: string, source: string): Module {
  const ends = [...source.matchAll(/\n/g)].map(({ index }) => index);
  const lines = ends.length + (source === "" || source.endsWith("\n") ? 0 : 1);
  if (!isCode(path))
    return { path, lines, imports: [], globals: [], anys: [], silenced: [], errors: [] };
  const line = (at: number) => ends.filter((end) => end < at).length + 1;
  const { program, comments, errors } = parseSync(path, source);
  return {
    path,
    lines,
    imports: importsOf(program).map((found) => ({ ...found, at: line(found.at) })),
    globals: globalsOf(program).map((found) => ({ ...found, at: line(found.at) })),
    anys: [...everything(program)]
      .filter(({ type }) => type === "TSAnyKeyword")
      .map(({ start }) => line(start)),
    silenced: comments.filter(({ value }) => silencing.test(value)).map(({ start }) => line(start)),
    errors: errors.map(({ message }) => message),
  };
}
