import type { Frame } from "../chart";
import { balanced, block, type Block } from "./block";
import type { Period } from "./calendar";
import { hang, type Hanging, type Placed } from "./lanes";
import type { TimeEntry, TimeStory } from "./time-marks";

/** Sizes of date and words at k = 1. */
const SIZE = { date: 16, text: 14 } as const;
/** Between pole and label, between labels, and between lanes. */
const SPACE = { pole: 11, label: 18, lane: 16 } as const;
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

/** An event's date and words, broken into lines. */
export interface Label {
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

/** Labels hung in lanes. */
export interface Arranged {
  readonly labels: readonly Label[];
  readonly placed: readonly Placed[];
  /** Height of each lane, lowest first. */
  readonly lanes: readonly number[];
  readonly height: number;
}

/** How far the foot of each lane is above the lowest. */
export const rises = ({ lanes }: Arranged, k: number): readonly number[] =>
  lanes.map((_, lane) =>
    lanes.slice(0, lane).reduce((sum, height) => sum + height + SPACE.lane * k, 0),
  );

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
export function arrange(
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
