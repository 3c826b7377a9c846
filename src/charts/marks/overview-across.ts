import type { Amount } from "../../model/amount";
import type { Frame } from "../chart";
import { barsCaption, totalSaid } from "../words/overview-words";
import { figureWidth } from "./approx";
import { block } from "./block";
import { fixedBlock } from "./field-heads";
import { middleOf } from "./grid";
import { matrixAcross } from "./matrix-across";
import { matrixKeyed } from "./matrix-keyed";
import { placedMiddle, type MatrixLayout, type MatrixStory } from "./matrix-layout";
import {
  footOf,
  comparesTargets,
  targetsOf,
  WORDS,
  type OverviewLayout,
  type Total,
  type TrackBar,
} from "./overview-tracks";
import { reach, SLATS } from "./slats";

/** Share of the frame that the bars take, and the least that they need, with k = 1. */
const SHARE = 0.32;
const LEAST = 176;
const MOST = 340;
const ACROSS = 560;
/** A scale shorter than this says nothing. */
const SHORTEST = 40;
const BEFORE = 26;
const VALUE_GAP = 8;
/** Heights from which on there is room for brackets over the columns. */
const TALL = 230;

/** Our sum in one line that ends where the bars begin, or further left where it is longer. */
function totalLine(story: MatrixStory, x0: number, y: number, frame: Frame): Total | undefined {
  const { k, width, locale } = frame;
  const said = totalSaid(story.dataset, locale);
  if (!said) return undefined;
  const { words, amount, unit, ours } = said;
  const size = 18 * k;
  const gap = 7 * k;
  const text = (line: string, px: number, weight: 400 | 600) =>
    fixedBlock([line], { size: px * k, weight, lineHeight: px * 1.3 * k });
  const [head, tail, mark] = [text(words, 14, 600), text(unit, 14, 400), text(ours, 12.5, 400)];
  const figure = figureWidth(amount, locale, size, 600, story.dataset);
  const long = head.width + figure + tail.width + mark.width + gap * 3.6;
  const x = Math.max(0, Math.min(x0, width - long));
  const at = x + head.width + gap;
  return {
    amount,
    words: placedMiddle(head, x, y),
    figure: { x: at, y, size },
    unit: placedMiddle(tail, at + figure + gap * 0.6, y),
    ours: placedMiddle(mark, at + figure + tail.width + gap * 2.6, y),
  };
}

/** Zones as rows, each with its target beside it; nothing where the frame is too narrow. */
export function overviewAcross(story: MatrixStory, frame: Frame): OverviewLayout | undefined {
  const { width, height, k, density } = frame;
  if (width < ACROSS * k) return undefined;
  const beside = Math.max(LEAST * k, Math.min(width * SHARE, MOST * k));
  const below = footOf(story, density) * k;
  const groups = height >= TALL * k;
  const matrix = matrixAcross(story, frame, { beside, below, counts: false, groups, most: 2 });
  return matrix && withBars(story, frame, matrix, beside, below);
}

/** The same for more zones and fields than there is room for names. */
export function overviewKeyed(story: MatrixStory, frame: Frame): OverviewLayout {
  const { width, k, density } = frame;
  const beside = width < ACROSS * k ? width * 0.27 : width * SHARE;
  const below = footOf(story, density) * k;
  const head = captionOf(story, frame, beside).height + 4 * k;
  const matrix = matrixKeyed(story, frame, { beside, below, head });
  return withBars(story, frame, matrix, beside, below);
}

const before = (beside: number, k: number) => Math.min(BEFORE * k, beside * 0.1);

/** What the bars measure, in the width that they have. */
const captionOf = ({ dataset }: MatrixStory, { locale, k }: Frame, beside: number) =>
  block(barsCaption(dataset, locale), beside - before(beside, k), 13 * k, 400, 17 * k);

/** On one line with the heads of the columns; above the rows where those are a key. */
function headMiddle({ fields: [head], keys }: MatrixLayout, top: number, height: number): number {
  if (keys || !head) return top - height - 4;
  return head.y + (head.block.height - height) / 2;
}

/** Sets the targets beside the rows of a matrix: bars where there is room, else values alone. */
function withBars(
  story: MatrixStory,
  frame: Frame,
  matrix: MatrixLayout,
  beside: number,
  below: number,
): OverviewLayout {
  const { width, k, locale } = frame;
  const targets = targetsOf(story);
  const amounts = targets.flatMap(({ amount }) => amount ?? []);
  const x0 = width - beside + before(beside, k);
  const row = matrix.grid.zones[0]?.size ?? 0;
  const room = width - x0;
  const size = Math.min(WORDS * k, row * 0.6);
  const notes = targets.map(({ amount, words }) => {
    const note = block(words, room, size, 400, size * 1.3);
    return words && note.height <= row * (amount ? 0.5 : 1) ? note : undefined;
  });
  const under = targets.map(({ amount }, index) => (amount && notes[index]?.height) || 0);
  const free = row - Math.max(0, ...under);
  const valueSize = Math.min((width > 800 * k ? 28 : 24) * k, free * 0.6, room * 0.2);
  const greatest = Math.max(1, ...amounts.map(({ value }) => value));
  const wide = (amount: Amount) => figureWidth(amount, locale, valueSize, 600, story.dataset);
  const slat = 0.8 * k;
  const longest = Math.min(
    ...amounts.map((amount) => {
      const after = reach(amount.bound, slat) + VALUE_GAP * k + wide(amount);
      return ((room - after) * greatest) / Math.max(amount.value, greatest / 1000);
    }),
  );
  const drawn = comparesTargets(story) && longest >= SHORTEST * k;
  const scale = drawn ? longest : 0;
  const shortest = Math.min(...amounts.map(({ value }) => (scale * value) / greatest));
  const u = Math.min(slat, (shortest * 0.9) / SLATS);
  const bars = targets.map(({ amount }, index): TrackBar => {
    const track = matrix.grid.zones[index] ?? { start: 0, size: 0 };
    const middle = middleOf(track);
    const y = middle - (under[index] ?? 0) / 2;
    const end = x0 + (scale * (amount?.value ?? 0)) / greatest;
    const note = notes[index];
    const figure = amount ? wide(amount) : 0;
    const x = drawn && amount ? end + reach(amount.bound, u) + VALUE_GAP * k : width - figure;
    const top = amount ? y + valueSize * 0.6 : middle - (note?.height ?? 0) / 2;
    return {
      ...(amount && { amount }),
      ...{ from: x0, end, middle, value: { x, y } },
      ...(note && {
        words: drawn
          ? { block: note, x: x0 + VALUE_GAP * k, y: top, align: "left" }
          : { block: note, x: width, y: top, align: "right" },
      }),
      box: {
        ...{ x: x0, y: track.start, height: track.size },
        width: amount && drawn ? x + figure - x0 : room,
      },
    };
  });
  const caption = captionOf(story, frame, beside);
  const top = matrix.grid.zones[0]?.start ?? 0;
  const bottom = top + row * targets.length;
  const total = below > 0 ? totalLine(story, x0, bottom + below * 0.56, frame) : undefined;
  return {
    matrix,
    bars,
    thickness: drawn ? Math.min(36 * k, row * 0.46) : 0,
    u,
    valueSize,
    ...(drawn && {
      zero: [
        [x0, top],
        [x0, bottom],
      ] as const,
    }),
    caption: {
      block: caption,
      ...(drawn ? ({ x: x0, align: "left" } as const) : ({ x: width, align: "right" } as const)),
      y: headMiddle(matrix, top, caption.height),
    },
    ...(total && { total }),
  };
}
