import type { Frame } from "../chart";
import { roomFor, run } from "../kit/text-run";
import { lines } from "../kit/lettering";
import { sourceKind, type Units } from "../../model/format";
import type { Locale } from "../../model/text";
import type { GrowthCount, GrowthSeries } from "../words/growth";

/** Sizes, distances and least sizes in pixels. */
function sizesOf({ density, k, width }: Frame) {
  const small = density === "small";
  const of = (page: number, less: number) => (small ? less : page) * k;
  return {
    ...{ small, name: of(15, 12.5), value: of(width < 700 * k ? 21 : 26, 13), date: of(12.5, 11) },
    ...{ disc: of(6.5, 4), head: of(28, 17), gap: of(40, 10), change: 14 * k, ours: 12 * k },
    /** Room for the hollow dots over an open count, and for the zero beside its line. */
    ...{ open: of(32, 14), zero: of(16, 0) },
    /** The narrowest panel, and the lowest: with dates of its own, and without. */
    ...{ narrow: of(168, 74), low: of(132, 78), stacked: 84 * k },
  };
}
type Sizes = ReturnType<typeof sizesOf>;

const widest = (widths: readonly number[]) => Math.max(0, ...widths);

/** Whether a count is a panel's first, its last, or between them: only ends are told in words. */
export const endOf = ({ counts }: GrowthSeries, rank: number): "first" | "last" | undefined =>
  rank === 0 ? "first" : rank === counts.length - 1 ? "last" : undefined;

/** The tag of an outside source on two lines. */
const halves = ({ tag }: GrowthCount, locale: Locale): readonly string[] =>
  locale === "zh" ? [tag.slice(0, 2), tag.slice(2)] : tag.split(" ");

/** As many columns as are wide enough, more where panels would be too low; nothing where none do. */
function columnsOf(
  count: number,
  { width, height, k }: Frame,
  { gap, narrow, low, stacked }: Sizes,
) {
  const most = (least: number) => Math.max(1, Math.floor((width + gap) / (least + gap)));
  const usual = Math.min(count, most(narrow));
  const fits = (columns: number) =>
    columns === 1 ? height - 44 * k >= stacked * count : height / Math.ceil(count / columns) >= low;
  const ways = Array.from({ length: most(narrow * 0.7) - usual + 1 }, (_, index) => index + usual);
  return ways.map((way) => Math.ceil(count / Math.ceil(count / way))).find(fits);
}

/** Lays a panel for each tier; nothing where they have no room. */
export function growthPanels(all: readonly GrowthSeries[], frame: Frame, units: Units) {
  const { height, k, locale } = frame;
  const ours = sourceKind.atlas[locale];
  const size = sizesOf(frame);
  const columns = columnsOf(all.length, frame, size);
  if (!columns) return undefined;
  const rows = Math.ceil(all.length / columns);
  const width = (frame.width - (columns - 1) * size.gap) / columns;
  const stacked = columns === 1 && rows > 1;
  const beside = stacked || width > 2.2 * (height / rows);
  const ends = all.flatMap((series) =>
    series.counts.flatMap((count, rank) => {
      const end = endOf(series, rank);
      return end ? [{ count, end }] : [];
    }),
  );

  const lettered = (text: string) => roomFor(text, size.date);
  /** Dates at the ends as long as both have room for theirs side by side, and their width. */
  const forms: readonly ((count: GrowthCount) => readonly string[])[] = [
    ({ date }) => [date],
    ({ dateLines }) => dateLines,
    ({ shortDate }) => [shortDate],
  ];
  const dates = forms
    .slice(size.small ? 2 : 0)
    .map((form) => ({ form, wide: widest(ends.flatMap(({ count }) => form(count)).map(lettered)) }))
    .find(({ wide }) => 2 * wide + 6 * k <= width - size.zero);

  /** Where the first and the last disc stand in a panel, and the size of the values at them. */
  const spread = (value: number) => {
    const room = (side: "first" | "last") => {
      const those = ends.filter(({ end }) => end === side).map(({ count }) => count);
      const figure = ({ amount }: GrowthCount) =>
        run([{ said: amount, size: value, fill: "", weight: 600 }], locale, units).width;
      const marked = those.flatMap((count) => halves(count, locale));
      const foot = Math.max(dates?.wide ?? 0, ...marked.map(lettered));
      return { figure: widest(those.map(figure)), foot };
    };
    const [before, after] = [room("first"), room("last")];
    const inset = ({ figure, foot }: typeof before) =>
      Math.max(foot / 2, beside ? figure + size.disc + 10 * k : Math.max(figure / 2, width * 0.2));
    const [start, end] = [size.zero + inset(before), width - inset(after)];
    const both = end - start >= (beside ? 40 * k : (before.figure + after.figure) / 2 + 5 * k);
    return { start, end, value, both };
  };
  const spreads = [1, 0.85, 0.7].map((share) => spread(Math.max(11 * k, size.value * share)));
  const { start, end, value, both } = spreads.find((each) => each.both) ?? spread(11 * k);

  /** The lines under an end: its date, and whose it is as long as it has room for. */
  const under = new Map(
    ends.map(({ count, end: side }) => {
      const { tag, origin, named } = count;
      const parts = halves(count, locale);
      const edge = 2 * (side === "first" ? start : width - end) + 1;
      const ways = size.small ? [[tag]] : [[named], [tag, origin], [...parts, origin], [tag]];
      const whose = ways.find((way) => way.every((text) => lettered(text) <= edge)) ?? parts;
      return [count, [...(dates?.form(count) ?? []), ...(tag ? whose : [])]];
    }),
  );

  const foot = widest([...under.values()].map(({ length }) => length)) * size.date * 1.25 + 10 * k;
  const between = (size.small ? 8 : stacked ? 26 : 16) * k;
  const tall = (height - (stacked ? foot : 0) - (rows - 1) * between) / rows;
  const names = all.map(({ name }) => lines(name, width / (stacked ? 2 : 1.1), size.name, 700));
  const open = all.some(({ counts }) => counts.some(({ amount }) => amount.bound === "atLeast"));
  const above =
    size.head +
    (widest(names.map(({ length }) => length)) - 1) * size.name * 1.3 +
    (open ? size.open : 0) +
    size.disc +
    (beside ? 0 : value * 1.15);
  if (tall - (stacked ? 0 : foot) - above < 10 * k) return undefined;
  const panels = all.map((series, index) => {
    const [x, y] = [
      (index % columns) * (width + size.gap),
      Math.floor(index / columns) * (tall + between),
    ];
    const zero = y + tall - (stacked ? 0 : foot);
    const values = series.counts.map(({ amount }) => amount.value);
    const [top, most] = [y + above, Math.max(1, ...values)];
    const free = ((zero - top) * Math.min(...values)) / most;
    const dated = !stacked || index === rows - 1;
    return { series, index, name: names[index] ?? [], x, y, zero, top, most, free, dated };
  });

  /** Changes stand between the stems at one height, or in the heads; in none where one has no room. */
  const free = Math.min(...panels.map((panel) => panel.free));
  const room = end - start - 14 * k;
  const wide = (text: string) => roomFor(text, size.change, 700);
  const own = beside ? [ours] : lines(ours, room / 1.1, size.ours);
  const changes = all.map(({ change }) =>
    beside || change === "" ? [change] : lines(change, room / 1.1, size.change, 700),
  );
  const ownWidth = widest(own.map((text) => roomFor(text, size.ours)));
  const told =
    !size.small &&
    all.every(({ name, change }, index) => {
      const said = changes[index] ?? [];
      if (beside) return roomFor(name, size.name, 700) + wide(change) + ownWidth + 26 * k <= width;
      const high = (said.length + own.length) * 18 * k + 14 * k;
      return Math.max(ownWidth, ...said.map(wide)) <= room && high <= free;
    });
  const moments = all.flatMap(({ counts }) => counts.map(({ moment }) => moment));
  const [first, last] = [Math.min(...moments), Math.max(...moments)];
  /** Years a pixel: the axes go on to the panels' edges. */
  const year = (last - first || 1) / (end - start);
  const axis = { min: first - (start - size.zero) * year, max: last + (width - end) * year };
  const said = { own, ownWidth, changes: told ? changes : [], middle: (start + end) / 2, free };
  return { size, width, beside, value, both, under, panels, axis, said };
}
