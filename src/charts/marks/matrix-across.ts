import type { Frame } from "../chart";
import type { Block } from "./block";
import { degreeGroups } from "./degree-groups";
import { fixedBlock, headNeeds, heads } from "./field-heads";
import { middleOf, shared, tracks } from "./grid";
import { placedMiddle, type MatrixLayout, type MatrixStory } from "./matrix-layout";
import { countsColumn, TWO_LINES, zoneCount, type Counts } from "./zone-counts";
import { labelSizes, nameShare, rowHeads, type RowLabels } from "./zone-labels";

/** What else shares the frame with the matrix; pixels. */
export interface AcrossOptions {
  /** Room kept free at the right, beside the rows. */
  readonly beside: number;
  /** Room kept free below the rows. */
  readonly below: number;
  /** Whether to say how many fields each zone names. */
  readonly counts: boolean;
  /** Whether to bracket the columns by degree. */
  readonly groups: boolean;
  /** Lines that a column's head may take. */
  readonly most: number;
}

const GROUPS = 40;
const GAP = 10;
const GLYPH = 12.5;
const NARROWEST = 26;
/** Names smaller than this give way to shorter words about the lists. */
const SPOKEN = 15;

/** How the columns' names are set. */
const headLettering = ({ locale, k }: Frame) =>
  ({
    size: (locale === "zh" ? 15.5 : 14) * k,
    weight: 600,
    lineHeight: (locale === "zh" ? 19 : 16) * k,
  }) as const;

/** Height of the heads over the rows, brackets included. */
function headHeight(rows: number, groups: boolean, frame: Frame): number {
  const lines = Math.max(2, rows) * headLettering(frame).lineHeight;
  return (groups ? GROUPS * frame.k : 0) + lines + 8 * frame.k;
}

interface Columns {
  readonly labels: RowLabels;
  readonly widths: readonly number[];
  readonly counts?: Counts;
}

/** The largest names with which everything fits side by side. */
function columns(
  story: MatrixStory,
  frame: Frame,
  { beside, counts, most }: AcrossOptions,
  row: number,
): Columns | undefined {
  const { width, k } = frame;
  const needs = headNeeds(story.fieldNames, most, headLettering(frame)).map((need) =>
    Math.max(need + GAP * k, NARROWEST * k),
  );
  const ways = !counts
    ? [undefined]
    : (row < TWO_LINES * k ? [true] : [false, true]).map((short) => countsColumn(story, short, k));
  const sizes = labelSizes(story.zoneNames, { width: width * nameShare(frame), row, k });
  for (const way of ways)
    for (const labels of sizes) {
      if (way && !way.short && labels.size < SPOKEN * k) break;
      const widths = shared(needs, width - labels.width - (way?.width ?? 0) - beside);
      if (widths) return { labels, widths, ...(way && { counts: way }) };
    }
  return undefined;
}

/** The matrix with zones as rows; nothing where the heads of the columns do not fit. */
export function matrixAcross(
  story: MatrixStory,
  frame: Frame,
  options: AcrossOptions,
): MatrixLayout | undefined {
  const { dataset, locale } = story;
  const { width, height, k } = frame;
  const right = width - options.beside;
  const bottom = height - 1 - options.below;
  const count = dataset.zones.length;
  const least = (bottom - headHeight(options.most, options.groups, frame)) / count;
  const found = columns(story, frame, options, least);
  if (!found || least <= 0) return undefined;
  const { labels, widths, counts } = found;
  const named = heads(
    story.fieldNames,
    widths.map((each) => each - 4 * k),
    headLettering(frame),
  );
  const top = headHeight(Math.max(...named.map(({ rows }) => rows)), options.groups, frame);
  const size = (bottom - top) / count;
  const rows = tracks(
    top,
    dataset.zones.map(() => size),
  );
  const fields = tracks(labels.width, widths);
  const headTop = options.groups ? GROUPS * k : 0;
  const headMiddle = (top + headTop) / 2;
  const bandTop = headTop + (options.groups ? 2 * k : 0);
  const put = (block: Block, x: number, align: "center" | "right") =>
    placedMiddle(block, x, headMiddle, align);
  const listed = { size: 13 * k, weight: 400, lineHeight: 18 * k } as const;
  return {
    grid: {
      across: true,
      zones: rows,
      fields,
      r: Math.min(GLYPH * k, size * 0.3, Math.min(...widths) * 0.34),
    },
    zones: rowHeads(labels, rows).map((head, index) => {
      const zone = dataset.zones[index];
      const row = rows[index];
      if (!counts || !zone || !row) return head;
      return { ...head, ...zoneCount(zone, counts, right, middleOf(row), frame) };
    }),
    fields: named.map((head, index) => put(head, middleOf(fields[index] ?? NOWHERE), "center")),
    bands: fields.map((track) => ({
      x: track.start + 3 * k,
      y: bandTop,
      width: track.size - 6 * k,
      height: bottom - bandTop,
    })),
    groups: options.groups ? degreeGroups(story, fields, 0, right, k) : [],
    rules: [
      { y: top, strong: true },
      ...rows.map(({ start }) => ({ y: start + size, strong: false })),
    ],
    left: 0,
    right: width,
    captions: counts
      ? [put(fixedBlock([locale === "zh" ? "列出" : "Named"], listed), right, "right")]
      : [],
  };
}

const NOWHERE = { start: 0, size: 0 };
