import { sharedTargets, targetOf } from "../../model/target";
import { rowHeight } from "../frames/heights";
import type { Frame } from "../chart";
import type { Amount } from "../../model/amount";
import { besideValue, notPublished } from "../words/target-words";
import type { Box, MatrixLayout, MatrixStory, Placed } from "./matrix-layout";
import type { XY } from "./scene";
import { leastRow, nameShare } from "./zone-labels";

/** Height of the zones' names over their columns. */
const HEADS = 46;

/** A target's bar beside its row or on its column of the matrix. */
export interface TrackBar {
  readonly amount?: Amount;
  /** Zero and the nominal end. */
  readonly from: number;
  readonly end: number;
  /** The middle of the bar across its length. */
  readonly middle: number;
  /** The value's left edge and middle. */
  readonly value: { readonly x: number; readonly y: number };
  /** Words beside the value or in its place. */
  readonly words?: Placed;
  /** What pointer and keyboard meet. */
  readonly box: Box;
}

/** Our sum: words, the figure, its unit, and that it is ours. */
export interface Total {
  readonly amount: Amount;
  readonly words: Placed;
  readonly figure: { readonly x: number; readonly y: number; readonly size: number };
  readonly unit: Placed;
  readonly ours: Placed;
}

/** The matrix with the target bars on the tracks of its zones. */
export interface OverviewLayout {
  readonly matrix: MatrixLayout;
  readonly bars: readonly TrackBar[];
  /** Thickness of the bars; 0 where there is room for values alone. */
  readonly thickness: number;
  /** Size of the slats. */
  readonly u: number;
  readonly valueSize: number;
  readonly zero?: readonly [XY, XY];
  /** What the bars measure. */
  readonly caption?: Placed;
  readonly total?: Total;
}

/** The box around our sum. */
export function totalBox({ words, figure, unit, ours }: Total): Box {
  const blocks = [words, unit, ours];
  const half = figure.size / 2;
  const x = Math.min(figure.x, ...blocks.map((each) => each.x));
  const y = Math.min(figure.y - half, ...blocks.map((each) => each.y));
  const right = Math.max(...blocks.map((each) => each.x + each.block.width));
  const bottom = Math.max(figure.y + half, ...blocks.map((each) => each.y + each.block.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** Height of the line with our sum below the rows, with k = 1. */
const FOOT = 34;
export const footOf = ({ dataset }: MatrixStory, density: Frame["density"]) =>
  density === "small" || !dataset.site.sum ? 0 : FOOT;

/** The share of the height that bars on columns take. */
export const STANDING = 0.33;

const isNarrow = ({ width, k }: Frame) => width < 560 * k;

/** The height that a laid out overview asks for in a page. */
export function overviewHeight({ grid }: MatrixLayout, story: MatrixStory, frame: Frame) {
  if (grid.across) {
    const least = Math.max(44, leastRow(story.zoneNames, frame.width * nameShare(frame)));
    const row = rowHeight(grid.zones.length, { usual: 3, full: 88, least });
    return (grid.zones[0]?.start ?? 0) + grid.zones.length * row + footOf(story, frame.density) + 1;
  }
  const full = isNarrow(frame) ? 43 : 38;
  const row = rowHeight(grid.fields.length, { usual: 6, full, least: 36 });
  return (HEADS + grid.fields.length * row) / (1 - STANDING);
}

/** What stands at a zone: its target where one is published, and words that the caption cannot say for all. */
export interface TargetSaid {
  readonly amount?: Amount;
  readonly words: string;
}

/** The targets in the order of the zones. */
export const targetsOf = ({ dataset, locale }: MatrixStory): readonly TargetSaid[] =>
  dataset.zones.map((zone) => {
    const target = targetOf(dataset, zone);
    if (!target) return { words: notPublished[locale] };
    return { amount: target.amount, words: besideValue(dataset, target, locale) };
  });

/** Whether lengths may say the targets: where all that are published can be compared. */
export const comparesTargets = ({ dataset }: MatrixStory): boolean =>
  sharedTargets(dataset) !== undefined;

/** Size of the words beside a value, with k = 1. */
export const WORDS = 11.5;
