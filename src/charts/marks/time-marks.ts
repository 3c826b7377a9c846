import type { Event } from "../../model/dataset";
import type { Palette } from "../../model/palette";
import type { Point } from "../chart";
import type { Period } from "./calendar";
import type { Mark, Paint } from "./scene";

/** An event with its words, ready to be placed. */
export interface TimeEntry {
  readonly event: Event;
  readonly period: Period;
  readonly date: string;
  readonly title: string;
  readonly short: string;
}

/** A length of time to be named between two moments, in years with fractions. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** What a timeline shows. */
export interface TimeStory {
  readonly entries: readonly TimeEntry[];
  readonly spans: readonly TimeSpan[];
  /** First and last year of the axis, whole. */
  readonly first: number;
  readonly last: number;
  /** The moment that the data stand at: the line is solid before it and dashed after. */
  readonly now: number;
}

/** Where the line begins and ends, and what goes on since the period that only its start is known of. */
export function extentOf({ entries, now }: TimeStory) {
  const since = entries.find(({ event }) => event.kind === "since")?.period;
  return {
    begin: Math.min(...entries.map(({ period }) => period.from)),
    end: Math.max(...entries.map(({ period }) => period.to)),
    /** From the end of its first year to now. */
    lasting: since && now > since.to ? since : undefined,
  };
}

export type Box = Pick<Point, "x" | "y" | "width" | "height">;

/** A timeline drawn: the axis, and each event with where it can be pointed at. */
export interface TimePicture {
  readonly axis: readonly Mark[];
  readonly items: readonly {
    readonly entry: TimeEntry;
    readonly marks: readonly Mark[];
    readonly box: Box;
  }[];
}

/** Thickness of the marks across the axis at size 1, and least width along it. */
export const MARK = { pill: 12, bar: 16, disc: 6.5, least: 3.6 } as const;

/**
 * The mark of a date; its width is the date's precision: a hollow pill as long as the
 * year, a bar as long as the month, a disc for a day.
 * @param from where the period begins along the axis
 * @param across the axis' place on the other one
 */
export function dateMark(
  { precision }: Period,
  from: number,
  to: number,
  across: number,
  size: number,
  { ink, paper }: Palette,
  down = false,
): Mark {
  const centre = (from + to) / 2;
  if (precision === "day") {
    const [x, y] = down ? [across, centre] : [centre, across];
    return { kind: "circle", x, y, r: MARK.disc * size, paint: { fill: ink } };
  }
  const pill = precision === "year";
  const long = Math.max(to - from, (pill ? MARK.pill : MARK.least) * size);
  const thick = (pill ? MARK.pill : MARK.bar) * size;
  const paint: Paint = pill ? { fill: paper, stroke: ink, lineWidth: 1.6 * size } : { fill: ink };
  const start = centre - long / 2;
  const box = down
    ? { x: across - thick / 2, y: start, width: thick, height: long }
    : { x: start, y: across - thick / 2, width: long, height: thick };
  return { kind: "rect", ...box, radius: pill ? thick / 2 : 0, paint };
}

/** A straight line. */
export const line = (
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: string,
  lineWidth: number,
  dash?: readonly number[],
): Mark => ({
  kind: "polyline",
  points: [
    [x1, y1],
    [x2, y2],
  ],
  paint: { stroke, lineWidth, ...(dash && { dash }) },
});

/** The smallest box around two. */
export function union(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** Whether two boxes share any room. */
export const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
