import type { Amount } from "../../model/amount";
import type { Dataset } from "../../model/dataset";
import { amountOf } from "../../model/lookup";
import type { View, ZoneView } from "../../model/selection";
import type { Frame } from "../chart";
import { rowHeight } from "../frames/heights";
import { amountWidth } from "../kit/amount";
import type { Box } from "../kit/custom";
import { ticks } from "../kit/gridlines";
import { reach } from "../kit/slats";
import { labelSizes, leastRow } from "../marks/zone-labels";

const NARROW = 520;
/** Height of the axis at k = 1. */
export const AXIS = 26;
const UNDER_AXIS = { narrow: 4, wide: 8 } as const;
const ROW = { narrow: { full: 90, least: 58 }, wide: { full: 102, least: 44 } } as const;
const VALUE_GAP = 10;
const LABEL_SHARE = 0.34;

/** Whether names stand above the bars. */
const isNarrow = ({ width, k }: Frame) => width < NARROW * k;

/** The height that the bars ask for in a page. */
export function targetsHeight({ zones }: Dataset, frame: Frame): number {
  const form = isNarrow(frame) ? "narrow" : "wide";
  const names = zones.map(({ name }) => name[frame.locale]);
  const { full, least } = ROW[form];
  const lines = isNarrow(frame)
    ? leastRow(names, frame.width) / 0.45
    : leastRow(names, frame.width * LABEL_SHARE);
  const row = rowHeight(zones.length, { usual: 3, full, least: Math.max(least, lines) });
  return AXIS + UNDER_AXIS[form] + zones.length * row;
}

/** The sizes that a frame leaves to names, bars and values; pixels. */
export interface TargetSizes {
  readonly narrow: boolean;
  /** Height of the axis, 0 without one, and where the first row begins. */
  readonly axis: number;
  readonly first: number;
  readonly row: number;
  readonly bar: number;
  readonly value: number;
  /** Size of slats. */
  readonly u: number;
  /** Where bars begin, how long the axis is, and what it ends at. */
  readonly x0: number;
  readonly scale: number;
  readonly ticks: readonly number[];
  readonly labels: ReturnType<typeof labelSizes>[0];
  readonly rows: readonly {
    readonly zone: ZoneView;
    readonly amount: Amount;
    /** The bar's middle, its nominal end, and where its value begins and ends. */
    readonly y: number;
    readonly end: number;
    readonly left: number;
    readonly right: number;
    readonly nameY: number;
  }[];
}

/** Divides a frame among names, bars and values. */
export function targetSizes({ dataset, zones }: View, frame: Frame): TargetSizes {
  const { width, height, k, locale, density } = frame;
  const narrow = isNarrow(frame);
  const axis = density === "small" ? 0 : AXIS * k;
  const first = axis === 0 ? 0 : axis + UNDER_AXIS[narrow ? "narrow" : "wide"] * k;
  const row = (height - first) / zones.length;
  const names = zones.map(({ zone }) => zone.name[locale]);
  const amounts = zones.map(({ zone }) => amountOf(dataset, zone.target));
  const [labels] = narrow
    ? labelSizes(names, { width, row: row * 0.45, k, largest: 16 })
    : labelSizes(names, { width: width * LABEL_SHARE, row: row - 4 * k, k });
  const bar = Math.min((narrow ? 24 : 46) * k, row * (narrow ? 0.42 : 0.56));
  const value = Math.min((narrow ? 26 : 34) * k, row * (narrow ? 0.46 : 0.62));
  const values = ticks(Math.max(...amounts.map((amount) => amount.value)));
  const greatest = values.at(-1) ?? 1;
  const x0 = narrow ? 0 : labels.width;
  const u = k * (narrow ? 0.7 : 1);
  const past = ({ bound }: Amount) => reach(bound, u) + VALUE_GAP * k;
  /** The longest scale at which every value still stands beside its bar. */
  const scale = Math.min(
    width - x0 - 24 * k,
    ...amounts.map((amount) => {
      const beside = past(amount) + amountWidth(amount, locale, value, dataset);
      return (width - x0 - beside) / Math.max(amount.value / greatest, 0.001);
    }),
  );
  const nameHeight = Math.max(...labels.blocks.map((made) => made.height));
  const gap = 4 * k;
  return {
    ...{ narrow, axis, first, row, bar, value, u, x0, scale, ticks: values, labels },
    rows: zones.flatMap((zone, index) => {
      const amount = amounts[index];
      if (!amount) return [];
      const middle = first + row * (index + 0.5);
      const y = narrow ? middle + (nameHeight + gap) / 2 : middle;
      const end = x0 + (scale * amount.value) / greatest;
      const left = end + past(amount);
      const nameY = narrow ? y - bar / 2 - gap - nameHeight / 2 : middle;
      const right = left + amountWidth(amount, locale, value, dataset);
      return [{ zone, amount, y, end, left, right, nameY }];
    }),
  };
}

/** Each zone's row, for pointer and keyboard. */
export const targetBoxes = (view: View, frame: Frame): readonly Box[] => {
  const { first, row, rows } = targetSizes(view, frame);
  return rows.map(({ right }, index) => ({
    ...{ x: 0, y: first + row * index, width: right, height: row },
  }));
};
