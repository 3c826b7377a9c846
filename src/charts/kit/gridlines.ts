import type { Palette } from "../../model/palette";
import { custom, line } from "./custom";
import type { Box } from "./shapes";
import type { Series } from "./option";

const STEPS = [1, 2, 5, 10];
const FEWEST = 3;
const MOST = 5;

/** Round ticks from zero to at least `greatest`, three to five steps, as little beyond it as can be. */
export function ticks(greatest: number): readonly number[] {
  if (greatest <= 0) return [0];
  const power = 10 ** Math.floor(Math.log10(greatest / FEWEST));
  const candidates = STEPS.map((step) => step * power)
    .map((step) => ({ step, count: Math.ceil(greatest / step) }))
    .filter(({ count }) => count >= FEWEST && count <= MOST)
    .toSorted((a, b) => a.step * a.count - b.step * b.count || b.step - a.step);
  const { step, count } = candidates[0] ?? { step: greatest, count: 1 };
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

interface Run {
  readonly top: number;
  readonly bottom: number;
  /** Boxes that no line may run through, as ECharts' own lines would. */
  readonly words: readonly Box[];
  readonly palette: Palette;
  /** Whether zero has a line. */
  readonly zero: boolean;
  /** Any value of the other axis. */
  readonly other: string;
}

/** Vertical hairlines at the ticks that leave out every word on their way. */
export function gridlines(
  values: readonly number[],
  { top, bottom, words, palette, zero, other }: Run,
  on: Parameters<typeof custom>[2],
): Series {
  const shown = zero ? values : values.filter((value) => value > 0);
  return custom(
    shown.map((value) => ({ value: [value, other], datum: { key: `tick-${value}` }, tick: value })),
    ({ value, tick }, { at }) => {
      const x = Math.floor(at(value)[0]) + 0.5;
      const gaps = words
        .filter((box) => box.x < x && x < box.x + box.width)
        .toSorted((a, b) => a.y - b.y);
      const ends = [...gaps, { y: bottom, height: 0 }].map(({ y }) => Math.min(y, bottom));
      let from = top;
      return ends.map((to, index) => {
        const start = from;
        const gap = gaps[index];
        if (gap) from = Math.max(from, gap.y + gap.height);
        const stroke = tick === 0 ? palette.control : palette.rule;
        return to - start > 2 ? line({ stroke, lineWidth: 1 }, [x, start], [x, to]) : undefined;
      });
    },
    on,
  );
}
