import type { Frame } from "../chart";
import { block, type Block } from "./block";
import { footings, growthGrid } from "./growth-grid";
import { sizes, type GrowthCount, type GrowthSeries } from "./growth-sizes";

export interface GrowthPlace {
  readonly count: GrowthCount;
  readonly x: number;
  readonly y: number;
  /** What stands under it: its date, and whose it is when it is not the article's. */
  readonly under: readonly Block[];
}

/** One panel: its own scale, from zero to the largest count of its tier. Pixels. */
export interface GrowthPanel {
  readonly series: GrowthSeries;
  readonly name: Block;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly zero: number;
  /** Where the scale's end is drawn. */
  readonly top: number;
  readonly places: readonly GrowthPlace[];
  /** Whether the values stand beside the first and last disc instead of above. */
  readonly beside: boolean;
  /** Size of the values, and whether the first is said too. */
  readonly value: number;
  readonly both: boolean;
  /** The change and whose calculation it is, and how far above zero, where all panels have room. */
  readonly change?: { readonly number: Block; readonly ours: Block; readonly rise: number };
  readonly row: number;
  readonly column: number;
}

/** Lays one panel for each tier. Equal heights mean equal shares of a panel's largest count. */
export function growthLayout(
  all: readonly GrowthSeries[],
  ours: string,
  frame: Frame,
): readonly GrowthPanel[] {
  const { height, k } = frame;
  const size = sizes(frame);
  const grid = growthGrid(all, frame);
  const { columns, rows, stacked, width, beside, start, end, value, both, names } = grid;

  const counts = all.flatMap((series) => series.counts);
  const moments = counts.map(({ moment }) => moment);
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  const across = ({ moment }: GrowthCount) =>
    start + (end - start) * (last > first ? (moment - first) / (last - first) : 0.5);
  const under = footings(all, grid, across, frame);
  const foot =
    Math.max(...[...under.values()].map((blocks) => blocks.reduce((sum, b) => sum + b.height, 0))) +
    10 * k;

  const between = (size.small ? 8 : stacked ? 26 : 16) * k;
  const tall = stacked
    ? (height - foot - (rows - 1) * between) / rows
    : (height - (rows - 1) * between) / rows;
  const head = size.head + Math.max(0, ...names.map(({ height: tall }) => tall)) - size.name * 1.3;
  const open = counts.some(({ amount }) => amount.bound === "atLeast") ? size.open : 0;

  const panels = all.map((series, index): GrowthPanel => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const [x, y] = [column * (width + size.gap), row * (tall + between)];
    const zero = Math.max(y, y + tall - (stacked ? 0 : foot));
    const top = Math.min(zero, y + head + open + size.disc + (beside ? 0 : value * 1.15));
    const largest = Math.max(1, ...series.counts.map(({ amount }) => amount.value));
    const dates = !stacked || row === rows - 1;
    const places = series.counts.map((count, rank): GrowthPlace => {
      const shown = dates && (rank === 0 || rank === series.counts.length - 1);
      return {
        count,
        x: x + across(count),
        y: zero - ((zero - top) * count.amount.value) / largest,
        under: shown ? (under.get(count) ?? []) : [],
      };
    });
    const name = names[index] ?? block(series.name, width, size.name, 700);
    return {
      ...{ series, name, x, y, width, zero, top, places, beside, value, both, row, column },
    };
  });
  return withChanges(panels, ours, end - start - 12 * k, frame);
}

/**
 * Names the changes between the stems, all at one height, or in none where one has no
 * room; panels below each other name them in their heads.
 */
function withChanges(
  panels: readonly GrowthPanel[],
  ours: string,
  room: number,
  frame: Frame,
): readonly GrowthPanel[] {
  const { k } = frame;
  if (sizes(frame).small) return panels;
  const space = Math.min(...panels.map(({ zero, places }) => zero - lowest(places)));
  const width = panels[0]?.beside ? Infinity : room;
  const made = panels.map((panel): GrowthPanel => {
    if (!panel.series.change) return panel;
    const number = block(panel.series.change, width, 14 * k, 700, 18 * k);
    const said = block(ours, width, 12 * k, 400, 17 * k);
    return { ...panel, change: { number, ours: said, rise: space / 2 } };
  });
  const fit = made.every(({ change, beside, name, width: whole }) => {
    if (!change) return true;
    const { number, ours: said } = change;
    if (beside) return name.width + number.width + said.width + 20 * k <= whole;
    const wide = Math.max(number.width, said.width);
    return wide <= room && number.height + said.height + 14 * k <= space;
  });
  return fit ? made : panels;
}

const lowest = (places: readonly GrowthPlace[]) => Math.max(...places.map(({ y }) => y));
