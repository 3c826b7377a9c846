import type { Amount } from "../../model/amount";
import type { Frame } from "../chart";
import { figureWidth } from "./approx";

/** One count at one date, as the chart words it. */
export interface GrowthCount {
  readonly key: string;
  readonly amount: Amount;
  /** The date in years with fractions. */
  readonly moment: number;
  readonly date: string;
  readonly shortDate: string;
  /** Where it comes from, when that is not the article; and the bare tag. */
  readonly origin: string;
  readonly tag: string;
}

/** One tier's counts, first to last. */
export interface GrowthSeries {
  readonly key: string;
  readonly index: number;
  readonly name: string;
  readonly counts: readonly GrowthCount[];
  readonly change: string;
}

export interface GrowthPlace {
  readonly count: GrowthCount;
  readonly x: number;
  readonly y: number;
}

/** One panel: its own scale, from zero to the largest count of its tier. Pixels. */
export interface GrowthPanel {
  readonly series: GrowthSeries;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly zero: number;
  /** Where the scale's end is drawn. */
  readonly top: number;
  readonly places: readonly GrowthPlace[];
  /** Whether the values stand beside the first and last disc instead of above. */
  readonly beside: boolean;
  readonly dates: boolean;
  readonly row: number;
  readonly column: number;
}

/** Sizes and distances at k = 1. */
export function measures({ density, k, width }: Frame) {
  const small = density === "small";
  return {
    small,
    name: (small ? 12.5 : 15) * k,
    value: (small ? 13 : width < 700 * k ? 21 : 26) * k,
    date: (small ? 11 : 12.5) * k,
    disc: (small ? 4 : 6.5) * k,
    head: (small ? 17 : 28) * k,
    open: (small ? 14 : 32) * k,
    foot: (small ? 28 : 44) * k,
    gap: (small ? 10 : 40) * k,
    least: (small ? 78 : 168) * k,
    zero: (small ? 0 : 16) * k,
  };
}

/** Columns of panels: as many as are wide enough, more where the panels would be too low. */
function columnsOf(count: number, frame: Frame): number {
  const { gap, least, foot } = measures(frame);
  const wide = Math.max(1, Math.floor((frame.width + gap) / (least + gap)));
  let columns = Math.min(count, wide);
  const height = () => (frame.height - foot) / Math.ceil(count / columns);
  while (columns < count && height() < 84 * frame.k && columns < wide * 2) columns += 1;
  return Math.ceil(count / Math.ceil(count / columns));
}

/** Lays one panel for each tier. Equal heights mean equal shares of a panel's largest count. */
export function growthLayout(all: readonly GrowthSeries[], frame: Frame): readonly GrowthPanel[] {
  const { width, height, k, locale } = frame;
  const m = measures(frame);
  const columns = columnsOf(all.length, frame);
  const rows = Math.ceil(all.length / columns);
  const wide = (width - (columns - 1) * m.gap) / columns;
  const between = (m.small ? 8 : 16) * k;
  const stacked = columns === 1 && rows > 1;
  const tall = stacked
    ? (height - m.foot - (rows - 1) * between) / rows
    : (height - (rows - 1) * between) / rows;
  const beside = stacked || wide > 2.4 * tall;

  const counts = all.flatMap((series) => series.counts);
  const moments = counts.map(({ moment }) => moment);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const valueWidth = (end: "first" | "last") =>
    Math.max(
      0,
      ...all.map((series) => {
        const count = end === "first" ? series.counts[0] : series.counts.at(-1);
        return count ? figureWidth(count.amount, locale, m.value, 600) : 0;
      }),
    );
  const [before, after] = [valueWidth("first"), valueWidth("last")];
  const inset = beside
    ? { left: before + m.disc + 10 * k, right: after + m.disc + 10 * k }
    : { left: Math.max(before / 2, wide * 0.2), right: Math.max(after / 2, wide * 0.2) };
  const open = counts.some(({ amount }) => amount.bound === "atLeast") ? m.open : 0;

  return all.map((series, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const [x, y] = [column * (wide + m.gap), row * (tall + between)];
    const zero = y + tall - (stacked ? 0 : m.foot);
    const top = y + m.head + open + m.disc + (beside ? 0 : m.value * 1.15);
    const largest = Math.max(1, ...series.counts.map(({ amount }) => amount.value));
    const start = x + m.zero + inset.left;
    const end = x + wide - inset.right;
    const places = series.counts.map((count): GrowthPlace => {
      const share = last > first ? (count.moment - first) / (last - first) : 0.5;
      return {
        count,
        x: start + (end - start) * share,
        y: zero - ((zero - top) * count.amount.value) / largest,
      };
    });
    return {
      ...{ series, x, y, width: wide, zero, top, places, beside, row, column },
      dates: !stacked || row === rows - 1,
    };
  });
}
