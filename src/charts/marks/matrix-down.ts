import type { Frame } from "../chart";
import { listShort } from "../words/zone-list";
import { block, type Block } from "./block";
import { fixedBlock } from "./field-heads";
import { middleOf, tracks } from "./grid";
import { placedMiddle, type MatrixLayout, type MatrixStory, type ZoneHead } from "./matrix-layout";
import { textWidth } from "../../model/metrics";

/** What else shares the frame with the matrix. */
export interface DownOptions {
  /** Room kept free above the heads of the columns; pixels. */
  readonly above: number;
  /** Whether to say how many fields each zone names. */
  readonly counts: boolean;
}

/** From this width on the letters and glyphs are those of a wide picture. */
const BIG = 520;
const NAME_LINES = 3;
const LABEL_SHARE = { zh: 0.36, en: 0.34 } as const;

interface Sizes {
  readonly zone: number;
  readonly note: number;
  readonly field: number;
  readonly glyph: number;
}

const narrow: readonly Sizes[] = [
  { zone: 14, note: 12, field: 15, glyph: 9 },
  { zone: 13, note: 12, field: 14, glyph: 9 },
  { zone: 12, note: 12, field: 13, glyph: 8 },
  { zone: 12, note: 12, field: 12, glyph: 8 },
  { zone: 11, note: 11, field: 11, glyph: 7 },
];
const wide: readonly Sizes[] = [{ zone: 18, note: 13.5, field: 17, glyph: 12.5 }, ...narrow];

interface Heads {
  readonly labels: number;
  readonly names: readonly Block[];
  readonly notes: readonly Block[];
  readonly fields: readonly Block[];
  readonly glyph: number;
  /** Where the rows begin, and the space and the lines above them. */
  readonly top: number;
  readonly pad: number;
  readonly gap: number;
}

const tallest = (blocks: readonly Block[]) => Math.max(...blocks.map(({ height }) => height));

/** A single line needs its letters' height, not its line's. */
const inkHeight = ({ rows, size, height }: Block) => (rows === 1 ? size * 1.2 : height);

function headsIn(
  story: MatrixStory,
  frame: Frame,
  { above, counts }: DownOptions,
  size: Sizes,
): Heads | undefined {
  const { dataset, locale } = story;
  const { width, height, k, density } = frame;
  const small = density === "small";
  const longest = Math.max(...story.fieldNames.map((name) => textWidth(name, size.field * k, 600)));
  const labels = Math.min(longest + 14 * k, width * LABEL_SHARE[locale]);
  const column = (width - labels) / dataset.zones.length;
  const names = story.zoneNames.map((name) =>
    block(name, column - 6 * k, size.zone * k, 700, size.zone * 1.12 * k),
  );
  const notes = dataset.zones.map((zone) =>
    fixedBlock(counts ? [listShort(zone, locale)] : [], {
      size: size.note * k,
      weight: 400,
      lineHeight: size.note * 1.3 * k,
    }),
  );
  const pad = (small ? 6 : 8) * k;
  const gap = counts ? 3 * k : 0;
  const top = above + (small ? 2 : 4) * k + tallest(names) + gap + tallest(notes) + pad;
  const row = (height - 1 - top) / story.fields.length;
  const fields = story.fieldNames.map((name) =>
    block(name, labels - 8 * k, size.field * k, 600, size.field * 1.2 * k),
  );
  const fits =
    [...names, ...notes].every((made) => made.width <= column - 4 * k) &&
    names.every(({ rows }) => rows <= NAME_LINES) &&
    fields.every((made) => inkHeight(made) <= row && made.width <= labels - 4 * k);
  return fits ? { labels, names, notes, fields, glyph: size.glyph * k, top, pad, gap } : undefined;
}

/** The largest letters in which the zones' names fit over their columns and the fields' in their rows. */
function headsOf(story: MatrixStory, frame: Frame, options: DownOptions): Heads | undefined {
  for (const size of frame.width >= BIG * frame.k ? wide : narrow) {
    const made = headsIn(story, frame, options, size);
    if (made) return made;
  }
  return undefined;
}

/** The matrix with fields as rows, for narrow frames; nothing where the names do not fit. */
export function matrixDown(
  story: MatrixStory,
  frame: Frame,
  options: DownOptions,
): MatrixLayout | undefined {
  const found = headsOf(story, frame, options);
  if (!found) return undefined;
  const { width, height } = frame;
  const { labels, names, notes, fields, glyph, top, pad, gap } = found;
  const column = (width - labels) / names.length;
  const row = (height - 1 - top) / fields.length;
  const columns = tracks(
    labels,
    names.map(() => column),
  );
  const rows = tracks(
    top,
    fields.map(() => row),
  );
  const end = top - pad - tallest(notes);
  const zones = columns.flatMap((track, index): ZoneHead[] => {
    const [name, note] = [names[index], notes[index]];
    if (!name) return [];
    const where = { x: middleOf(track), align: "center" } as const;
    return [
      {
        name: { ...where, block: name, y: end - gap - name.height },
        ...(note && note.rows > 0 && { end: { ...where, block: note, y: end } }),
      },
    ];
  });
  return {
    grid: {
      across: false,
      zones: columns,
      fields: rows,
      r: Math.min(glyph, row * 0.32, column * 0.3),
    },
    zones,
    fields: rows.flatMap((track, index) => {
      const made = fields[index];
      return made ? [placedMiddle(made, 0, middleOf(track))] : [];
    }),
    bands: rows.map(({ start }) => ({ x: 0, y: start, width, height: row })),
    groups: [],
    rules: [
      ...rows.map(({ start }, index) => ({
        y: start,
        strong: story.degrees[index] !== story.degrees[index - 1],
      })),
      { y: height - 1, strong: true },
    ],
    left: 0,
    right: width,
    captions: [],
  };
}
