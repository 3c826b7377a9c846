import type { Frame } from "../chart";
import { middle } from "../kit/calendar";
import { custom, line, say } from "../kit/custom";
import type { Option } from "../kit/option";
import { roomFor } from "../kit/text-run";
import { block } from "../kit/lettering";
import type { TimeStory } from "../words/events";
import { dateMark, lineSeries, noAxis, yearAxis } from "./time-axis";

const GAP = 14;
const TEXT = 13.5;

/** Where things of given sizes begin that want to begin at places: none over another, all above the end. */
function apart(
  things: readonly { readonly at: number; readonly size: number }[],
  gap: number,
  end: number,
) {
  let low = 0;
  const pushed = things.map(({ at, size }) => {
    const start = Math.max(low, at);
    low = start + size + gap;
    return start;
  });
  let high = end;
  return things
    .map(({ size }, index) => ({ size, start: pushed[index] ?? 0 }))
    .toReversed()
    .map(({ size, start }) => {
      const here = Math.max(0, Math.min(start, high - size));
      high = here - gap;
      return here;
    })
    .toReversed();
}

/** A timeline from top to bottom, labels beside it; nothing where they do not fit. */
export function timelineDown(story: TimeStory, frame: Frame, zoomed: boolean): Option | undefined {
  const { width, height, k, palette } = frame;
  const { entries, spans, first, last } = story;
  const axis = roomFor("2000", 12.5 * k) + 19 * k;
  const left = axis + 30 * k;
  const labels = (zoomed ? [false] : [false, true])
    .map((brief) =>
      entries.map(({ date, title, short }) => {
        const [said, room] = [brief ? short : title, width - left];
        const day = block(date, room, { size: 15 * k, weight: 700, lineHeight: 19.5 * k });
        const text = block(said, room / 1.08, { size: TEXT * k, lineHeight: TEXT * 1.42 * k });
        return { day, text, size: day.height + text.height };
      }),
    )
    .find((all) => all.reduce((sum, { size }) => sum + size + GAP * k, -GAP * k) <= height);
  if (!labels) return undefined;
  const perYear = (height - 4 * k) / (last - first);
  const y = (year: number) => 2 * k + perYear * (year - first);
  const tops = apart(
    labels.map(({ size, day }, index) => {
      const period = entries[index]?.period;
      return { size, at: (period ? y(middle(period)) : 0) - day.lineHeight / 2 };
    }),
    ...([GAP * k, height] as const),
  );
  const items = entries.map(({ event, facts, period }, index) => ({
    ...{ value: [0, middle(period)], datum: { key: event.id, facts }, period },
    ...{ top: tops[index] ?? 0, label: labels[index] },
  }));
  const free = spans.filter(({ from, to }) => {
    const at = y((from + to) / 2);
    return items.every(
      ({ top, label }) => at + GAP * k < top || at - GAP * k > top + (label?.size ?? 0),
    );
  });
  return {
    grid: { left: axis, right: 0, top: 2 * k, bottom: 2 * k, outerBoundsMode: "none" },
    xAxis: noAxis,
    yAxis: { ...yearAxis(story, perYear, 15 * k, frame), inverse: true },
    series: [
      ...lineSeries(story, (year) => [0, year], k, frame),
      custom(
        free.map(({ from, to, text }) => ({
          ...{ text, value: [0, (from + to) / 2], datum: { key: `span-${from}` } },
        })),
        ({ text, value }, { at }) => [
          say(left, at(value)[1], text, { size: 13 * k, fill: palette.ink3 }),
        ],
      ),
      custom(items, ({ value, period, top, label }, { at }) => {
        if (!label) return [];
        const [x, here] = at(value);
        const { day, text } = label;
        const beside = top + day.height / 2;
        const set = { baseline: "top" } as const;
        return [
          line(
            { stroke: palette.control, lineWidth: k },
            [x + 9 * k, here],
            [x + 14 * k, here],
            [left - 8 * k, beside],
            [left - 4 * k, beside],
          ),
          say(left, top, day.text, { ...set, ...day, fill: palette.ink }),
          say(left, top + day.height, text.text, { ...set, ...text, fill: palette.ink2 }),
          dateMark(period, at([0, period.from]), at([0, period.to]), k, palette),
        ];
      }),
    ],
  };
}
