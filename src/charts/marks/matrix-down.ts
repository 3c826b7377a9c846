import type { Frame } from "../chart";
import { listShort } from "../words/zone-list";
import { block, type Block } from "./block";
import { fixedBlock } from "./field-heads";
import { middleOf, tracks } from "./grid";
import type { Box, MatrixLayout, MatrixStory, ZoneHead } from "./matrix-layout";
import { placedMiddle } from "./matrix-layout";
import { textWidth } from "./metrics";

/** What else shares the frame with the matrix; pixels. */
export interface DownOptions {
  /** Room kept free above the heads of the columns. */
  readonly above: number;
  /** Whether to say how many fields each zone names. */
  readonly counts: boolean;
}

/** From this width on the letters and glyphs are those of a wide picture. */
const BIG = 520;
const NAME_LINES = 3;

interface Sizes {
  readonly zone: number;
  readonly note: number;
  readonly field: number;
  readonly glyph: number;
}

const sizes = (big: boolean): readonly Sizes[] =>
  big
    ? [
        { zone: 18, note: 13.5, field: 17, glyph: 12.5 },
        { zone: 14, note: 12, field: 15, glyph: 9 },
      ]
    : [
        { zone: 14, note: 12, field: 15, glyph: 9 },
        { zone: 13, note: 12, field: 14, glyph: 9 },
        { zone: 12, note: 12, field: 13, glyph: 8 },
      ];

interface Heads {
  readonly labels: number;
  readonly names: readonly Block[];
  readonly notes: readonly Block[];
  readonly fields: readonly Block[];
  readonly size: Sizes;
}

/** The largest letters in which the zones' names fit over their columns. */
function headsOf(story: MatrixStory, frame: Frame, { counts }: DownOptions): Heads | undefined {
  const { dataset, locale } = story;
  const { width, k } = frame;
  for (const size of sizes(width >= BIG * k)) {
    const widestName = Math.max(
      ...story.fieldNames.map((name) => textWidth(name, size.field * k, 600)),
    );
    const labels = Math.min(widestName + 14 * k, width * (locale === "zh" ? 0.36 : 0.34));
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
    const fits =
      names.every(({ rows, width: wide }) => rows <= NAME_LINES && wide <= column - 4 * k) &&
      notes.every(({ width: wide }) => wide <= column - 4 * k);
    if (!fits) continue;
    const fields = story.fieldNames.map((name) =>
      block(name, labels - 8 * k, size.field * k, 600, size.field * 1.2 * k),
    );
    return { labels, names, notes, fields, size };
  }
  return undefined;
}

/** The matrix with fields as rows, for narrow frames; nothing where the zones' names do not fit. */
export function matrixDown(
  story: MatrixStory,
  frame: Frame,
  options: DownOptions,
): MatrixLayout | undefined {
  const found = headsOf(story, frame, options);
  if (!found) return undefined;
  const { width, height, k, density } = frame;
  const { labels, names, notes, fields, size } = found;
  const small = density === "small";
  const pad = (small ? 6 : 8) * k;
  const nameHeight = Math.max(...names.map((made) => made.height));
  const noteHeight = Math.max(...notes.map((made) => made.height));
  const gap = noteHeight > 0 ? 3 * k : 0;
  const top = options.above + (small ? 2 : 4) * k + nameHeight + gap + noteHeight + pad;
  const zoneCount = story.zoneNames.length;
  const column = (width - labels) / zoneCount;
  const row = (height - 1 - top) / fields.length;
  const grid = {
    across: false,
    zones: tracks(
      labels,
      names.map(() => column),
    ),
    fields: tracks(
      top,
      fields.map(() => row),
    ),
    r: Math.min(size.glyph * k, row * 0.32, column * 0.3),
  };
  const zones = names.map((name, index): ZoneHead => {
    const track = grid.zones[index];
    const note = notes[index];
    const x = track ? middleOf(track) : 0;
    const end = top - pad - noteHeight;
    return {
      name: { block: name, x, y: end - gap - name.height, align: "center" },
      ...(note && note.rows > 0 && { end: { block: note, x, y: end, align: "center" as const } }),
    };
  });
  return {
    grid,
    zones,
    fields: fields.map((made, index) => {
      const track = grid.fields[index];
      return placedMiddle(made, 0, track ? middleOf(track) : 0);
    }),
    bands: grid.fields.map(({ start, size: each }): Box => ({
      x: 0,
      y: start,
      width,
      height: each,
    })),
    groups: [],
    rules: grid.fields
      .map(({ start }, index) => ({
        y: start,
        strong: story.degrees[index] !== story.degrees[index - 1],
      }))
      .concat([{ y: height - 1, strong: true }]),
    left: 0,
    right: width,
    captions: [],
  };
}
