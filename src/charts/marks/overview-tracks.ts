import { amountOf } from "../../model/lookup";
import type { Amount } from "../../model/amount";
import type { Box, MatrixLayout, MatrixStory, Placed } from "./matrix-layout";
import type { XY } from "./scene";

/** A target's bar beside its row or on its column of the matrix. */
export interface TrackBar {
  readonly amount: Amount;
  /** Zero and the nominal end. */
  readonly from: number;
  readonly end: number;
  /** The middle of the bar across its length. */
  readonly middle: number;
  /** The value's left edge and middle. */
  readonly value: { readonly x: number; readonly y: number };
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

/** The targets in the order of the zones. */
export const targetAmounts = ({ dataset }: MatrixStory): readonly Amount[] =>
  dataset.zones.map(({ target }) => amountOf(dataset, target));
