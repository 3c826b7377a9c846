import type { Frame } from "../chart";
import { balanced, block, setBlock } from "./block";
import { say } from "./lettering";
import { textWidth } from "../../model/metrics";
import type { Mark } from "./scene";
import {
  dateMark,
  line,
  extentOf,
  MARK,
  type TimeEntry,
  type TimePicture,
  type TimeStory,
} from "./time-marks";

/** Least height of a row at k = 1. */
const ROW = 15;

/** The mark of an event's date in miniature, so that a row says which mark is its own. */
function key({ period }: TimeEntry, x: number, y: number, { k, palette }: Frame): Mark {
  const half = (period.precision === "year" ? 7.5 : 2) * k;
  return dateMark(period, x - half, x + half, y, 0.66 * k, palette);
}

/** A small timeline: the bare axis above, a row of words for each event below. */
export function timelineRows(
  story: TimeStory,
  frame: Frame,
  more: (count: number) => string,
): TimePicture {
  const { width, height, k, palette } = frame;
  const { entries, first, last, now } = story;
  const at = (year: number) => k + ((width - 2 * k) * (year - first)) / (last - first);
  const y = 9 * k;
  const head = 22 * k;
  const { begin, end, lasting } = extentOf(story);
  const axis: Mark[] = [
    ...(lasting
      ? [
          {
            kind: "rect" as const,
            x: at(lasting.to),
            y: y - MARK.pill * 0.4 * k,
            width: at(now) - at(lasting.to),
            height: MARK.pill * 0.8 * k,
            paint: { fill: palette.rule },
          },
        ]
      : []),
    line(at(begin), y, at(Math.min(now, end)), y, palette.ink, 1.4 * k),
    ...(end > now ? [line(at(now), y, at(end), y, palette.ink3, 1.4 * k, [4 * k, 3 * k])] : []),
  ];

  const room = Math.max(1, Math.floor((height - head) / (ROW * k)));
  const shown = entries.length > room ? entries.slice(0, room - 1) : entries;
  const rows = entries.length > room ? room : entries.length;
  const tall = Math.min((height - head) / rows, 40 * k);
  const size = Math.min(13, Math.max(11, tall / k / (tall >= 27 * k ? 2.46 : 1.6))) * k;
  const left = 22 * k;
  const dates = Math.max(...shown.map(({ date }) => textWidth(date, size, 700)));
  const text = left + dates + 10 * k;
  const lineHeight = size * 1.22;
  if (shown.length < entries.length)
    axis.push(
      say(left, head + tall * (rows - 0.5), more(entries.length - shown.length), {
        size,
        fill: palette.ink3,
      }),
    );

  return {
    axis,
    items: entries.map((entry, index) => {
      const { period, date, title, short } = entry;
      const mark = dateMark(period, at(period.from), at(period.to), y, 0.8 * k, palette);
      if (index >= shown.length) {
        const box = { x: at(period.from) - 4, y: 0, width: 24, height: 24 };
        return { entry, marks: [mark], box };
      }
      const top = head + tall * index;
      const centre = top + tall / 2;
      const words =
        [title, short]
          .map((each) => balanced(each, width - text, size, 400, lineHeight))
          .find((each) => each.height <= tall && each.width <= width - text) ??
        block(short, width - text, size, 400, lineHeight);
      const high = Math.max(24, tall);
      return {
        entry,
        marks: [
          mark,
          line(0, top, width, top, palette.rule, k),
          key(entry, 8 * k, centre, frame),
          say(left, centre, date, { size, weight: 700, fill: palette.ink }),
          setBlock(words, text, centre - words.height / 2, palette.ink2),
        ],
        box: { x: 0, y: Math.min(centre - high / 2, height - high), width, height: high },
      };
    }),
  };
}
