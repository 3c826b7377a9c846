import { block, type Block } from "./block";

/** Names of zones as heads of rows, in one size that fits; pixels. */
export interface RowLabels {
  readonly blocks: readonly Block[];
  /** Width of the column, the space after it included. */
  readonly width: number;
  readonly glyph: { readonly x: number; readonly r: number };
  readonly text: number;
}

const FULL = 20;
/** In a size of 20: the glyph's middle and radius, where the name begins, the space after it. */
const GLYPH_X = 11.4;
const GLYPH_R = 8.4;
const NAME_X = 31;
const SPACE = 21;
const LEADING = 1.22;

/** Breaks the names of zones to a column of at most `most` pixels, in letters of `size`. */
export function rowLabels(names: readonly string[], size: number, most: number): RowLabels {
  const scale = size / FULL;
  const room = most - (NAME_X + SPACE) * scale;
  const blocks = names.map((name) => block(name, room, size, 700, size * LEADING));
  return {
    blocks,
    width: Math.max(...blocks.map(({ width }) => width)) + (NAME_X + SPACE) * scale,
    glyph: { x: GLYPH_X * scale, r: GLYPH_R * scale },
    text: NAME_X * scale,
  };
}

/** Whether every name fits into a row of this height. */
export const fitsRow = ({ blocks }: RowLabels, height: number): boolean =>
  blocks.every((made) => made.height <= height);
