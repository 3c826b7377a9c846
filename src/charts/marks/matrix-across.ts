import type { Frame } from "../chart";
import { listCount, listEnd, listShort } from "../words/zone-list";
import { block } from "./block";
import { degreeGroups } from "./degree-groups";
import { fixedBlock, headNeeds, heads } from "./field-heads";
import { middleOf, shared, tracks } from "./grid";
import { placedMiddle, type MatrixLayout, type MatrixStory, type ZoneHead } from "./matrix-layout";
import { textWidth } from "./metrics";
import { fitsRow, rowLabels, type RowLabels } from "./zone-labels";

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
const NAME_SIZES = [20, 18, 16, 15, 14, 13, 12, 11];
/** The largest share of the frame that the zones' names may take. */
const LABEL_SHARE = 0.3;
const GAP = 10;
const GLYPH = 12.5;
/** A row that holds the count above the words about the list. */
const TWO_LINES = 40;
const COUNT_GAP = 18;

/** How the columns' names are set. */
export const headLettering = ({ locale, k }: Pick<Frame, "locale" | "k">) =>
  ({
    size: (locale === "zh" ? 15.5 : 14) * k,
    weight: 600,
    lineHeight: (locale === "zh" ? 19 : 16) * k,
  }) as const;

/** Height of the heads over the rows, brackets included. */
export function headHeight(rows: number, groups: boolean, frame: Pick<Frame, "locale" | "k">) {
  const { k } = frame;
  const lines = Math.max(2, rows) * headLettering(frame).lineHeight;
  return (groups ? GROUPS * k : 0) + lines + 8 * k;
}

interface Columns {
  readonly labels: RowLabels;
  readonly widths: readonly number[];
  /** Width of the column with the counts. */
  readonly counts: number;
  readonly short: boolean;
}

function countsWidth({ dataset, locale }: MatrixStory, short: boolean, k: number): number {
  const widths = dataset.zones.map((zone) =>
    short
      ? textWidth(listShort(zone, locale), 13 * k)
      : Math.max(
          textWidth(listCount(zone, locale), 16 * k, 600),
          Math.min(textWidth(listEnd(zone, locale), 12 * k), 100 * k),
        ),
  );
  return Math.max(...widths) + COUNT_GAP * k;
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
    Math.max(need + GAP * k, 26 * k),
  );
  for (const size of NAME_SIZES) {
    const labels = rowLabels(story.zoneNames, size * k, width * LABEL_SHARE);
    if (!fitsRow(labels, row)) continue;
    for (const short of row < TWO_LINES * k ? [true] : [false, true]) {
      const room = counts ? countsWidth(story, short, k) : 0;
      const widths = shared(needs, width - labels.width - room - beside);
      if (widths) return { labels, widths, counts: room, short };
    }
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
  const count = dataset.zones.length;
  const bottom = height - 1 - options.below;
  const roughly = (bottom - headHeight(options.most, options.groups, frame)) / count;
  const found = columns(story, frame, options, roughly);
  if (!found) return undefined;
  const { labels, widths, short } = found;
  const named = heads(
    story.fieldNames,
    widths.map((size) => size - 4 * k),
    headLettering(frame),
  );
  const rows = Math.max(...named.map((head) => head.rows));
  const top = headHeight(rows, options.groups, frame);
  const size = (bottom - top) / count;
  const grid = {
    across: true,
    zones: tracks(
      top,
      dataset.zones.map(() => size),
    ),
    fields: tracks(labels.width, widths),
    r: Math.min(GLYPH * k, size * 0.3, Math.min(...widths) * 0.34),
  };
  const headMiddle = (top + (options.groups ? GROUPS * k : 0)) / 2;
  const groupTop = options.groups ? GROUPS * k : 0;

  const zoneHead = (index: number): ZoneHead => {
    const zone = dataset.zones[index];
    const track = grid.zones[index];
    const made = labels.blocks[index];
    if (!zone || !track || !made) throw new Error(`no row ${index}; expected ${count}`);
    const y = middleOf(track);
    const head = {
      glyph: { x: labels.glyph.x, y, r: labels.glyph.r },
      name: placedMiddle(made, labels.text, y),
    };
    if (!options.counts) return head;
    const line = (text: string, px: number, weight: 400 | 600) =>
      fixedBlock([text], { size: px * k, weight, lineHeight: px * 1.3 * k });
    if (short)
      return {
        ...head,
        end: placedMiddle(line(listShort(zone, locale), 13, 400), right, y, "right"),
      };
    const end = block(listEnd(zone, locale), found.counts - COUNT_GAP * k + 1, 12 * k, 400, 15 * k);
    const number = line(listCount(zone, locale), 16, 600);
    const from = y - (number.height + end.height) / 2;
    return {
      ...head,
      count: { block: number, x: right, y: from, align: "right" },
      end: { block: end, x: right, y: from + number.height, align: "right" },
    };
  };

  const listed = fixedBlock([locale === "zh" ? "列出" : "Named"], {
    size: 13 * k,
    weight: 400,
    lineHeight: 18 * k,
  });
  return {
    grid,
    zones: dataset.zones.map((_, index) => zoneHead(index)),
    fields: named.map((head, index) => {
      const track = grid.fields[index];
      return placedMiddle(head, track ? middleOf(track) : 0, headMiddle, "center");
    }),
    bands: grid.fields.map((track) => ({
      x: track.start + 3 * k,
      y: groupTop + (options.groups ? 2 * k : 0),
      width: track.size - 6 * k,
      height: bottom - groupTop - (options.groups ? 2 * k : 0),
    })),
    groups: options.groups ? degreeGroups(story, grid.fields, 0, right, k) : [],
    rules: [
      { y: top, strong: true },
      ...grid.zones.map(({ start, size: each }) => ({ y: start + each, strong: false })),
    ],
    left: 0,
    right: width,
    captions: options.counts ? [placedMiddle(listed, right, headMiddle, "right")] : [],
  };
}
