import type { Frame } from "../chart";
import { balanced, block, setBlock, type Block } from "./block";
import { yearsBetween, yearStep, type Period } from "./calendar";
import { hang, type Hanging, type Placed } from "./lanes";
import { say } from "./lettering";
import { textWidth } from "./metrics";
import type { Mark } from "./scene";
import { spanMarks } from "./span-marks";
import {
  dateMark,
  line,
  MARK,
  meet,
  union,
  type Box,
  type TimeEntry,
  type TimePicture,
  type TimeStory,
} from "./time-marks";

const SIZE = { date: 16, text: 14, year: 12.5 } as const;
/** Between pole and label, between labels, between the axis and the lowest label, and between lanes. */
const SPACE = { pole: 11, label: 18, axis: 22, lane: 16, years: 25, spans: 50 } as const;
/** How long a line of a label may be, longest first. */
const caps = [380, 320, 280, 240, 210, 180, 150, 125, 105];

/** How many lanes of labels, lines in a label, and whether its short words; best first. */
const tries = [
  { count: 1, rows: 1, brief: false },
  { count: 2, rows: 1, brief: false },
  { count: 1, rows: 2, brief: false },
  { count: 2, rows: 2, brief: false },
  { count: 1, rows: 3, brief: false },
  { count: 2, rows: 3, brief: false },
  { count: 3, rows: 3, brief: false },
  { count: 1, rows: 2, brief: true },
  { count: 2, rows: 2, brief: true },
  { count: 3, rows: 2, brief: true },
  { count: 4, rows: 2, brief: true },
] as const;

interface Label {
  readonly date: Block;
  readonly text: Block;
  readonly width: number;
  readonly height: number;
}

function lettered(
  { date, title, short }: TimeEntry,
  cap: number,
  brief: boolean,
  k: number,
): Label {
  const day = block(date, Infinity, SIZE.date * k, 700, SIZE.date * 1.3 * k);
  const text = balanced(brief ? short : title, cap * k, SIZE.text * k, 400, SIZE.text * 1.4 * k);
  return {
    date: day,
    text,
    width: Math.max(day.width, text.width),
    height: day.height + 2 * k + text.height,
  };
}

/** The ways a label hangs: right of the beginning of its period, or left of its end. */
function ways(
  { precision }: Period,
  from: number,
  to: number,
  width: number,
  { width: room }: Frame,
  k: number,
): readonly Hanging[] {
  const centre = (from + to) / 2;
  const year = precision === "year";
  const [begin, end] = year ? [from + 0.5 * k, to - 0.5 * k] : [centre, centre];
  const right = { pole: begin, left: begin + SPACE.pole * k, side: "right" as const };
  const left = { pole: end, right: end - SPACE.pole * k, side: "left" as const };
  return [
    { ...right, right: right.left + width },
    { ...left, left: left.right - width },
  ].filter((way) => way.left >= 0 && way.right <= room);
}

interface Arranged {
  readonly labels: readonly Label[];
  readonly placed: readonly Placed[];
  /** Height of each lane, lowest first. */
  readonly lanes: readonly number[];
  readonly height: number;
}

/** Hangs labels of given line lengths in `count` lanes; nothing where they do not fit. */
function attempt(
  { entries }: TimeStory,
  lengths: readonly number[],
  { count, rows, brief }: (typeof tries)[number],
  at: (year: number) => number,
  room: number,
  frame: Frame,
  k: number,
): Arranged | undefined {
  const labels = entries.map((entry, index) => lettered(entry, lengths[index] ?? 0, brief, k));
  if (labels.some(({ text }) => text.rows > rows)) return undefined;
  const hangings = entries.map(({ period }, index) =>
    ways(period, at(period.from), at(period.to), labels[index]?.width ?? 0, frame, k),
  );
  const placed = hang(hangings, count, SPACE.label * k);
  if (!placed) return undefined;
  const lanes = Array.from({ length: count }, (_, lane) =>
    Math.max(0, ...labels.map(({ height }, index) => (placed[index]?.lane === lane ? height : 0))),
  );
  const height = lanes.reduce((sum, lane) => sum + lane, 0) + (count - 1) * SPACE.lane * k;
  return height <= room ? { labels, placed, lanes, height } : undefined;
}

/**
 * Finds the best arrangement that holds all labels, then lets each label
 * run as long as its neighbours allow; nothing where no lanes hold them.
 */
function arrange(
  story: TimeStory,
  at: (year: number) => number,
  room: number,
  frame: Frame,
  k: number,
): Arranged | undefined {
  const { entries } = story;
  const zoomed = k > frame.k;
  for (const how of tries)
    if (zoomed && (how.brief || how.count > 2)) continue;
    else
      for (const cap of caps) {
        let lengths = entries.map(() => cap);
        let best = attempt(story, lengths, how, at, room, frame, k);
        if (!best) continue;
        const tallest = best.labels
          .map(({ text }, index) => ({ rows: text.rows, index }))
          .toSorted((a, b) => b.rows - a.rows);
        for (const { index } of tallest)
          for (const longer of caps.filter((each) => each > (lengths[index] ?? cap))) {
            const next = lengths.with(index, longer);
            const relaxed = attempt(story, next, how, at, room, frame, k);
            if (!relaxed) continue;
            [lengths, best] = [next, relaxed];
            break;
          }
        return best;
      }
  return undefined;
}

/** The line, its years, and the names of the spans below them. */
function axisMarks(
  { first, last, now, entries, spans }: TimeStory,
  at: (year: number) => number,
  y: number,
  frame: Frame,
  k: number,
): readonly Mark[] {
  const { palette } = frame;
  const size = SIZE.year * k;
  const step = yearStep(at(first + 1) - at(first), textWidth("2000", size) + 16 * k);
  const years = yearsBetween(first, last, step);
  const ticks = yearsBetween(first, last, 1).slice(1);
  const since = entries.find(({ event }) => event.kind === "since");
  const begin = Math.min(...entries.map(({ period }) => period.from));
  const end = Math.max(...entries.map(({ period }) => period.to));
  return [
    ...(since && now > since.period.to
      ? [
          {
            kind: "rect" as const,
            x: at(since.period.to),
            y: y - (MARK.pill / 2) * k,
            width: at(now) - at(since.period.to),
            height: MARK.pill * k,
            paint: { fill: palette.rule },
          },
        ]
      : []),
    line(at(begin), y, at(Math.min(now, end)), y, palette.ink, 1.5 * k),
    ...(end > now ? [line(at(now), y, at(end), y, palette.ink3, 1.5 * k, [5 * k, 4 * k])] : []),
    ...ticks.map((year) =>
      line(at(year), y + 10 * k, at(year), y + 14 * k, palette.control, Math.max(1, k * 0.8)),
    ),
    ...years.map((year) =>
      say(at(year + 0.5), y + SPACE.years * k, String(year), {
        size,
        fill: palette.ink3,
        align: "center",
      }),
    ),
    ...spanMarks(spans, at, y + SPACE.spans * k, frame, k),
  ];
}

/** A pole, the label on it and the date's mark, with the box they can be pointed at. */
function item(
  entry: TimeEntry,
  label: Label,
  placed: Placed,
  top: number,
  at: (year: number) => number,
  y: number,
  { palette }: Frame,
  k: number,
) {
  const { period } = entry;
  const [from, to] = [at(period.from), at(period.to)];
  const align = placed.side === "right" ? "left" : "right";
  const edge = placed.side === "right" ? placed.left : placed.right;
  const day = period.precision === "day";
  const lift = { year: 0, month: MARK.bar / 2, day: MARK.disc }[period.precision] * k;
  const pole = line(
    ...([placed.pole, top + 2 * k, placed.pole, y - lift] as const),
    ...([day ? palette.ink : palette.control, (day ? 1.4 : 1) * k] as const),
  );
  const mark = dateMark(period, from, to, y, k, palette);
  const thick = Math.max(24, MARK.bar * k);
  const wide = Math.max(24, to - from);
  return {
    marks: [
      pole,
      setBlock(label.date, edge, top, palette.ink, align),
      setBlock(label.text, edge, top + label.date.height + 2 * k, palette.ink2, align),
      mark,
    ],
    text: { x: placed.left, y: top, width: label.width, height: Math.max(24, label.height) },
    mark: { x: (from + to - wide) / 2, y: y - thick / 2, width: wide, height: thick },
  };
}

/** Reaches from the label to the mark where nobody else's is in between; else the label alone. */
function reach(boxes: readonly { readonly text: Box; readonly mark: Box }[], index: number): Box {
  const own = boxes[index];
  if (!own) throw new Error(`no event ${index}; expected fewer than ${boxes.length}`);
  const whole = union(own.text, own.mark);
  const free = boxes.every(
    ({ text, mark }, other) => other === index || !(meet(whole, text) || meet(whole, mark)),
  );
  return free ? whole : own.text;
}

/** How much larger than the frame's k the lettering may be, largest first: a slide or a picture has room to fill. */
const zooms = ({ k }: Frame): readonly number[] => (k > 1 ? [1.35, 1.25, 1.15, 1.08, 1] : [1]);

/** A timeline from left to right, labels on poles above it; nothing where they do not fit. */
export function timelineAcross(story: TimeStory, frame: Frame): TimePicture | undefined {
  const { width, height } = frame;
  for (const zoom of zooms(frame)) {
    const k = frame.k * zoom;
    const at = (year: number) =>
      k + ((width - 2 * k) * (year - story.first)) / (story.last - story.first);
    const foot = (story.spans.length > 0 ? SPACE.spans + 10 : SPACE.years + 8) * k;
    const room = height - foot - SPACE.axis * k;
    const arranged = arrange(story, at, room, frame, k);
    if (!arranged) continue;
    const spare = room - arranged.height;
    const lift = Math.min(spare * 0.5, 34 * k);
    const y = height - foot - (spare - lift) / 2;
    const bottoms = arranged.lanes.map(
      (_, lane) =>
        y -
        SPACE.axis * k -
        lift -
        arranged.lanes.slice(0, lane).reduce((sum, each) => sum + each + SPACE.lane * k, 0),
    );
    const items = story.entries.flatMap((entry, index) => {
      const [label, placed] = [arranged.labels[index], arranged.placed[index]];
      if (!label || !placed) return [];
      const lane = arranged.lanes[placed.lane] ?? 0;
      const top = (bottoms[placed.lane] ?? 0) - lane;
      return [{ entry, ...item(entry, label, placed, top, at, y, frame, k) }];
    });
    return {
      axis: axisMarks(story, at, y, frame, k),
      items: items.map(({ entry, marks }, index) => ({ entry, marks, box: reach(items, index) })),
    };
  }
  return undefined;
}
