import type { Frame } from "../chart";
import { custom, fixed, line, say } from "../kit/custom";
import type { Option } from "../kit/option";
import { roomFor } from "../kit/text-run";
import { cellOf } from "../kit/shelves";
import { balanced, block } from "../kit/lettering";
import type { TimeStory } from "../words/events";
import { dateMark, lineSeries, noAxis, yearAxis } from "./time-axis";
import { rowsIn } from "./worded-rows";

/** Height of the bare line with its marks, at k = 1. */
const HEAD = 22;

/** A small timeline: the bare line above, a row of words for each event below. */
export function timelineRows(story: TimeStory, frame: Frame): Option {
  const { width, k, palette, locale } = frame;
  const { entries } = story;
  const { shown: count, more, tall, matrix } = rowsIn(entries.length, 40, frame, HEAD * k);
  const shown = entries.slice(0, count);
  const size = Math.min(13, Math.max(11, tall / k / (tall >= 27 * k ? 2.46 : 1.6))) * k;
  const left = 22 * k;
  const text = left + Math.max(...shown.map(({ date }) => roomFor(date, size, 700))) + 12 * k;
  // Latin letters may be a tenth wider in another face.
  const room = (width - text) / (locale === "en" ? 1.1 : 1.02);
  const letters = { size, lineHeight: size * 1.22 };
  const wordsOf = (title: string, short: string) =>
    [title, short]
      .map((each) => balanced(each, room, letters))
      .find((each) => each.height <= tall && each.width <= width - text) ??
    block(short, room, letters);
  const datumOf = ({ event, facts }: (typeof entries)[number]) => ({ key: event.id, facts });
  return {
    grid: { left: k, right: k, top: 0, height: 9 * k, outerBoundsMode: "none" },
    xAxis: { ...yearAxis(story, 1, 1, frame), show: false },
    yAxis: noAxis,
    matrix,
    series: [
      ...lineSeries(story, (year) => [year, 0], k * 0.8, frame),
      custom(
        entries.map((entry) => ({
          ...entry,
          value: [entry.period.from, 0],
          // What has a row of its own is pointed at there.
          datum: shown.includes(entry) ? { key: `date-${entry.event.id}` } : datumOf(entry),
        })),
        ({ period }, { at }) => [
          dateMark(period, at([period.from, 0]), at([period.to, 0]), 0.8 * k, palette),
        ],
      ),
      custom(
        shown.map((entry, index) => ({ ...entry, value: cellOf(index, 1), datum: datumOf(entry) })),
        ({ value, period, date, title, short }, { cell }) => {
          const { x, y, height: high } = cell(value);
          const middle = y + high / 2;
          const words = wordsOf(title, short);
          const half = (period.precision === "year" ? 7.5 : 2) * k;
          return [
            line({ stroke: palette.rule, lineWidth: k }, [x, y], [x + width, y]),
            dateMark(
              period,
              [x + 8 * k - half, middle],
              [x + 8 * k + half, middle],
              0.66 * k,
              palette,
            ),
            say(x + left, middle, date, { size, weight: 700, fill: palette.ink }),
            say(x + text, middle, words.text, { ...words, fill: palette.ink2 }),
          ];
        },
        { coordinateSystem: "matrix" },
      ),
      fixed(
        { key: "more" },
        ({ cell }) => {
          const { y, height: high } = cell(cellOf(count, 1));
          return more ? [say(left, y + high / 2, more, { size, fill: palette.ink3 })] : [];
        },
        { coordinateSystem: "matrix" },
      ),
    ],
  };
}
