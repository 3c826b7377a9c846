import * as fc from "fast-check";
import { hostileText } from "./hostile-text";

type Key = string | number;
type Path = readonly Key[];

/** One change: at which place, and what becomes of the value there. */
export type Change = (document: unknown) => unknown;

/** Every place of a document, the document itself first. */
export function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, each]) =>
    placesOf(each, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...below];
}

const at = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null && Object.hasOwn(value, key)
        ? (value as Record<Key, unknown>)[key]
        : undefined,
    document,
  );

/** A copy with another value at a place; `undefined` takes it away. What is not there stays so. */
function put(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof document !== "object" || document === null) return document;
  const inner = put(at(document, [key]), rest, value);
  if (Array.isArray(document))
    return document.flatMap((each: unknown, index) =>
      index !== key ? [each] : inner === undefined ? [] : [inner],
    );
  const entries = Object.entries(document).filter(([name]) => name !== key);
  return Object.fromEntries(inner === undefined ? entries : [...entries, [key, inner]]);
}

/** Numbers that have broken arithmetic and drawing before; all can stand in JSON. */
const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 0.1, 2030, 1e9, 1e15, 1e300, -1e300, Number.MIN_VALUE),
  fc.integer({ min: 0, max: 20_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

const anything: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  numbers,
  fc.constantFrom<unknown[]>(null, true, [], {}, [[]], { zh: "", en: "" }),
  fc.jsonValue({ maxDepth: 3 }),
);

/** Where a changed document is another than the original, and what stands there. */
export function changes(original: unknown, changed: unknown, path = ""): readonly string[] {
  if (Object.is(original, changed)) return [];
  const branches = [original, changed].every((each) => typeof each === "object" && each !== null);
  if (!branches) return [`${path}: ${JSON.stringify(changed)?.slice(0, 60)}`];
  const [before, after] = [original, changed] as readonly Record<string, unknown>[];
  const keys = new Set([before, after].flatMap((each) => Object.keys(each ?? {})));
  return [...keys].flatMap((key) => changes(before?.[key], after?.[key], `${path}.${key}`));
}

/** Documents with one to four changes, each at any place that the original has. */
export function mutantsOf(document: unknown): fc.Arbitrary<unknown> {
  const places = placesOf(document);
  const place = fc.constantFrom(...places);
  const where = (is: (value: unknown) => boolean) =>
    places.filter((path) => is(at(document, path)));
  /** One of the places of a kind, or any where the document has none of it. */
  const among = (paths: readonly Path[]) => (paths.length > 0 ? fc.constantFrom(...paths) : place);
  const figures = where((value) => typeof value === "number");
  const text = among(where((value) => typeof value === "string"));
  const figure = among(figures);
  const list = among(where(Array.isArray));
  const change: fc.Arbitrary<Change> = fc.oneof(
    {
      weight: 8,
      arbitrary: fc.tuple(text, hostileText).map(
        ([path, text]) =>
          (doc: unknown) =>
            put(doc, path, text),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(figure, numbers).map(
        ([path, number]) =>
          (doc: unknown) =>
            put(doc, path, number),
      ),
    },
    {
      weight: 3,
      arbitrary: fc.tuple(text, text).map(
        ([path, other]) =>
          (doc: unknown) =>
            put(doc, path, at(doc, other)),
      ),
    },
    {
      weight: 2,
      arbitrary: fc
        .tuple(list, fc.nat(), fc.constantFrom("empty", "twice", "back"))
        .map(([path, which, how]) => (doc: unknown) => {
          const items = at(doc, path);
          if (!Array.isArray(items)) return doc;
          const item = items.length > 0 ? [items[which % items.length] as unknown] : [];
          return put(
            doc,
            path,
            { empty: [], twice: [...items, ...item], back: items.toReversed() }[how],
          );
        }),
    },
    {
      weight: 1,
      arbitrary: numbers.map(
        (number) => (doc: unknown) => figures.reduce((made, path) => put(made, path, number), doc),
      ),
    },
    { weight: 1, arbitrary: place.map((path) => (doc: unknown) => put(doc, path, undefined)) },
    {
      weight: 2,
      arbitrary: fc.tuple(place, anything).map(
        ([path, value]) =>
          (doc: unknown) =>
            put(doc, path, value),
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(place, hostileText, anything).map(
        ([path, key, value]) =>
          (doc: unknown) =>
            put(doc, [...path, key], value),
      ),
    },
  );
  return fc
    .array(change, { minLength: 1, maxLength: 4 })
    .map((changes) => changes.reduce((doc, next) => next(doc), document));
}
