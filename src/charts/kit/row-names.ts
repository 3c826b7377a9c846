import type { Weight } from "../../model/metrics";
import { block } from "./lettering";

const FULL = 20;
/** In a size of 20: the glyph's middle and radius, where the name begins, the space after it. */
const GLYPH_X = 11.4;
const GLYPH_R = 8.4;
const NAME_X = 31;
const SPACE = 21;
const LEADING = 1.22;
/** What a name that is too long for the size of the others may be of it, largest first. */
const SMALLER = [1, 0.9, 0.8, 0.7];
const LEGIBLE = 11;

interface Room {
  readonly size: number;
  /** The widest that the column may be. */
  readonly width: number;
  /** Height of a row. */
  readonly row?: number;
  readonly k: number;
  readonly weight?: Weight;
  /** Whether a zone's shape stands before each name. */
  readonly glyph?: boolean;
}

/**
 * Breaks names, the heads of rows, to a column of at most `width` pixels, in letters of `size`; one
 * that is higher than its row so is set in a smaller size, if there is one that fits.
 * @returns the width of the column, the space after it included; where glyphs stand and names
 * begin; and whether all names are legible and no higher than their rows
 */
export function rowNames(
  names: readonly string[],
  { size, width, row = Infinity, k, weight = 700, glyph = true }: Room,
) {
  const scale = size / FULL;
  const text = glyph ? NAME_X * scale : 0;
  const space = (glyph ? SPACE : SPACE * 0.5) * scale;
  const set = (name: string, letters: number) =>
    block(name, width - text - space, { size: letters, weight, lineHeight: letters * LEADING });
  const blocks = names.map((name) => {
    const share = SMALLER.find((each) => set(name, size * each).height <= row) ?? 1;
    return set(name, size * share);
  });
  return {
    ...{ size, blocks, text, glyph: { x: GLYPH_X * scale, r: GLYPH_R * scale } },
    width:
      !glyph && blocks.some((made) => made.rows > 1)
        ? width
        : Math.max(...blocks.map((made) => made.width)) + text + space,
    fits:
      blocks.every((made) => made.height <= row && made.width <= width - text) &&
      blocks.every((made) => made.size >= Math.min(size, LEGIBLE * k)) &&
      blocks.filter((made) => made.size === size).length > names.length / 2,
  };
}

/** Sizes of names, largest first; the last ones for rows that leave no other choice. */
export const NAME_SIZES = [20, 18, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3] as const;

/** The names in the largest size up to `largest` that fits their rows. */
export function largestNames(
  names: readonly string[],
  { largest = FULL, ...room }: Omit<Room, "size"> & { readonly largest?: number },
) {
  for (const size of NAME_SIZES.filter((each) => each <= largest)) {
    const made = rowNames(names, { ...room, size: size * room.k });
    if (made.fits) return made;
  }
  return rowNames(names, { ...room, row: Infinity, size: (NAME_SIZES.at(-1) ?? 3) * room.k });
}

/** The height of a row that holds every name in a small but legible size, with k = 1. */
export function leastRow(names: readonly string[], width: number): number {
  const { blocks } = rowNames(names, { size: LEGIBLE, width, k: 1 });
  return Math.max(...blocks.map(({ height }) => height)) + LEGIBLE;
}
