import type { Frame } from "../chart";
import { figureWidth } from "./approx";
import { block, type Block } from "./block";
import { textWidth } from "../../model/metrics";
import { footing, sizes, type GrowthCount, type GrowthSeries } from "./growth-sizes";

/** How the panels are arranged, before anything is measured against the height. Pixels. */
export interface GrowthGrid {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  /** One column of several panels: one row of dates serves all. */
  readonly stacked: boolean;
  /** Whether the values stand beside the first and last disc instead of above. */
  readonly beside: boolean;
  /** The first and the last disc, from a panel's left edge. */
  readonly start: number;
  readonly end: number;
  /** Size of the values, and whether there is room for the first beside the last. */
  readonly value: number;
  readonly both: boolean;
  readonly names: readonly Block[];
}

/** The least height of a panel with dates of its own, and of one without, at k = 1. */
const LEAST = { apart: 132, stacked: 84 } as const;

/** As many columns as are wide enough, more where panels would be too low; none stands alone. */
function columnsOf(count: number, frame: Frame): number {
  const { k, width, height } = frame;
  const { gap, least } = sizes(frame);
  const most = Math.max(1, Math.floor((width + gap) / (least + gap)));
  const low = (columns: number) => {
    const rows = Math.ceil(count / columns);
    if (columns === 1) return (height - 44 * k) / rows < LEAST.stacked * k;
    return rows > 1 && height / rows < LEAST.apart * k;
  };
  let columns = Math.min(count, most);
  if (columns > 1 && count % columns === 1 && !low(1)) return 1;
  while (columns < count && low(columns) && columns < most * 2) columns += 1;
  return Math.ceil(count / Math.ceil(count / columns));
}

/** The widest of the values at both ends, at a size. */
function valueWidths(all: readonly GrowthSeries[], size: number, { locale }: Frame) {
  const widest = (pick: (counts: readonly GrowthCount[]) => GrowthCount | undefined) =>
    all
      .flatMap(({ counts }) => pick(counts) ?? [])
      .map(({ amount }) => figureWidth(amount, locale, size, 600))
      .reduce((most, each) => Math.max(most, each), 0);
  return [widest((counts) => counts[0]), widest((counts) => counts.at(-1))] as const;
}

/** Arranges the panels and finds a size at which both values of a panel have room. */
export function growthGrid(all: readonly GrowthSeries[], frame: Frame): GrowthGrid {
  const { width: room, height, k } = frame;
  const { gap, zero, disc, value: usual, name, date, small } = sizes(frame);
  const columns = columnsOf(all.length, frame);
  const rows = Math.ceil(all.length / columns);
  const width = (room - (columns - 1) * gap) / columns;
  const stacked = columns === 1 && rows > 1;
  const beside = stacked || width > 2.2 * (height / rows);
  const days = all.flatMap(({ counts }) => counts.map((count) => textWidth(count.date, date)));
  const day = Math.max(0, ...days);
  const longest = !small && 2 * day + 14 * k <= width - zero ? day : 0;
  const ends = (value: number) => {
    const [before, after] = valueWidths(all, value, frame);
    const inset = (text: number) =>
      beside ? text + disc + 10 * k : Math.max(text / 2, longest / 2, width * 0.2);
    const [start, end] = [zero + inset(before), width - inset(after)];
    const both = beside ? end - start >= 40 * k : end - start >= (before + after) / 2 + 5 * k;
    return { start, end, value, both };
  };
  const found =
    [1, 0.85, 0.7].map((share) => ends(Math.max(11 * k, usual * share))).find(({ both }) => both) ??
    ends(11 * k);
  const names = all.map((series) =>
    block(series.name, stacked ? width * 0.55 : width, name, 700, name * 1.3),
  );
  return { columns, rows, width, stacked, beside, ...found, names };
}

/** What stands under each disc, by the room that the panel's edges and the other end leave. */
export function footings(
  all: readonly GrowthSeries[],
  { start, end, width }: GrowthGrid,
  across: (count: GrowthCount) => number,
  frame: Frame,
): ReadonlyMap<GrowthCount, readonly Block[]> {
  const between = end - start - 8 * frame.k;
  const counts = all.flatMap((series) => series.counts);
  const rooms = new Map(
    counts.map((count) => {
      const edge = 2 * Math.min(across(count), width - across(count));
      return [count, { edge, day: Math.min(edge, between) }];
    }),
  );
  const { date: size, small } = sizes(frame);
  const fits = (lines: (count: GrowthCount) => readonly string[]) =>
    counts.every((count) =>
      lines(count).every((line) => textWidth(line, size) <= (rooms.get(count)?.day ?? 0)),
    );
  const forms = [
    ...(small ? [] : [(each: GrowthCount) => [each.date], (each: GrowthCount) => each.dateLines]),
    (each: GrowthCount) => [each.shortDate],
  ];
  const days = forms.find(fits) ?? (() => []);
  const tagged = new Set(counts.filter(({ tag }) => tag).map(across));
  return new Map(
    counts.map((count) => {
      const { edge, day } = rooms.get(count) ?? { edge: 0, day: 0 };
      const room = tagged.size > 1 ? day : edge;
      return [count, footing(count, days(count), room, frame)];
    }),
  );
}
