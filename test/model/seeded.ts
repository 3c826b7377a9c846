/** Chance that repeats: the same seed gives the same cases on every run. */
export interface Chance {
  /** A whole number from 0 up to, but without, `below`. */
  readonly below: (below: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** Some of the items, in any order, none twice. */
  readonly some: <Item>(items: readonly Item[]) => readonly Item[];
  /** Words made of letters, signs that URLs treat specially, and Chinese. */
  readonly word: () => string;
}

const letters = [...Array.from("aZ09 +&=%#?/;,:@'\"<>\\~.-_目区é"), "😀", "\u0000", "\n"];

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[below(items.length)];
    if (item === undefined) throw new Error("pick: expected at least one item");
    return item;
  };
  return {
    below,
    pick,
    some: (items) =>
      items
        .filter(() => next() < 0.5)
        .map((item) => ({ item, place: next() }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ item }) => item),
    word: () => Array.from({ length: below(7) }, () => pick(letters)).join(""),
  };
}
