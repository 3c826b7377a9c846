import type { Amount } from "../../model/amount";
import { figure, type Units } from "../../model/format";
import { textWidth } from "../../model/metrics";
import type { Palette } from "../../model/palette";
import type { Frame } from "../chart";
import { custom, lettered, line } from "./custom";
import { widest } from "./lettering";
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

/** Size of the labels, and least room between two, at size 1. */
const LETTERS = 12.5;
const AIR = 40;

/**
 * The labels of an axis, as many as keep clear of each other; the last one tells the unit.
 * @param model an amount of the kind that is measured
 * @param length of the axis
 */
export function tickLabels(
  values: readonly number[],
  model: Amount,
  length: number,
  { locale, k }: Frame,
  units: Units,
): readonly string[] {
  const written = values.map((value) => figure({ ...model, bound: "exact", value }, locale, units));
  const last = values.length - 1;
  const apart = length / Math.max(1, last);
  const digits = written.map((each) => each.digits);
  const room = widest(digits, LETTERS * k) + AIR * k;
  const fits = (step: number) => last % step === 0 && apart * step >= room;
  const every = Math.max(1, [1, 2, last].find(fits) ?? last);
  return written.map((each, index) => {
    if (index % every !== 0) return "";
    return index === last ? `${each.digits} ${each.unit}` : each.digits;
  });
}

/** An axis from zero to the last tick, above what it measures: labels and no line of its own. */
export function valueAxis(
  values: readonly number[],
  labels: readonly string[],
  { k, palette }: Frame,
  {
    margin,
    right,
    atEdge,
  }: {
    /** Between the axis and its labels. */
    readonly margin: number;
    /** Room past the end of the axis: a label that is wider ends there. */
    readonly right: number;
    /** Whether it begins at the edge of the picture. */
    readonly atEdge: boolean;
  },
) {
  const half = textWidth(labels.at(-1) ?? "", LETTERS * k) / 2;
  return {
    ...{ type: "value" as const, position: "top" as const, min: 0, max: values.at(-1) ?? 1 },
    ...(values[1] !== undefined && { interval: values[1] }),
    ...{ axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } },
    axisLabel: {
      ...lettered({ size: LETTERS * k, fill: palette.ink3 }),
      ...{ show: labels.length > 0, margin, verticalAlign: "middle" as const },
      ...(half > right && { alignMaxLabel: "right" as const }),
      ...(atEdge && { alignMinLabel: "left" as const }),
      formatter: (tick: number) => labels[values.indexOf(tick)] ?? "",
    },
  };
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
