import type { Dataset } from "./dataset";

/**
 * A dataset as an application loads it: each text once, and of each kind of thing one list a
 * property, in the order in which the things stand. At many zones that is a third of the bytes.
 */
export interface Compact {
  /** How many characters each text has in common with the beginning of the one before it. */
  readonly shared: readonly number[];
  /** What follows them. */
  readonly endings: readonly string[];
  readonly root: Column;
}

/** The values of one property of so many things, all of one kind. */
type Column =
  /** Texts, by steps from one place in the list of texts to the next. */
  | readonly number[]
  | { readonly numbers: readonly number[] }
  /** Lists: how long each is, and the items of all one after the other. */
  | { readonly lengths: readonly number[]; readonly items: Column }
  /** What only some things have: 1 or 0 for each, and the values of those that do. */
  | { readonly there: readonly number[]; readonly values: Column }
  /** So many things, by their properties. */
  | { readonly count: number; readonly columns: Readonly<Record<string, Column>> };

type Item = { readonly [key: string]: unknown };

/** The properties of things that may lack some, in an order that is each one's own. */
function keysOf(items: readonly Item[]): readonly string[] {
  const keys: string[] = [];
  for (const item of items) {
    let next = 0;
    for (const key of Object.keys(item)) {
      if (!keys.includes(key)) keys.splice(next, 0, key);
      next = keys.indexOf(key) + 1;
    }
  }
  return keys;
}

/** How many characters two texts begin with together. */
function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** Writes data of texts, numbers, lists of one kind each, and objects; any of these may be absent. */
export function encode(data: object): Compact {
  const places = new Map<string, number>();
  const placeOf = (text: string) => {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    return place;
  };
  const column = (values: readonly unknown[]): Column => {
    const there = values.filter((value) => value !== undefined);
    if (there.length < values.length)
      return { there: values.map((value) => Number(value !== undefined)), values: column(there) };
    const [first] = values;
    if (typeof first === "number") return { numbers: values as number[] };
    if (Array.isArray(first)) {
      const lists = values as unknown[][];
      return { lengths: lists.map(({ length }) => length), items: column(lists.flat()) };
    }
    if (typeof first === "object") {
      const items = values as Item[];
      const columns = keysOf(items).map((key) => [key, column(items.map((item) => item[key]))]);
      return {
        count: items.length,
        columns: Object.fromEntries(columns) as Record<string, Column>,
      };
    }
    const found = (values as string[]).map(placeOf);
    return found.map((place, index) => place - (found[index - 1] ?? 0));
  };
  const root = column([data]);
  const texts = [...places.keys()];
  const shared = texts.map((text, index) => sharedLength(texts[index - 1] ?? "", text));
  return { shared, endings: texts.map((text, index) => text.slice(shared[index])), root };
}

/** Reads what `encode` has written; what it says has the shape that was written. */
export function decode({ shared, endings, root }: Compact): Dataset {
  let text = "";
  const texts = endings.map((ending, index) => (text = text.slice(0, shared[index]) + ending));
  const values = (column: Column): unknown[] => {
    if ("numbers" in column) return [...column.numbers];
    if ("lengths" in column) {
      const items = values(column.items);
      let from = 0;
      return column.lengths.map((length) => items.slice(from, (from += length)));
    }
    if ("there" in column) {
      const some = values(column.values);
      let next = 0;
      return column.there.map((there) => (there ? some[next++] : undefined));
    }
    if ("columns" in column) return things(column.count, Object.entries(column.columns));
    let place = 0;
    return column.map((step) => texts[(place += step)]);
  };
  const things = (count: number, columns: readonly (readonly [string, Column])[]): Item[] => {
    const made = Array.from({ length: count }, (): Record<string, unknown> => ({}));
    for (const [key, column] of columns)
      values(column).forEach((value, index) => {
        const thing = made[index];
        if (thing && value !== undefined) thing[key] = value;
      });
    return made;
  };
  const [data] = values(root);
  return data as Dataset;
}
