import type { Dataset } from "../../model/dataset";
import type { Units } from "../../model/format";
import type { Locale } from "../../model/text";
import type { Frame } from "../chart";
import { circle, custom, fixed, lettered, line, say, type Element } from "../kit/custom";
import type { Option, Series } from "../kit/option";
import type { XY } from "../kit/shapes";
import { run } from "../kit/text-run";
import { wordedRows } from "./worded-rows";
import { tierInk } from "../kit/glyph";
import { allSeries, type GrowthSeries } from "../words/growth";
import { bracketed } from "../words/sentences";
import { endOf, growthPanels } from "./growth-panels";

type Panels = NonNullable<ReturnType<typeof growthPanels>>;
type Panel = Panels["panels"][number];

/** Distances and radii of the hollow dots at an open count, in radii of its disc. */
const open = [
  [2.1, 0.5],
  [3.3, 0.42],
  [4.6, 0.34],
] as const;

const datumOf = ({ key, counts }: GrowthSeries, rank: number) => ({
  ...{ key: `${key}-${rank}`, facts: counts.slice(rank, rank + 1).map((count) => count.key) },
});

/** The date of a count, and where it is from if that is not the article. */
function dateOf({ counts }: GrowthSeries, rank: number, locale: Locale): string {
  const { date = "", named = "" } = counts[rank] ?? {};
  return date + (named && bracketed(named, locale));
}

/** A panel's name, and the change between its ends and whose calculation it is. */
function headMarks(panel: Panel, { size, width, beside, said }: Panels, { k, palette }: Frame) {
  const { name, index, x, y, zero } = panel;
  const head = { size: size.name, weight: 700, fill: palette.ink } as const;
  const strong = { ...head, size: size.change, fill: palette.ink2 };
  const quiet = { size: size.ours, fill: palette.ink3 };
  const change = said.changes[index]?.filter((text) => text !== "") ?? [];
  const own = change.length > 0 ? said.own : [];
  const all = [
    ...change.map((text) => ({ text, look: strong })),
    ...own.map((text) => ({ text, look: quiet })),
  ];
  const right = x + width;
  const top = zero - said.free / 2 - (all.length / 2) * 18 * k;
  return [
    ...name.map((text, row) => say(x, y + (row + 0.5) * size.name * 1.3, text, head)),
    ...all.map(({ text, look }, row) => {
      if (!beside)
        return say(x + said.middle, top + (row + 0.5) * 18 * k, text, { ...look, align: "center" });
      const edge = row > 0 ? right : right - said.ownWidth - 12 * k;
      return say(edge, y + size.name * 0.65, text, { ...look, align: "right" });
    }),
  ];
}

/** A count: its stem from zero, its disc, which says its bound, and its value at the ends. */
function countMarks(
  { series, x: left, zero }: Panel,
  rank: number,
  [x, y]: XY,
  other: XY,
  { size, value, both, beside }: Panels,
  { k, palette, locale }: Frame,
  units: Units,
): readonly Element[] {
  const colour = tierInk(palette, series.index);
  const count = series.counts[rank];
  if (!count) return [];
  const { amount } = count;
  const { bound } = amount;
  const { disc } = size;
  const ring = (lineWidth: number, fill = palette.paper) => ({ fill, stroke: colour, lineWidth });
  const broken = { dash: [disc * 0.45, disc * 0.35] };
  const hollow = { ...ring(Math.max(1.2 * k, disc * 0.28)), ...(bound === "about" && broken) };
  const way = { exact: 0, about: 0, atLeast: -1, atMost: 1 }[bound];
  const marks = [
    line({ stroke: palette.control, lineWidth: k }, [x, zero], [x, y + disc]),
    circle(
      [x, y],
      disc * (bound === "exact" ? 1 : 0.9),
      bound === "exact" ? { fill: colour } : hollow,
    ),
    ...open
      .filter(([away, r]) => way < 0 || (way > 0 && y + (away + r) * disc < zero))
      .map(([away, r]) =>
        circle(
          [x, y + way * away * disc],
          r * disc,
          ring(Math.max(0.9 * k, disc * 0.16), way > 0 ? palette.paper : "none"),
        ),
      ),
  ];
  const end = endOf(series, rank);
  if (!end || (end === "first" && !both && series.counts.length > 1)) return marks;
  const look = { size: value, fill: palette.ink, weight: 600 } as const;
  const figure = run([{ said: amount, ...look }], locale, units);
  const aside = disc + 9 * k;
  if (beside)
    return [
      ...marks,
      ...(end === "last" ? figure.at(x + aside, y) : figure.at(x - aside, y, "right")),
    ];
  // Where the line rises steeply from a disc it would run through a value in the middle.
  const steep =
    other[1] < y && ((y - other[1]) * figure.width) / 2 > Math.abs(other[0] - x) * (disc + 2 * k);
  const start = steep ? (end === "last" ? x : x - figure.width) : x - figure.width / 2;
  const lift = disc + (bound === "atLeast" ? size.open : 0) + value * 0.62;
  return [...marks, ...figure.at(Math.max(left, start), y - lift)];
}

/** The tiers' counts at several dates: a panel for each, with a scale of its own from zero. */
export function growthOption(dataset: Dataset, frame: Frame): Option {
  const all = allSeries(dataset, frame.locale);
  const laid = growthPanels(all, frame, dataset);
  if (!laid)
    return wordedRows(
      all.flatMap((series) =>
        series.counts.map(({ amount, date, named }, rank) => ({
          ...{ datum: datumOf(series, rank), name: series.name, amount, of: series.name },
          words: `${date} ${named}`.trim(),
        })),
      ),
      frame,
      dataset,
    );
  const { size, width, under, panels, axis } = laid;
  const { k, palette, locale } = frame;
  const words = lettered({ size: size.date, fill: palette.ink3, lineHeight: size.date * 1.25 });
  const bare = { type: "value" as const, axisTick: { show: false }, splitLine: { show: false } };
  return {
    grid: panels.map(({ x, zero, top }) => ({
      ...{ left: x + size.zero, width: width - size.zero, top, height: zero - top },
      outerBoundsMode: "none" as const,
    })),
    xAxis: panels.map(({ series, index, dated }) => {
      const told = series.counts.filter((_, rank) => endOf(series, rank));
      const customValues = told.map(({ moment }) => moment);
      const foot = (moment: number) =>
        told.flatMap((count) => (count.moment === moment ? (under.get(count) ?? []) : []));
      return {
        ...{ ...bare, ...axis, gridIndex: index },
        axisLine: { lineStyle: { color: palette.control, width: k } },
        axisLabel: {
          ...{ ...words, show: dated, margin: (size.small ? 3 : 8) * k, customValues },
          formatter: (moment: number) => foot(moment).join("\n"),
        },
      };
    }),
    yAxis: panels.map(({ most, index }) => ({
      ...{ ...bare, gridIndex: index, axisLine: { show: false } },
      ...{ min: 0, max: most, interval: most },
      axisLabel: {
        ...{ ...words, show: !size.small, margin: size.zero, align: "left" as const },
        formatter: (count: number) => (count === 0 ? "0" : ""),
      },
    })),
    series: panels.flatMap((panel): Series[] => {
      const { series, index } = panel;
      const axes = { xAxisIndex: index, yAxisIndex: index };
      const at = series.counts.map(({ moment, amount }) => [moment, amount.value]);
      const color = tierInk(palette, series.index);
      return [
        {
          ...{ type: "line", ...axes, symbol: "none", clip: false, silent: true, z: 1, data: at },
          lineStyle: { color, width: (size.small ? 1.6 : 2.2) * k },
        },
        fixed({ key: series.key }, () => headMarks(panel, laid, frame), axes),
        custom(
          at.map((value, rank) => ({
            ...{ value, rank, datum: datumOf(series, rank), name: dateOf(series, rank, locale) },
            itemStyle: { color: palette.tiers[rank < at.length - 1 ? 2 : 0] },
          })),
          ({ value, rank }, place) => {
            const other = at[rank === 0 ? 1 : rank - 1] ?? value;
            return countMarks(panel, rank, place.at(value), place.at(other), laid, frame, dataset);
          },
          { ...axes, name: series.name },
        ),
      ];
    }),
  };
}
