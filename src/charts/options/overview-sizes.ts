import type { Amount } from "../../model/amount";
import type { Dataset, Zone } from "../../model/dataset";
import { greatestTarget, sharedTargets, targetOf } from "../../model/target";
import type { Locale } from "../../model/text";
import type { Frame } from "../chart";
import { amountWidth } from "../kit/text-run";
import { reach } from "../kit/slats";
import { block, type Block } from "../kit/block";
import { besideValue } from "../words/target-captions";
import { notPublished } from "../words/target-words";
import { isWide, matrixSizes, type MatrixSizes, type Shown } from "./matrix-sizes";

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

/** What stands at a zone: its target where one is published, and words that the caption cannot say for all. */
export interface TargetSaid {
  readonly amount?: Amount;
  readonly words: string;
}

/** The targets beside the rows of a matrix or on its columns; pixels. */
export interface Bars {
  readonly targets: readonly TargetSaid[];
  /** Words under a value or in its place, where there is room. */
  readonly notes: readonly (Block | undefined)[];
  /** Where zero is: x beside rows, y on columns. */
  readonly zero: number;
  /** The length of the greatest; 0 where there are values alone. */
  readonly length: number;
  readonly greatest: number;
  readonly thickness: number;
  readonly size: number;
  /** Size of slats, and the gap before a value. */
  readonly u: number;
  readonly gap: number;
}

export interface OverviewSizes {
  readonly matrix: MatrixSizes;
  readonly bars: Bars;
}

/** What stands at a zone. */
export function targetBeside(dataset: Dataset, zone: Zone, locale: Locale): TargetSaid {
  const target = targetOf(dataset, zone);
  if (!target) return { words: notPublished[locale] };
  return { amount: target.amount, words: besideValue(dataset, target, locale) };
}

const targetsBeside = ({ dataset, zones, locale }: Shown) =>
  zones.map((zone) => targetBeside(dataset, zone, locale));

/** Height of the line with our sum below rows of zones, with k = 1. */
export const footOf = ({ dataset }: Shown, density: Frame["density"]): number =>
  density === "small" || !dataset.site.sum ? 0 : FOOT;

const largest = (across: boolean, stands: boolean, frame: Frame) =>
  frame.k *
  (across
    ? frame.width > 800 * frame.k
      ? 28
      : 24
    : isWide(frame)
      ? stands
        ? 26
        : 18
      : stands
        ? 20
        : 14);

interface Room {
  readonly beside: number;
  readonly above: number;
  /** Whether bars may stand on columns. */
  readonly stands: boolean;
}

function barSizes(matrix: MatrixSizes, { beside, above, stands }: Room, frame: Frame): Bars {
  const { width, k, locale } = frame;
  const { across, row, columns, shown } = matrix;
  const targets = targetsBeside(shown);
  const amounts = targets.flatMap(({ amount }) => amount ?? []);
  const group = sharedTargets(shown.dataset);
  const greatest = Math.max(1, group ? greatestTarget(shown.dataset, group) : 0);
  const wide = (amount: Amount, size: number) =>
    amountWidth(amount, locale, size, shown.dataset) * WIDER;
  const column = Math.min(...columns);
  const [u, gap] = across ? [0.8 * k, 8 * k] : [0.6 * k, 5 * k];
  const room = across ? beside - Math.min(BEFORE * k, beside * 0.1) : above - 6 * k;
  const words = across ? Math.min(WORDS * k, row * 0.6) : WORDS * k;
  const notes = targets.map(({ amount, words: said }) => {
    const note = block(said, (across ? room : column - 6 * k) / WIDER, words, 400, words * 1.3);
    const most = across ? row * (amount ? 0.5 : 1) : Infinity;
    return said && note.height <= most ? note : undefined;
  });
  const under = targets.map(({ amount }, index) => (amount && notes[index]?.height) || 0);
  const free = row - Math.max(0, ...under);
  const large = largest(across, stands, frame);
  const size = across
    ? Math.min(large, free * 0.6, room * 0.2)
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
    ...{ zero: across ? width - room : room, length: drawn ? longest : 0 },
    thickness: across ? Math.min(36 * k, row * 0.46) : Math.min(column * 0.5, 56 * k),
  };
}

/** Divides a frame among the matrix and the targets of its zones. */
export function overviewSizes(shown: Shown, frame: Frame): OverviewSizes {
  const { width, height, k, density } = frame;
  const share = Math.min(width * BESIDE.share, BESIDE.most * k);
  const beside = isWide(frame) ? Math.max(BESIDE.least * k, share) : width * BESIDE.narrow;
  const wanted = Math.min(height * STANDING.share, STANDING.most * k);
  const stands = wanted >= STANDING.least * k && sharedTargets(shown.dataset) !== undefined;
  const noted = targetsBeside(shown).some(({ amount, words }) => amount && words);
  const lines = noted ? 3 * WORDS * 1.3 * k : 0;
  const above = stands ? wanted : largest(false, false, frame) * 1.3 + lines;
  const around = {
    ...{ beside, above, below: footOf(shown, density) * k, counts: false },
    groups: height >= TALL * k,
  };
  const matrix = matrixSizes(shown, frame, around);
  return { matrix, bars: barSizes(matrix, { beside, above, stands }, frame) };
}
