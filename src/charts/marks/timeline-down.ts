import type { Frame } from "../chart";
import { block, setBlock } from "./block";
import { middle, yearsBetween, yearStep } from "./calendar";
import { say } from "./lettering";
import { textWidth } from "../../model/metrics";
import type { Mark } from "./scene";
import { spread } from "./spread";
import { dateMark, extentOf, line, MARK, type TimePicture, type TimeStory } from "./time-marks";

const SIZE = { date: 15, text: 13.5, year: 12, span: 13 } as const;
const GAP = 14;

/** A timeline from top to bottom, labels beside it; nothing where they do not fit. */
export function timelineDown(story: TimeStory, frame: Frame): TimePicture | undefined {
  const zooms = frame.k > 1 ? [1.3, 1.15] : [];
  for (const zoom of zooms) {
    const drawn = drawDown(story, { ...frame, k: frame.k * zoom }, false);
    if (drawn) return drawn;
  }
  return drawDown(story, frame, true);
}

function drawDown(story: TimeStory, frame: Frame, mayBeBrief: boolean): TimePicture | undefined {
  const { width, height, k, palette } = frame;
  const { entries, spans, first, last, now } = story;
  const yearWidth = textWidth("2000", SIZE.year * k);
  const x = yearWidth + 17 * k;
  const left = x + 30 * k;
  const [top, bottom] = [2 * k, height - 2 * k];
  const at = (year: number) => top + ((bottom - top) * (year - first)) / (last - first);

  const fitted = (mayBeBrief ? [false, true] : [false])
    .map((brief) =>
      entries.map(({ date, title, short }) => ({
        date: block(date, width - left, SIZE.date * k, 700, SIZE.date * 1.3 * k),
        text: block(brief ? short : title, width - left, SIZE.text * k, 400, SIZE.text * 1.42 * k),
      })),
    )
    .find(
      (labels) =>
        labels.reduce((sum, { date, text }) => sum + date.height + text.height + GAP * k, 0) <=
        height + GAP * k,
    );
  if (!fitted) return undefined;
  const labels = fitted.map(({ date, text }) => ({
    date,
    text,
    height: date.height + text.height,
  }));
  const tops = spread(
    entries.map(({ period }, index) => {
      const size = labels[index]?.height ?? 0;
      return { at: at(middle(period)) - (SIZE.date * 1.3 * k) / 2, size };
    }),
    GAP * k,
    0,
    height,
  );

  const step = yearStep(at(first + 1) - at(first), 15 * k);
  const { begin, end, lasting } = extentOf(story);
  const axis: Mark[] = [
    ...(lasting
      ? [
          {
            kind: "rect" as const,
            x: x - (MARK.pill / 2) * k,
            y: at(lasting.to),
            width: MARK.pill * k,
            height: at(now) - at(lasting.to),
            paint: { fill: palette.rule },
          },
        ]
      : []),
    line(x, at(begin), x, at(Math.min(now, end)), palette.ink, 1.5 * k),
    ...(end > now ? [line(x, at(now), x, at(end), palette.ink3, 1.5 * k, [4 * k, 4 * k])] : []),
    ...yearsBetween(first, last, 1)
      .slice(1)
      .map((year) => line(x - 13 * k, at(year), x - 10 * k, at(year), palette.control, k)),
    ...yearsBetween(first, last, step).map((year) =>
      say(yearWidth, at(year + 0.5), String(year), {
        size: SIZE.year * k,
        fill: palette.ink3,
        align: "right",
      }),
    ),
  ];

  const boxes = tops.map((y, index) => ({ y, bottom: y + (labels[index]?.height ?? 0) }));
  for (const { from, to, text } of spans) {
    const y = (at(from) + at(to)) / 2;
    const free = boxes.every((box) => y + 14 * k < box.y || y - 14 * k > box.bottom);
    if (free) axis.push(say(left, y, text, { size: SIZE.span * k, fill: palette.ink3 }));
  }

  return {
    axis,
    items: entries.flatMap((entry, index) => {
      const [label, y] = [labels[index], tops[index]];
      if (!label || y === undefined) return [];
      const { period } = entry;
      const place = at(middle(period));
      const beside = y + label.date.height / 2;
      const leader: Mark = {
        kind: "polyline",
        points: [
          [x + 9 * k, place],
          [x + 14 * k, place],
          [left - 8 * k, beside],
          [left - 4 * k, beside],
        ],
        paint: { stroke: palette.control, lineWidth: k },
      };
      return [
        {
          entry,
          marks: [
            leader,
            setBlock(label.date, left, y, palette.ink),
            setBlock(label.text, left, y + label.date.height, palette.ink2),
            dateMark(period, at(period.from), at(period.to), x, k, palette, true),
          ],
          box: { x: x - 12 * k, y, width: width - x + 12 * k, height: label.height },
        },
      ];
    }),
  };
}
