import type { Amount } from "../../model/amount";
import type { Dataset } from "../../model/dataset";
import { greatestTarget, sharedTargets } from "../../model/target";
import type { Locale } from "../../model/text";
import type { Frame } from "../chart";
import { amountWidth } from "../kit/text-run";
import { reach } from "../kit/slats";
import { block } from "../kit/lettering";
import { targetBeside } from "../words/target-captions";
import { isWide, matrixSizes, type MatrixSizes } from "./matrix-sizes";

/** Share of the frame that bars beside rows take, and the least and the most of it, with k = 1. */
const BESIDE = { share: 0.32, least: 176, most: 340, narrow: 0.27 } as const;
/** Share of the height that bars on columns take, and the least and the most of it. */
export const STANDING = { share: 0.33, least: 90, most: 180 } as const;
/** A scale shorter than this says nothing. */
const SHORTEST = 40;
const BEFORE = 26;
/** Height of the line with our sum below the rows. */
const FOOT = 34;
/** Heights from which on there is room for brackets over the columns. */
const TALL = 230;
/** Size of the words beside a value. */
const WORDS = 11.5;
/** Room for a face a tenth wider. */
export const WIDER = 1.1;

const targetsBeside = (dataset: Dataset, locale: Locale) =>
  dataset.zones.map((zone) => targetBeside(dataset, zone, locale));

/** Height of the line with our sum below rows of zones, with k = 1. */
export const footOf = ({ site }: Dataset, density: Frame["density"]): number =>
  density === "small" || !site.sum ? 0 : FOOT;

const largest = (across: boolean, stands: boolean, frame: Frame) => {
  const size = across ? 24 : stands ? 20 : 14;
  const more = across ? frame.width > 800 * frame.k : isWide(frame);
  return frame.k * (more ? size + (across || !stands ? 4 : 6) : size);
};

/** The targets beside the rows of a matrix or on its columns, where bars `stand` if they may; pixels. */
function barSizes(
  dataset: Dataset,
  { across, row, columns }: MatrixSizes,
  { beside, above, stands }: { beside: number; above: number; stands: boolean },
  frame: Frame,
) {
  const { width, k, locale } = frame;
  const targets = targetsBeside(dataset, locale);
  const amounts = targets.flatMap(({ amount }) => amount ?? []);
  const group = sharedTargets(dataset);
  const greatest = Math.max(1, group ? greatestTarget(dataset, group) : 0);
  const wide = (amount: Amount, size: number) => amountWidth(amount, locale, size, dataset) * WIDER;
  const column = Math.min(...columns);
  // Size of slats, and the gap before a value.
  const [u, gap] = across ? [0.8 * k, 8 * k] : [0.6 * k, 5 * k];
  const room = across ? beside - Math.min(BEFORE * k, beside * 0.1) : above - 6 * k;
  const words = across ? Math.min(WORDS * k, row * 0.6) : WORDS * k;
  // Words under a value or in its place, where there is room.
  const notes = targets.map(({ amount, words: said }) => {
    const own = (across ? room : column - 6 * k) / WIDER;
    const note = block(said, own, { size: words, lineHeight: words * 1.3 });
    const most = across ? row * (amount ? 0.5 : 1) : Infinity;
    return said && note.height <= most ? note : undefined;
  });
  const under = targets.map(({ amount }, index) => (amount && notes[index]?.height) || 0);
  const large = largest(across, stands, frame);
  const size = across
    ? Math.min(large, (row - Math.max(0, ...under)) * 0.6, room * 0.2)
    : large * Math.min(1, ...amounts.map((amount) => (column - 6 * k) / wide(amount, large)));
  const longest = Math.min(
    ...amounts.map((amount) => {
      const past = reach(amount.bound, u) + gap + (across ? wide(amount, size) : size * 1.1);
      return ((room - past) * greatest) / Math.max(amount.value, greatest / 1000);
    }),
  );
  const drawn = across
    ? group !== undefined && longest >= SHORTEST * k
    : stands && amounts.length > 0;
  return {
    ...{ targets, notes, greatest, size, u, gap },
    // Where zero is: x beside rows, y on columns; no length where there are values alone.
    ...{ zero: across ? width - room : room, length: drawn ? longest : 0 },
    thickness: across ? Math.min(36 * k, row * 0.46) : Math.min(column * 0.5, 56 * k),
  };
}

/** Divides a frame among the matrix and the targets of its zones. */
export function overviewSizes(dataset: Dataset, frame: Frame) {
  const { width, height, k, density, locale } = frame;
  const share = Math.min(width * BESIDE.share, BESIDE.most * k);
  const beside = isWide(frame) ? Math.max(BESIDE.least * k, share) : width * BESIDE.narrow;
  const wanted = Math.min(height * STANDING.share, STANDING.most * k);
  const stands = wanted >= STANDING.least * k && sharedTargets(dataset) !== undefined;
  const noted = targetsBeside(dataset, locale).some(({ amount, words }) => amount && words);
  const lines = noted ? 3 * WORDS * 1.3 * k : 0;
  const above = stands ? wanted : largest(false, false, frame) * 1.3 + lines;
  const matrix = matrixSizes(dataset, frame, {
    ...{ beside, above, below: footOf(dataset, density) * k },
    ...{ counts: false, groups: height >= TALL * k },
  });
  return { matrix, bars: barSizes(dataset, matrix, { beside, above, stands }, frame) };
}

export type OverviewSizes = ReturnType<typeof overviewSizes>;
