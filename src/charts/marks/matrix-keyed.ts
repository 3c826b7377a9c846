import type { Frame } from "../chart";
import { block, type Block } from "./block";
import { fixedBlock } from "./field-heads";
import { middleOf, tracks } from "./grid";
import type { MatrixLayout, MatrixStory, Placed } from "./matrix-layout";
import { textWidth } from "../../model/metrics";
import { labelSizes, nameShare, rowHeads } from "./zone-labels";

interface KeyedOptions {
  /** Room kept free at the right, beside the rows. */
  readonly beside: number;
  /** Room kept free below the rows. */
  readonly below: number;
  /** Room kept free above the rows, at the right of the numbers. */
  readonly head: number;
}

const SIZES = [13, 12, 11, 10, 9, 8, 7, 6];
const LEADING = 1.4;
/** The largest share of the height that the key may take. */
const KEY_SHARE = 0.4;
const BETWEEN = 18;
const NAME = 16;
const NUMBER = 12;
/** Numbers that are wider than their columns stand on so many lines in turn. */
const MOST_LINES = 3;
const GLYPH = 9;

interface Key {
  readonly entries: readonly Placed[];
  readonly height: number;
}

/** The names of the fields by number, in as many columns as fit. */
function keyIn(names: readonly string[], width: number, k: number, size: number): Key {
  const entries = names.map((name, index) =>
    block(`${index + 1}\u00a0${name}`, width, size, 600, size * LEADING),
  );
  const column = Math.max(...entries.map((entry) => entry.width)) + BETWEEN * k;
  const across = Math.max(1, Math.floor((width + BETWEEN * k) / column));
  const rows: Block[][] = [];
  entries.forEach((entry, index) => {
    if (index % across === 0) rows.push([]);
    rows.at(-1)?.push(entry);
  });
  let y = 0;
  const placed = rows.flatMap((row) => {
    const top = y;
    y += Math.max(...row.map(({ height }) => height)) + 4 * k;
    return row.map((entry, index): Placed => ({
      block: entry,
      x: index * (width / across),
      y: top,
      align: "left",
    }));
  });
  return { entries: placed, height: y };
}

/** The key in the largest size with which it leaves room for the rows. */
function keyOf(names: readonly string[], { width, height, k }: Frame): Key {
  const keys = SIZES.map((size) => keyIn(names, width, k, size * k));
  const fitting = keys.find((key) => key.height <= height * KEY_SHARE) ?? keys.at(-1);
  if (!fitting) throw new Error("no size of the key; expected at least one");
  return fitting;
}

/**
 * The matrix for more zones and fields than there is room for names: columns carry
 * numbers, and a key above gives the fields' names. Always fits.
 */
export function matrixKeyed(
  story: MatrixStory,
  frame: Frame,
  { beside, below, head }: KeyedOptions,
): MatrixLayout {
  const { width, height, k } = frame;
  const { dataset, fields: all } = story;
  const bottom = height - 1 - below;
  const key = keyOf(story.fieldNames, frame);
  const size = NUMBER * k;
  const lettering = { size, weight: 600, lineHeight: size * 1.25 } as const;
  const widest = textWidth(String(all.length), size, 600) + 3 * k;
  const count = dataset.zones.length;

  const line = lettering.lineHeight;
  const numbersTop = key.height + 8 * k;
  const least = Math.max(
    1,
    (bottom - numbersTop - Math.max(head, MOST_LINES * line) - 6 * k) / count,
  );
  const [labels] = labelSizes(story.zoneNames, {
    ...{ width: width * nameShare(frame), row: least, k },
    largest: NAME,
  });
  const column = (width - labels.width - beside) / all.length;
  const lines = Math.max(1, Math.min(MOST_LINES, Math.ceil(widest / column)));
  const numbers = numbersTop + Math.max(0, head - lines * line);
  const top = numbers + lines * line + 6 * k;
  const row = Math.max(1, (bottom - top) / count);
  const rows = tracks(
    top,
    dataset.zones.map(() => row),
  );
  const columns = tracks(
    labels.width,
    all.map(() => column),
  );
  return {
    grid: {
      across: true,
      zones: rows,
      fields: columns,
      r: Math.min(GLYPH * k, row * 0.3, column * 0.36),
    },
    zones: rowHeads(labels, rows),
    fields: columns.map((track, index): Placed => ({
      block: fixedBlock([String(index + 1)], lettering),
      x: Math.min(middleOf(track), width - textWidth(String(index + 1), size, 600) / 2),
      y: numbers + (index % lines) * line,
      align: "center",
    })),
    keys: key.entries,
    bands: columns.map(({ start, size: each }) => {
      const inset = Math.min(2 * k, each * 0.1);
      return {
        x: start + inset,
        y: numbers - 4 * k,
        width: each - 2 * inset,
        height: Math.max(0, bottom - numbers + 4 * k),
      };
    }),
    groups: [],
    rules: [
      { y: top, strong: true },
      ...rows.map(({ start }) => ({ y: start + row, strong: false })),
    ],
    left: 0,
    right: width,
    captions: [],
  };
}
