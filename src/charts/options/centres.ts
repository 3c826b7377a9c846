import { amountOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { custom } from "../kit/custom";
import type { Option } from "../kit/option";
import { run } from "../kit/text-run";
import { above, cellOf, plainMatrix, shelve } from "../kit/shelves";
import { fieldMarks, linesOf } from "../kit/unit-field";
import { wordedRows } from "./worded-rows";
import { tierInk } from "../kit/glyph";
import { tierWords } from "../words/kinds";

/** Dots in a line: numbers that leave round counts whole. */
const pers = [5, 8, 10, 16, 20, 25, 40, 50, 80, 100, 125, 200, 250];
/** The least pitch that still shows dots, at k = 1. */
const LEAST = 1.7;
/** How much larger a slide's headings may be, most first, and what dots they may cost. */
const zooms = [1.3, 1.15, 1];
const COST = 0.97;

/** Heights and sizes of a heading: over columns name and figure on two lines, over rows on one. */
const headings = {
  columns: { page: [80, 10, 46, 38], small: [56, 10, 35, 26] },
  rows: { page: [32, 13, 12, 24], small: [24, 9, 8, 18] },
} as const;

/** Lays the tiers' fields of dots side by side; in words where dots have no room or no `perDot`. */
function layout({ dataset }: View, frame: Frame, perDot: number | undefined) {
  const { width, height, k, locale, density, palette } = frame;
  const small = density === "small";
  const tiers = dataset.tiers.map((tier, index) => ({
    ...{ tier, index, amount: amountOf(dataset, tier.fact) },
    datum: { key: tier.id, facts: [tier.fact] },
  }));

  const lay = (way: keyof typeof headings, zoom: number) => {
    const columns = way === "columns";
    const one = k * zoom;
    const [head, nameAt, figureAt, size] = headings[way][small ? "small" : "page"].map(
      (each) => each * one,
    ) as [number, number, number, number];
    const headed = tiers.map((each) => {
      const { tier, amount } = each;
      const role = { said: tier.role[locale], size: 13 * one, fill: palette.ink3, gap: 7 * one };
      const name = { said: tier.name[locale], size: (small ? 13 : 15) * one, fill: palette.ink };
      const figure = run([{ said: amount, size, fill: palette.ink, weight: 600 }], locale, dataset);
      const named = run([{ ...name, weight: 700 }, ...(small ? [] : [role])], locale, dataset);
      const least = columns
        ? Math.max(named.width, figure.width)
        : named.width + 16 * k + figure.width;
      return { ...each, named, figure, least, count: Math.round(amount.value / (perDot ?? 1)) };
    });
    const blocks = headed.map(({ least, count, amount }) => (pitch: number, per: number) => {
      const lines = linesOf(count, amount.bound, per);
      const [wide, high] = columns ? [lines, per] : [per, lines];
      return { width: Math.max(wide * pitch, least), height: head + high * pitch };
    });
    const gap = { width: (small ? 12 : 24) * one, height: (small ? 8 : 18) * one };
    const shelves = shelve(blocks, frame, gap, {
      ...{ pers, across: columns ? tiers.map((_, index) => tiers.length - index) : [1] },
      ...{ limit: 24 * k, worth: columns ? 1.15 : 1 },
    });
    return { ...shelves, inColumns: columns, headed, head, nameAt, figureAt };
  };
  const attempt = (zoom: number) => {
    const [beside, below] = [lay("columns", zoom), lay("rows", zoom)];
    return below.pitch > beside.pitch * (width > 1.5 * height ? 1.3 : 1.05) ? below : beside;
  };
  const plain = attempt(1);
  const laid =
    k === 1
      ? plain
      : (zooms.map(attempt).find(({ pitch }) => pitch >= plain.pitch * COST) ?? plain);
  const top = k > 1 ? above(height, laid.rows) : 0;
  return { tiers, top, laid: perDot && laid.pitch >= LEAST * k ? laid : undefined };
}

/** The tiers as fields of dots side by side, a dot for each `perDot` centres. */
export function centresOption(view: View, frame: Frame, perDot: number | undefined): Option {
  const { locale, palette } = frame;
  const { tiers, laid, top } = layout(view, frame, perDot);
  const words = tierWords(view.dataset);
  const of = { zh: `${words.name.zh}，${words.unit.many.zh}`, en: words.name.en }[locale];
  if (!laid)
    return wordedRows(
      tiers.map(({ tier, amount, datum }) => ({
        ...{ datum, name: tier.name[locale], words: tier.role[locale], amount, of },
      })),
      frame,
      view.dataset,
    );
  const { pitch, per, across, inColumns, headed, head, nameAt, figureAt } = laid;
  return {
    matrix: plainMatrix(laid.columns, laid.rows, { top }),
    series: custom(
      headed.map((each) => ({
        ...{ ...each, value: cellOf(each.index, across), name: each.tier.name[locale] },
        itemStyle: { color: tierInk(palette, each.index) },
      })),
      ({ value, amount: { bound }, index, named, figure, count }, { cell }) => {
        const { x, y, width: wide } = cell(value);
        return [
          ...named.at(x, y + nameAt),
          ...figure.at(inColumns ? x : x + wide, y + figureAt, inColumns ? "left" : "right"),
          ...fieldMarks(
            { x, y: y + head, per, pitch, columns: inColumns, count, bound },
            ...([pitch * 0.345, tierInk(palette, index)] as const),
          ),
        ];
      },
      { coordinateSystem: "matrix", name: of },
    ),
  };
}
