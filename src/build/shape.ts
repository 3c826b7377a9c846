import * as v from "valibot";
import { LARGEST } from "../model/amount";
import { type Kind, type RecordOf, records } from "../model/records";
import type { Authored, AuthoredFile, Problem } from "./read";
import { nearest } from "./suggest";

type Path = readonly (string | number)[];

/** A record that has its shape, and the file it stands in. */
export interface Shaped<K extends Kind> {
  readonly file: AuthoredFile;
  readonly record: RecordOf<K>;
}

/** The records of a data folder by kind; a file without its shape is missing here. */
export type Records = { readonly [K in Kind]: readonly Shaped<K>[] };

const kinds = Object.keys(records) as Kind[];
/** Without these there is no atlas; the others add to it. */
const needed: readonly Kind[] = ["site", "zones", "fields", "sources"];
const nameOf = (kind: Kind) => (kind === "zones" ? "zones/<id>.yaml" : `${kind}.yaml`);

function kindOf(file: string): Kind | undefined {
  if (/^zones\/[^/]+\.yaml$/.test(file)) return "zones";
  return kinds.find((kind) => kind !== "zones" && file === `${kind}.yaml`);
}

/** Writes a path as it is read in a message: fields[2].stated. */
export function written(path: Path): string {
  return path
    .map((key, i) => (typeof key === "number" ? `[${key}]` : i > 0 ? `.${key}` : key))
    .join("");
}

/** A problem at a place of a file: expected, found, and what was probably meant. */
export function problemAt(
  file: AuthoredFile,
  path: Path,
  expected: string,
  found: string,
  meant?: string,
): Problem {
  const line = file.lineOf(path);
  const suggestion = meant === undefined ? "" : `; did you mean “${meant}”?`;
  return {
    file: file.file,
    path: written(path),
    message: `expected ${expected}, found ${found}${suggestion}`,
    ...(line !== undefined && { line }),
  };
}

/** Problems at a place of a file, and below it. */
export const problemsAt =
  (file: AuthoredFile, ...place: Path) =>
  (key: Path[number] | Path, expected: string, found: string, meant?: string) =>
    problemAt(file, place.concat(key), expected, found, meant);

/** The ids of one kind of thing. */
interface Ids {
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** An id that nothing has. What may stand in a file that is reported already is no mistake of its own. */
export const unknownId = (
  file: AuthoredFile,
  path: Path,
  what: string,
  id: string,
  known: Ids,
  maybe: Pick<Ids, "has">,
): readonly Problem[] =>
  known.has(id) || maybe.has(id)
    ? []
    : [problemAt(file, path, `the id of ${what}`, shown(id), nearest(id, known.keys()))];

/** What a value looks like in a message. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (typeof value === "string") return value === "" ? "an empty text" : `“${clipped(value)}”`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "a mapping";
}

const clipped = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value);

interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly item?: AnySchema;
  readonly wrapped?: AnySchema;
}

/** valibot stops at the first unknown key of an object; the author wants them all. */
function unknownKeys(schema: AnySchema, value: unknown, path: Path, file: AuthoredFile): Problem[] {
  if (schema.wrapped) return unknownKeys(schema.wrapped, value, path, file);
  if (schema.item && Array.isArray(value)) {
    const { item } = schema;
    return value.flatMap((each, i) => unknownKeys(item, each, [...path, i], file));
  }
  const { entries } = schema;
  if (!entries || typeof value !== "object" || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (known) return unknownKeys(known, each, [...path, key], file);
    const names = Object.keys(entries);
    const free = names.filter((name) => !Object.hasOwn(value, name));
    return problemAt(
      file,
      [...path, key],
      `one of ${names.join(", ")}`,
      `the key “${key}”`,
      nearest(key, free),
    );
  });
}

const expectations: Readonly<Record<string, string>> = {
  min_length: "at least one",
  url: "an address such as https://example.org/page",
  integer: "a whole number",
  min_value: "a number that is not negative",
  max_value: `a number of at most ${LARGEST.toLocaleString("en")}`,
  finite: "a finite number",
  strict_object: "a mapping",
  array: "a list",
  string: "words",
  number: "a number",
};

function expectedBy(issue: v.BaseIssue<unknown>): string {
  if (["regex", "check", "union"].includes(issue.type)) return issue.message;
  if (issue.type === "min_length" && typeof issue.input === "string") return "words";
  return (
    expectations[issue.type] ?? (issue.expected ?? "something else").replaceAll(/[("]|\)$/g, "")
  );
}

function problemOf(file: AuthoredFile, issue: v.BaseIssue<unknown>): Problem | undefined {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  if (issue.expected === "never") return undefined;
  if (issue.input === undefined && issue.path?.at(-1)?.origin === "key")
    return problemAt(file, path, `the key “${String(path.at(-1))}”`, "nothing");
  const options = [...(issue.expected ?? "").matchAll(/"([^"]+)"/g)].map(([, name = ""]) => name);
  const meant = typeof issue.input === "string" ? nearest(issue.input, options) : undefined;
  return problemAt(file, path, expectedBy(issue), shown(issue.input), meant);
}

function shape<K extends Kind>(kind: K, file: AuthoredFile, problems: Problem[]): Shaped<K>[] {
  const schema = records[kind];
  const result = v.safeParse(schema, file.value);
  if (result.success) return [{ file, record: result.output }];
  problems.push(...unknownKeys(schema, file.value, [], file));
  for (const issue of result.issues) {
    const problem = problemOf(file, issue);
    if (problem) problems.push(problem);
  }
  return [];
}

/** Gives every file its shape; what has none is a problem. */
export function shapes({ files, broken }: Authored): {
  records: Records;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const names = kinds.filter((kind) => kind !== "zones").map(nameOf);
  for (const { file } of files)
    if (!kindOf(file)) {
      const meant = file.endsWith(".yml") ? file.replace(/yml$/, "yaml") : nearest(file, names);
      problems.push({
        file,
        path: "",
        message: `expected one of ${kinds.map(nameOf).join(", ")}, found “${file}”${
          meant ? `; did you mean “${meant}”?` : ""
        }`,
      });
    }
  const unread = new Set(broken.map(({ file }) => kindOf(file)));
  for (const kind of needed)
    if (!unread.has(kind) && !files.some(({ file }) => kindOf(file) === kind))
      problems.push({ file: nameOf(kind), path: "", message: "expected this file, found none" });
  const of = <K extends Kind>(kind: K) =>
    files
      .filter(({ file }) => kindOf(file) === kind)
      .flatMap((file) => shape(kind, file, problems));
  return {
    records: Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as unknown as Records,
    problems,
  };
}
