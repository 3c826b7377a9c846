import type { Frame } from "../chart";
import { custom, line, say, type Element } from "../kit/custom";
import { placeLabels, type LabelPlace } from "../kit/label-layout";
import type { Option } from "../kit/option";
import type { XY } from "../kit/shapes";
import { sum } from "../kit/shelves";
import { roomFor } from "../kit/text-run";
import { balanced } from "../kit/lettering";
import type { TimeEntry, TimeStory } from "../words/events";
import { dateMark, lineSeries, noAxis, reach, yearAxis } from "./time-axis";

/** Between pole and label, between labels and between lanes; from the line up to labels, down to spans. */
const SPACE = { pole: 11, label: 18, lane: 16, axis: 22, years: 25, spans: 50 } as const;
/** How long a line of a label may be, longest first. */
const caps = [380, 320, 210, 180];
/** How many lanes of labels, lines in a label, and whether its short words; best first. */
const tries = [
  [1, 1],
  [2, 1],
  [2, 2],
  [1, 3],
  [2, 3],
  [1, 2, "short"],
  [3, 2, "short"],
  [4, 2, "short"],
] as const;
/** So many of them say all; letters are enlarged for no others. */
const LONG = 5;

/** An event's date and words as lines, and the room that they take. */
function labelOf({ date, title, short }: TimeEntry, cap: number, brief: boolean, k: number) {
  const text = balanced(brief ? short : title, cap * k, { size: 14 * k });
  const width = Math.max(
    ...text.text.split("\n").map((line) => roomFor(line, 14 * k)),
    roomFor(date, 16 * k, 700),
  );
  return { date, text, width, height: 23 * k + text.height };
}

/** The ways a label hangs: right of the beginning of its period, or left of its end. */
function ways(
  { period }: TimeEntry,
  at: (year: number) => number,
  width: number,
  room: number,
  k: number,
): readonly LabelPlace[] {
  const [from, to] = [at(period.from), at(period.to)];
  const year = period.precision === "year";
  const [begin, end] = year ? [from + 0.5 * k, to - 0.5 * k] : [(from + to) / 2, (from + to) / 2];
  const [right, left] = [begin + SPACE.pole * k, end - SPACE.pole * k];
  return [
    { pole: begin, left: right, right: right + width, side: "right" as const },
    { pole: end, left: left - width, right: left, side: "left" as const },
  ].filter((way) => way.left >= 0 && way.right <= room);
}

/** Labels hung in lanes in the best way that holds all of them. */
function arrange(
  { entries }: TimeStory,
  at: (year: number) => number,
  room: number,
  width: number,
  k: number,
  zoomed: boolean,
) {
  const made = new Map<string, ReturnType<typeof labelOf>>();
  const labelled = (entry: TimeEntry, cap: number, brief: boolean) => {
    const key = `${entry.event.id} ${cap} ${brief}`;
    const label = made.get(key) ?? labelOf(entry, cap, brief, k);
    made.set(key, label);
    return label;
  };
  for (const [count, rows, short] of zoomed ? tries.slice(0, LONG) : tries)
    for (const cap of caps) {
      const hung = (lengths: readonly number[]) => {
        const labels = entries.map((entry, index) =>
          labelled(entry, lengths[index] ?? cap, short !== undefined),
        );
        const long = sum(labels.map((label) => label.width + SPACE.label * k));
        if (long > count * (width + SPACE.label * k)) return undefined;
        if (labels.some(({ text }) => text.rows > rows)) return undefined;
        const places = entries.map((entry, index) =>
          ways(entry, at, labels[index]?.width ?? 0, width, k),
        );
        const placed = placeLabels(places, count, SPACE.label * k)?.flatMap((way, index) =>
          labels.slice(index, index + 1).map((label) => ({ ...way, ...label })),
        );
        if (!placed) return undefined;
        const lanes = Array.from({ length: count }, (_, lane) =>
          Math.max(0, ...placed.filter((each) => each.lane === lane).map(({ height }) => height)),
        );
        const height = sum(lanes) + (count - 1) * SPACE.lane * k;
        return height <= room ? { placed, lanes, height } : undefined;
      };
      let lengths = entries.map(() => cap);
      let best = hung(lengths);
      if (!best) continue;
      // Each label runs as long as its neighbours allow.
      for (const index of entries.keys()) {
        const longer = caps.filter((each) => each > cap).map((each) => lengths.with(index, each));
        const relaxed = longer.map((each) => ({ each, made: hung(each) })).find(({ made }) => made);
        if (relaxed?.made) [lengths, best] = [relaxed.each, relaxed.made];
      }
      return best;
    }
  return undefined;
}

/** A timeline from left to right, labels on poles above it; nothing where they do not fit. */
export function timelineAcross(
  story: TimeStory,
  frame: Frame,
  zoomed: boolean,
): Option | undefined {
  const { width, height, k, palette } = frame;
  const { entries, spans, first, last } = story;
  const perYear = (width - 2 * k) / (last - first);
  const x = (year: number) => k + perYear * (year - first);
  const foot = (spans.length > 0 ? SPACE.spans + 10 : SPACE.years + 8) * k;
  const room = height - foot - SPACE.axis * k;
  const arranged = arrange(story, x, room, width, k, zoomed);
  if (!arranged) return undefined;
  const spare = room - arranged.height;
  const lift = Math.min(spare * 0.7, 54 * k);
  const ground = height - foot - (spare - lift) / 2;
  const bottoms = arranged.lanes.map((_, lane, all) =>
    all
      .slice(0, lane)
      .reduce((y, high) => y - high - SPACE.lane * k, ground - SPACE.axis * k - lift),
  );
  const items = entries.flatMap(({ event, facts, period }, index) => {
    const label = arranged.placed[index];
    const datum = { key: event.id, facts };
    return label ? [{ value: [(period.from + period.to) / 2, 0], datum, period, label }] : [];
  });
  return {
    grid: { left: k, right: k, top: 0, height: ground, outerBoundsMode: "none" },
    xAxis: yearAxis(story, perYear, roomFor("2000", 12.5 * k) + 16 * k, frame),
    yAxis: noAxis,
    series: [
      ...lineSeries(story, (year) => [year, 0], k, frame),
      custom(
        spans.map((span, index) => ({
          ...{ ...span, index, value: [span.from, 0], datum: { key: `span-${index}` } },
        })),
        ({ from, to, text, index }, { at }) => {
          const before = spans[index - 1];
          const [[start, y], [end]] = [at([from, 0]), at([to, 0])];
          const [taken] = before ? at([before.to, 0]) : [0];
          const isLast = index === spans.length - 1;
          return spanMarks(text, start, end, y + SPACE.spans * k, taken, isLast, frame);
        },
      ),
      custom(items, ({ period, label }, { at }) => {
        const [from, to] = [at([period.from, 0]), at([period.to, 0])];
        const { pole, side, lane, date, text } = label;
        const top = (bottoms[lane] ?? 0) - (arranged.lanes[lane] ?? 0);
        const align = side === "right" ? "left" : "right";
        const set = { align, baseline: "top" } as const;
        const day = period.precision === "day";
        const stroke = day ? palette.ink : palette.control;
        const foot = from[1] - reach(period) * k;
        return [
          line({ stroke, lineWidth: (day ? 1.4 : 1) * k }, [pole, top + 2 * k], [pole, foot]),
          say(label[align], top, date, { ...set, size: 16 * k, weight: 700, fill: palette.ink }),
          say(label[align], top + 23 * k, text.text, { ...text, ...set, fill: palette.ink2 }),
          dateMark(period, from, to, k, palette),
        ];
      }),
    ],
  };
}

/** A length of time as a dimension line: named in a gap of it, or beside it, or not at all. */
function spanMarks(
  text: string,
  start: number,
  end: number,
  y: number,
  taken: number,
  isLast: boolean,
  { k, palette, width }: Frame,
): readonly Element[] {
  const size = 13 * k;
  const wide = roomFor(text, size);
  const rule = (...points: readonly XY[]) =>
    line({ stroke: palette.control, lineWidth: k }, ...points);
  const ends = [start, end].map((x) => rule([x, y - 4 * k], [x, y + 4 * k]));
  const across = (from: number, to: number) => rule([from, y], [to, y]);
  const said = (x: number, align: "left" | "center" | "right") =>
    say(x, y, text, { size, fill: palette.ink2, align });
  const [centre, gap, air] = [(start + end) / 2, wide / 2 + 7 * k, 7 * k];
  if (end - start >= wide + 28 * k)
    return [
      ...ends,
      across(start, centre - gap),
      across(centre + gap, end),
      said(centre, "center"),
    ];
  const whole = [...ends, across(start, end)];
  if (start - air - wide >= taken) return [...whole, said(start - air, "right")];
  return isLast && end + air + wide <= width ? [...whole, said(end + air, "left")] : [];
}
