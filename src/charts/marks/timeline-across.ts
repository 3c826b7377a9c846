import type { Frame } from "../chart";
import { setBlock } from "./block";
import { yearsBetween, yearStep } from "./calendar";
import type { Placed } from "./lanes";
import { say } from "./lettering";
import { textWidth } from "../../model/metrics";
import type { Mark } from "./scene";
import { spanMarks } from "./span-marks";
import {
  dateMark,
  line,
  extentOf,
  MARK,
  meet,
  union,
  type Box,
  type TimeEntry,
  type TimePicture,
  type TimeStory,
} from "./time-marks";
import { arrange, rises, type Label } from "./timeline-labels";

/** Size of the years at k = 1. */
const YEAR = 12.5;
/** From the axis to the lowest label above it, and to the years and the spans below it. */
const SPACE = { axis: 22, years: 25, spans: 50 } as const;

/** The line, its years, and the names of the spans below them. */
function axisMarks(
  story: TimeStory,
  at: (year: number) => number,
  y: number,
  frame: Frame,
  k: number,
): readonly Mark[] {
  const { palette } = frame;
  const { first, last, now, spans } = story;
  const size = YEAR * k;
  const step = yearStep(at(first + 1) - at(first), textWidth("2000", size) + 16 * k);
  const years = yearsBetween(first, last, step);
  const ticks = yearsBetween(first, last, 1).slice(1);
  const { begin, end, lasting } = extentOf(story);
  return [
    ...(lasting
      ? [
          {
            kind: "rect" as const,
            x: at(lasting.to),
            y: y - (MARK.pill / 2) * k,
            width: at(now) - at(lasting.to),
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
    const lift = Math.min(spare * 0.7, 54 * k);
    const y = height - foot - (spare - lift) / 2;
    const bottoms = rises(arranged, k).map((rise) => y - SPACE.axis * k - lift - rise);
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
