import type { Frame } from "../chart";
import { yearsBetween, yearStep, type Period } from "../kit/calendar";
import { circle, lettered, rect, type Element } from "../kit/custom";
import type { Series } from "../kit/option";
import type { XY } from "../kit/shapes";
import type { TimeStory } from "../words/events";

/** Thickness of the marks across the axis at size 1, and least width along it. */
const MARK = { pill: 12, bar: 16, disc: 6.5, least: 3.6 } as const;

/** How far a mark reaches from the line, at size 1. */
export const reach = ({ precision }: Period): number =>
  ({ year: 0, month: MARK.bar / 2, day: MARK.disc })[precision];

/**
 * The mark of a date between two points of the line; its width is the date's precision: a
 * hollow pill as long as the year, a bar as long as the month, a disc for a day.
 */
export function dateMark(
  { precision }: Period,
  from: XY,
  to: XY,
  size: number,
  { ink, paper }: Frame["palette"],
): Element {
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  if (precision === "day") return circle([x, y], MARK.disc * size, { fill: ink });
  const pill = precision === "year";
  const length = Math.abs(to[0] - from[0]) + Math.abs(to[1] - from[1]);
  const long = Math.max(length, (pill ? MARK.pill : MARK.least) * size);
  const thick = (pill ? MARK.pill : MARK.bar) * size;
  const [width, height] = to[1] > from[1] ? [thick, long] : [long, thick];
  const style = pill ? { fill: paper, stroke: ink, lineWidth: 1.6 * size } : { fill: ink };
  const box = { x: x - width / 2, y: y - height / 2, width, height };
  return rect({ ...box, radius: pill ? thick / 2 : 0 }, style);
}

/** The line: solid until now, dashed after, a pale band where something goes on since a year. */
export function lineSeries(
  { entries, now }: TimeStory,
  at: (year: number) => readonly number[],
  size: number,
  { palette }: Pick<Frame, "palette">,
): Series[] {
  const since = entries.find(({ event }) => event.kind === "since")?.period;
  const begin = Math.min(...entries.map(({ period }) => period.from));
  const end = Math.max(...entries.map(({ period }) => period.to));
  const stroke = (from: number, to: number, lineStyle: object): Series[] =>
    to > from
      ? [
          {
            ...{ type: "line", symbol: "none", clip: false, silent: true, z: 1 },
            ...{ data: [[...at(from)], [...at(to)]], lineStyle: { opacity: 1, ...lineStyle } },
          },
        ]
      : [];
  const width = 1.5 * size;
  const dash = { color: palette.ink3, width, type: [5 * size, 4 * size] };
  return [
    ...(since ? stroke(since.to, now, { color: palette.rule, width: MARK.pill * size }) : []),
    ...stroke(begin, Math.min(now, end), { color: palette.ink, width }),
    ...stroke(Math.max(now, begin), end, dash),
  ];
}

/** The axis of years: each named in its middle, as many as have room, ticks between them. */
export function yearAxis(
  { first, last }: TimeStory,
  perYear: number,
  room: number,
  { k, palette }: Frame,
) {
  const years = yearsBetween(first, last, yearStep(perYear, room));
  return {
    ...{ type: "value" as const, min: first, max: last, offset: 10 * k },
    ...{ axisLine: { show: false, onZero: false }, splitLine: { show: false } },
    axisTick: {
      ...{ length: 4 * k, lineStyle: { color: palette.control, width: Math.max(1, k * 0.8) } },
      customValues: yearsBetween(first, last, 1).slice(1),
    },
    axisLabel: {
      ...lettered({ size: 12.5 * k, fill: palette.ink3 }),
      margin: 8 * k,
      customValues: years.map((year) => year + 0.5),
      formatter: (year: number) => String(Math.floor(year)),
    },
  };
}

/** The axis across the line, which measures nothing. */
export const noAxis = { type: "value" as const, min: 0, max: 1, show: false };
