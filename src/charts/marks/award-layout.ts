import type { Amount } from "../../model/amount";
import type { Benchmark, Dataset } from "../../model/dataset";
import { amountOf } from "../../model/lookup";
import type { Frame } from "../chart";
import { figureWidth } from "./approx";
import { block, type Block } from "./block";
import { textWidth } from "../../model/metrics";
import { largestPitch } from "./pitch";

/** Share of the squares' pitch that a square fills, and that the discs' pitch is. */
export const SIDE = 0.74;
/** The least distance of two discs, in pitches of the squares. */
const CLOSEST = 0.62;
/** Radius of a disc in pitches of the squares. */
export const DISC = 0.27;
/** Sizes of the lettering at k = 1. */
export const SIZE = { name: 15, awards: 28, unit: 13.5, companies: 14 } as const;

const SPACE = { head: 47, discs: 14, label: 14, foot: 23, between: 44, shelves: 26 } as const;
/** The least pitch at k = 1. */
const LEAST = 6;
/** Share of the spare height that stands above a slide's picture. */
const DROP = 0.4;
/** Squares in a column, best first: fives are counted at a glance. */
const candidates = [5, 4, 6, 8, 10, 3, 12];

/** Words beside the figures, given by the chart. */
export interface AwardLabels {
  readonly awards: string;
  readonly companies: (amount: Amount) => string;
  readonly since: (benchmark: Benchmark) => string;
}

/** One benchmark's lettering, measured. */
export interface AwardWords {
  readonly benchmark: Benchmark;
  readonly name: Block;
  readonly awards: Amount;
  readonly awardUnit: string;
  readonly companies: Amount;
  readonly companyUnit: string;
  readonly since: string;
  /** Where “since” begins, from the left edge. */
  readonly sinceShift: number;
  readonly width: number;
}

/** One benchmark's place: squares above, discs and their label apart below. Pixels. */
export interface AwardGroup {
  readonly words: AwardWords;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly bottom: number;
  readonly pitch: number;
  /** Squares in a column, discs in a row. */
  readonly rows: number;
  readonly inRow: number;
  /** From disc to disc. */
  readonly step: number;
  readonly squaresTop: number;
  readonly discsTop: number;
  readonly labelMiddle: number;
  /** Place among the groups, for the keyboard. */
  readonly shelf: number;
  readonly column: number;
}

/** The number of things to draw for an amount. */
export const countOf = (amount: Amount): number => Math.round(amount.value);

function measure(
  dataset: Dataset,
  benchmark: Benchmark,
  labels: AwardLabels,
  { k, locale, width }: Frame,
): AwardWords {
  const awards = amountOf(dataset, benchmark.awards);
  const companies = amountOf(dataset, benchmark.companies);
  const [companyUnit, since] = [labels.companies(companies), labels.since(benchmark)];
  const name = block(benchmark.name[locale], width, SIZE.name * k, 700, SIZE.name * 1.25 * k);
  const total =
    figureWidth(awards, locale, SIZE.awards * k, 600) +
    6 * k +
    textWidth(labels.awards, SIZE.unit * k);
  const sinceShift =
    figureWidth(companies, locale, SIZE.companies * k, 700) +
    textWidth(companyUnit, SIZE.companies * k, 700) +
    12 * k;
  const apart = sinceShift + textWidth(since, SIZE.unit * k);
  return {
    ...{ benchmark, name, awards, awardUnit: labels.awards, companies, companyUnit, since },
    sinceShift,
    width: Math.max(name.width, total, apart),
  };
}

/** Discs stand a little closer where that keeps them in one row; else in rows of one length. */
function discRow(count: number, width: number, pitch: number) {
  const usual = Math.max(1, Math.floor(width / (pitch * SIDE) + 1e-6));
  if (usual >= count) return { inRow: count, step: pitch * SIDE };
  if (width / count >= pitch * CLOSEST) return { inRow: count, step: width / count };
  return { inRow: Math.ceil(count / Math.ceil(count / usual)), step: pitch * SIDE };
}

/** What one benchmark needs at a pitch, measured from its upper left corner. */
function extent(words: AwardWords, rows: number, pitch: number, { k, width: room }: Frame) {
  const columns = Math.ceil(countOf(words.awards) / rows);
  const squares = (columns - 1 + SIDE) * pitch;
  const wide = Math.min(room, Math.max(squares, words.width));
  const { inRow, step } = discRow(countOf(words.companies), wide, pitch);
  const squaresTop = words.name.height + SPACE.head * k;
  const discsTop = squaresTop + (rows - 1 + SIDE) * pitch + SPACE.discs * k;
  const discs = Math.ceil(countOf(words.companies) / inRow) * pitch * SIDE;
  return {
    ...{ inRow, step, squaresTop, discsTop },
    width: Math.max(squares, words.width, Math.min(countOf(words.companies), inRow) * step),
    labelMiddle: discsTop + discs + SPACE.label * k,
    height: discsTop + discs + SPACE.foot * k,
  };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const shelvesOf = <Item>(items: readonly Item[], across: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / across) }, (_, shelf) =>
    items.slice(shelf * across, (shelf + 1) * across),
  );

/** Whether benchmarks on shelves of `across` fit the frame at a pitch. */
function fitting(words: readonly AwardWords[], across: number, rows: number, frame: Frame) {
  const { width, height, k } = frame;
  const shelves = shelvesOf(words, across);
  return (pitch: number) => {
    const sizes = shelves.map((shelf) => shelf.map((each) => extent(each, rows, pitch, frame)));
    const gaps = (shelf: readonly unknown[]) => (shelf.length - 1) * SPACE.between * k;
    const deep = sum(sizes.map((shelf) => Math.max(...shelf.map((size) => size.height))));
    return (
      sizes.every((shelf) => sum(shelf.map((size) => size.width)) + gaps(shelf) <= width) &&
      deep + (shelves.length - 1) * SPACE.shelves * k <= height
    );
  };
}

/**
 * Lays the benchmarks on one shelf or several, whichever gives the larger squares;
 * nothing where none leaves squares that can be told apart.
 */
export function awardLayout(
  dataset: Dataset,
  frame: Frame,
  labels: AwardLabels,
): readonly AwardGroup[] | undefined {
  const { k } = frame;
  const words = dataset.benchmarks.map((each) => measure(dataset, each, labels, frame));
  if (words.length === 0) return [];
  const { pitch, rows, across } = words
    .map((_, index) => words.length - index)
    .flatMap((shelf) => candidates.map((column) => ({ across: shelf, rows: column })))
    .map((way) => ({
      ...way,
      pitch: largestPitch(fitting(words, way.across, way.rows, frame), 34 * k),
    }))
    .reduce((best, next) => (next.pitch > best.pitch * 1.04 ? next : best));
  if (pitch < LEAST * k) return undefined;
  const steps = words.map((each) => extent(each, rows, pitch, frame).step);
  const step = Math.min(...steps);
  let y = 0;
  const laid = shelvesOf(words, across).flatMap((shelfWords, shelf) => {
    let x = 0;
    let deep = 0;
    const made = shelfWords.map((each, column): AwardGroup => {
      const size = extent(each, rows, pitch, frame);
      const group = {
        ...{ words: each, x, y, width: size.width, bottom: y + size.height, pitch, rows },
        ...{ inRow: size.inRow, step },
        squaresTop: y + size.squaresTop,
        discsTop: y + size.discsTop,
        labelMiddle: y + size.labelMiddle,
        ...{ shelf, column },
      };
      x += size.width + SPACE.between * k;
      deep = Math.max(deep, size.height);
      return group;
    });
    y += deep + SPACE.shelves * k;
    return made;
  });
  const spare = frame.height - (y - SPACE.shelves * k);
  const drop = k > 1 ? Math.max(0, spare * DROP) : 0;
  return laid.map((group) => ({
    ...group,
    y: group.y + drop,
    bottom: group.bottom + drop,
    squaresTop: group.squaresTop + drop,
    discsTop: group.discsTop + drop,
    labelMiddle: group.labelMiddle + drop,
  }));
}
