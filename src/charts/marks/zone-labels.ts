import { block, type Block } from "./block";
import { middleOf, type Track } from "./grid";
import { placedMiddle, type ZoneHead } from "./matrix-layout";

/** Names of zones as heads of rows, in one size but for the few that are too long for it; pixels. */
export interface RowLabels {
  readonly size: number;
  readonly blocks: readonly Block[];
  /** Width of the column, the space after it included. */
  readonly width: number;
  readonly glyph: { readonly x: number; readonly r: number };
  /** Where the names begin. */
  readonly text: number;
}

const FULL = 20;
/** In a size of 20: the glyph's middle and radius, where the name begins, the space after it. */
const GLYPH_X = 11.4;
const GLYPH_R = 8.4;
const NAME_X = 31;
const SPACE = 21;
const LEADING = 1.22;

/** Sizes of the names, largest first. */
const SIZES = [20, 18, 16, 15, 14, 13, 12, 11];
const LEGIBLE = 11;
/** The share of the frame that names may take beside a matrix. */
export const nameShare = ({ width, k }: { readonly width: number; readonly k: number }): number =>
  width < 560 * k ? 0.42 : 0.3;
/** Sizes for rows that leave no other choice. */
const TINY = [10, 9, 8, 7, 6];

/** What a name that is too long for the size of the others may be of it, largest first. */
const SMALLER = [1, 0.9, 0.8, 0.7];

/**
 * Breaks the names of zones to a column of at most `most` pixels, in letters of `size`;
 * a name that is higher than `row` so is set in a smaller size, if there is one that fits.
 */
function rowLabels(
  names: readonly string[],
  size: number,
  most: number,
  row: number = Infinity,
): RowLabels {
  const scale = size / FULL;
  const room = most - (NAME_X + SPACE) * scale;
  const set = (name: string, letters: number) => block(name, room, letters, 700, letters * LEADING);
  const blocks = names.map((name) => {
    const share = SMALLER.find((each) => set(name, size * each).height <= row) ?? 1;
    return set(name, size * share);
  });
  return {
    size,
    blocks,
    width: Math.max(...blocks.map(({ width }) => width)) + (NAME_X + SPACE) * scale,
    glyph: { x: GLYPH_X * scale, r: GLYPH_R * scale },
    text: NAME_X * scale,
  };
}

interface Room {
  /** The widest that the column may be. */
  readonly width: number;
  /** Height of a row. */
  readonly row: number;
  readonly k: number;
  /** The largest size wanted, with k = 1. */
  readonly largest?: number;
}

/**
 * The names in every legible size that fits the rows, largest first, but for a few that may be
 * smaller; where none does, in the largest tiny one.
 */
export function labelSizes(
  names: readonly string[],
  { width, row, k, largest = FULL }: Room,
): readonly [RowLabels, ...RowLabels[]] {
  const fits = ({ size, blocks }: RowLabels) =>
    blocks.every((made) => made.height <= row && made.size >= Math.min(size, LEGIBLE * k)) &&
    blocks.filter((made) => made.size === size).length > names.length / 2;
  const fitting = (sizes: readonly number[]) =>
    sizes
      .filter((size) => size <= largest)
      .map((size) => rowLabels(names, size * k, width, row))
      .filter(fits);
  const [first, ...others] = fitting(SIZES);
  if (first) return [first, ...others];
  const [tiny = rowLabels(names, (TINY.at(-1) ?? FULL) * k, width)] = fitting(TINY);
  return [tiny];
}

/** The height of a row that holds every name in a small but legible size, with k = 1. */
export function leastRow(names: readonly string[], width: number): number {
  const { blocks } = rowLabels(names, LEGIBLE, width);
  return Math.max(...blocks.map(({ height }) => height)) + LEGIBLE;
}

/** The heads of rows: glyph and name, centred on the row. */
export const rowHeads = (
  { blocks, glyph, text }: RowLabels,
  rows: readonly Track[],
): readonly ZoneHead[] =>
  rows.flatMap((row, index): ZoneHead[] => {
    const made = blocks[index];
    if (!made) return [];
    const y = middleOf(row);
    return [{ glyph: { ...glyph, y }, name: placedMiddle(made, text, y) }];
  });
