import type { Frame } from "../chart";
import { barsCaption, totalSaid } from "../words/overview-words";
import { figureWidth } from "./approx";
import { block, type Block } from "./block";
import { fixedBlock } from "./field-heads";
import { middleOf } from "./grid";
import { matrixDown } from "./matrix-down";
import type { MatrixStory, Placed } from "./matrix-layout";
import {
  STANDING,
  comparesTargets,
  targetsOf,
  WORDS,
  type OverviewLayout,
  type Total,
  type TrackBar,
} from "./overview-tracks";
import { reach, SLATS } from "./slats";

/** The most and the least height of bars and values, with k = 1; lower, a bar would be all slats. */
const MOST = 180;
const LEAST = 90;
const VALUE_GAP = 5;
const BIG = 520;

interface Aside {
  readonly caption: Placed;
  readonly total?: Total;
}

/** What the bars measure and our sum of them, in the corner that the matrix leaves free. */
function aside(story: MatrixStory, room: number, bottom: number, frame: Frame): Aside {
  const { k, locale } = frame;
  const caption = block(barsCaption(story.dataset, locale), room, 12.5 * k, 400, 17 * k);
  const place = (made: Block, x: number, y: number): Placed => ({
    block: made,
    x,
    y,
    align: "left",
  });
  const plain = { caption: place(caption, 0, 0) };
  const said = totalSaid(story.dataset, locale);
  if (!said) return plain;
  const { words, amount, unit, ours } = said;
  const line = (text: string, px: number, weight: 400 | 600): Block =>
    fixedBlock([text], { size: px * k, weight, lineHeight: px * 1.4 * k });
  const size = 18 * k;
  const [head, tail, mark] = [line(words, 13, 600), line(unit, 12.5, 400), line(ours, 12, 400)];
  const figure = figureWidth(amount, locale, size, 600, story.dataset);
  const beside = figure + 5 * k + tail.width <= room;
  const figureHeight = size * 1.3;
  const height = head.height + figureHeight + (beside ? 0 : tail.height) + mark.height;
  const top = bottom - height;
  if (caption.height + 6 * k > top || Math.max(figure, mark.width) > room) return plain;
  const middle = top + head.height + figureHeight / 2;
  const after = middle + figureHeight / 2;
  return {
    ...plain,
    total: {
      amount,
      words: place(head, 0, top),
      figure: { x: 0, y: middle, size },
      unit: beside ? place(tail, figure + 5 * k, middle - tail.height / 2) : place(tail, 0, after),
      ours: place(mark, 0, after + (beside ? 0 : tail.height)),
    },
  };
}

/** Zones as columns, each target standing on its column, as in an UpSet plot. */
export function overviewDown(story: MatrixStory, frame: Frame): OverviewLayout | undefined {
  const { width, height, k, locale, density } = frame;
  const targets = targetsOf(story);
  const amounts = targets.flatMap(({ amount }) => amount ?? []);
  const wanted = Math.min(height * STANDING, MOST * k);
  const standing = comparesTargets(story) && wanted >= LEAST * k;
  const [small, big] = standing ? [20, 26] : [14, 18];
  const largest = (width >= BIG * k ? big : small) * k;
  const line = WORDS * 1.3 * k;
  const under = targets.some(({ amount, words }) => amount && words) ? 3 * line : 0;
  const above = standing ? wanted : largest * 1.3 + under;
  const matrix = matrixDown(story, frame, { above, counts: false });
  if (!matrix) return undefined;
  const column = matrix.grid.zones[0]?.size ?? 0;
  const room = column - 6 * k;
  const widest = Math.max(
    ...amounts.map((amount) => figureWidth(amount, locale, largest, 600, story.dataset)),
  );
  const valueSize = largest * Math.min(1, room / widest);
  const base = above - (standing ? 6 * k : 0);
  const greatest = Math.max(1, ...amounts.map(({ value }) => value));
  const slat = 0.6 * k;
  const scale = standing
    ? Math.min(
        ...amounts.map(({ value, bound }) => {
          const over = reach(bound, slat) + VALUE_GAP * k + valueSize * 1.1;
          return ((base - over) * greatest) / Math.max(value, greatest / 1000);
        }),
      )
    : 0;
  const shortest = Math.min(...amounts.map(({ value }) => (scale * value) / greatest));
  const u = Math.min(slat, (shortest * 0.9) / SLATS);
  const bars = targets.map(({ amount, words }, index): TrackBar => {
    const track = matrix.grid.zones[index] ?? { start: 0, size: 0 };
    const middle = middleOf(track);
    const end = base - (scale * (amount?.value ?? 0)) / greatest;
    const over = amount ? reach(amount.bound, u) + VALUE_GAP * k + valueSize * 0.5 : 0;
    const y = standing ? end - over : (above - under) / 2;
    const wide = amount ? figureWidth(amount, locale, valueSize, 600, story.dataset) : 0;
    const note = block(words, room, WORDS * k, 400, line);
    const below = standing ? base - VALUE_GAP * k - note.height : (above - note.height) / 2;
    const noteY = amount ? y + valueSize * 0.6 : below;
    const top = amount ? y - valueSize * 0.6 : noteY;
    return {
      ...(amount && { amount }),
      ...{ from: base, end, middle, value: { x: middle - wide / 2, y } },
      ...(words && { words: { block: note, x: middle, y: noteY, align: "center" } }),
      box: { x: track.start, y: top, width: track.size, height: above - top },
    };
  });
  const left = matrix.grid.zones[0]?.start ?? 0;
  return {
    matrix,
    bars,
    thickness: standing ? Math.min(column * 0.5, 56 * k) : 0,
    u,
    valueSize,
    ...(standing && {
      zero: [
        [left, base],
        [width, base],
      ] as const,
    }),
    ...(density !== "small" || standing ? aside(story, left - 10 * k, base, frame) : {}),
  };
}
