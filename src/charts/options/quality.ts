import type { Amount } from "../../model/amount";
import { amountOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import type { Frame } from "../chart";
import { custom } from "../kit/custom";
import type { Option } from "../kit/option";
import { between, run, type Piece } from "../kit/text-run";
import { above, cellOf, plainMatrix, shelve, sum, widthOf } from "../kit/shelves";
import { fieldMarks, linesOf } from "../kit/unit-field";
import { wordedRows } from "./worded-rows";
import { awardsSaid, countHeads, periodOf, winners } from "../words/awards";

/** In pitches of the squares: what of one a square fills, from disc to disc, and a disc's radius. */
const [SIDE, STEP, DISC] = [0.74, 0.63, 0.25];
/** More than so many are not drawn one by one. */
const MOST = 6000;

/** Discs below each other in a width of so many pitches. */
const discRows = ({ value, bound }: Amount, pitches: number) =>
  Math.max(1, Math.ceil((linesOf(value, bound, 1) * STEP) / Math.max(pitches, 1)));

/** Lays the benchmarks under large words, or under lines of small ones; nothing where neither has room. */
function layout({ dataset }: View, frame: Frame) {
  const { width, height, k, locale, density, palette } = frame;
  const strong = { fill: palette.ink, weight: 700 } as const;
  const quiet = { fill: palette.ink2, gap: 7 * k };
  const all = dataset.benchmarks.map((benchmark) => {
    const [awards, companies] = [
      amountOf(dataset, benchmark.awards),
      amountOf(dataset, benchmark.companies),
    ];
    const counted = awardsSaid(dataset, awards, density === "small")[locale];
    const unit = winners(dataset, companies.value === 1 ? "one" : "many")[locale];
    const since = periodOf({ benchmarks: [benchmark] })[locale];
    const told = `${unit} ${since}`;
    const short = benchmark.short[locale];
    const line = (...pieces: readonly Piece[]) => run(pieces, locale, dataset);
    const large = {
      name: line({ ...strong, said: benchmark.name[locale], size: 15 * k }),
      awards: line(
        { ...strong, said: awards, size: 28 * k, weight: 600 },
        { ...quiet, said: counted, size: 13.5 * k, down: 4 * k },
      ),
      companies: line(
        ...between("", companies, unit, { ...strong, size: 14 * k }, locale, dataset),
        { ...quiet, said: since, size: 13.5 * k },
      ),
    };
    /** The same in one size, for lines of awards left and companies right. */
    const small = (size: number) => ({
      awards: line(...between(short, awards, counted, { ...strong, size }, locale, dataset)),
      companies: line(
        ...between("", companies, told, { fill: palette.ink2, size }, locale, dataset),
      ),
    });
    return {
      benchmark,
      awards,
      companies,
      large,
      small,
      words: { awards: counted, companies: told },
    };
  });
  type Each = (typeof all)[number];

  const beside = (size: number) =>
    all.every((each) => {
      const { awards, companies } = each.small(size);
      return awards.width + 10 * k + companies.width <= width;
    });
  const size = [13, 12, 11.5, 11].map((each) => each * k).find(beside);
  const small = size ?? 11 * k;
  const line = small * 1.4;

  const large = {
    ...{ head: 66 * k, between: 14 * k, foot: 24 * k, limit: 34 * k, least: 6 * k, isLarge: true },
    ...{ pers: [5, 4, 6, 8, 10, 3, 12], gap: { width: 44 * k, height: 26 * k } },
    across: all.map((_, index) => all.length - index),
    wide: (each: Each) => Math.max(...Object.values(each.large).map((run) => run.width)),
  };
  const lines = {
    ...{ head: line * (size ? 1 : 2) + 3 * k, between: 3 * k, foot: 0, limit: 16 * k },
    ...{ pers: [5, 4, 3, 2, 6], gap: { width: 0, height: 8 * k }, least: 2 * k, isLarge: false },
    ...{ across: [1], wide: () => width },
  };
  const laid = (density === "small" ? [lines] : [large, lines])
    .map((form) => {
      const { head, between, foot, wide, gap } = form;
      const blocks = all.map((each) => (pitch: number, per: number) => {
        const { awards, companies } = each;
        const squares = (linesOf(awards.value, awards.bound, per) - 1 + SIDE) * pitch;
        const whole = Math.max(squares, wide(each));
        const discs = discRows(companies, whole / pitch) * STEP * pitch;
        return { width: whole, height: head + per * pitch + between + discs + foot };
      });
      return { ...form, ...shelve(blocks, frame, gap, { ...form, worth: 1.04 }) };
    })
    .find(({ pitch, least }) => pitch >= least);

  const drawable = all.every(({ awards, companies }) => awards.value + companies.value <= MOST);
  const spare = laid ? Math.max(0, height - sum(laid.rows)) : 0;
  const rows = laid?.rows.map((row) => row + (laid.isLarge ? 0 : spare / laid.rows.length)) ?? [];
  const top = laid?.isLarge && k > 1 ? above(height, laid.rows) : 0;
  return { all, size, small, line, top, laid: laid && drawable ? { ...laid, rows } : undefined };
}

const kinds = ["awards", "companies"] as const;

/** Squares are awards, discs companies: two units, drawn apart, never divided. */
export function qualityOption(view: View, frame: Frame): Option {
  const { width, k, locale, palette } = frame;
  const { all, size, small, line, top, laid } = layout(view, frame);
  const heads = countHeads(view.dataset);
  const colours = { awards: palette.tiers[2], companies: palette.tiers[0] };
  const parts = all.flatMap((each, index) =>
    kinds.map((part) => {
      const { id, short, [part]: fact } = each.benchmark;
      const named = { name: short[locale], itemStyle: { color: colours[part] } };
      const datum = { key: `${id}-${part}`, facts: [fact] };
      return { ...each, ...named, part, index, datum };
    }),
  );
  if (!laid)
    return wordedRows(
      parts.map(({ name, part, datum, words, ...amounts }) => ({
        ...{ datum, name, amount: amounts[part], of: heads[part][locale], words: words[part] },
      })),
      frame,
      view.dataset,
    );
  const { pitch, per, across, head, between, isLarge } = laid;
  return {
    matrix: plainMatrix(laid.columns, laid.rows, { top }),
    series: kinds.map((kind) =>
      custom(
        parts
          .filter(({ part }) => part === kind)
          .map((part) => ({ ...part, value: cellOf(part.index, across) })),
        (each, { cell }) => {
          const { x, y } = cell(each.value);
          const said = isLarge ? each.large : each.small(small);
          if (each.part === "awards") {
            const { value: count, bound } = each.awards;
            const left = x - (pitch * (1 - SIDE)) / 2;
            const field = { x: left, y: y + head, per, pitch, count, bound };
            return [
              ...(isLarge ? each.large.name.at(x, y + 10 * k) : []),
              ...said.awards.at(x, y + (isLarge ? 40 * k : line / 2)),
              ...fieldMarks(
                { ...field, columns: true, square: true },
                ...([(pitch * SIDE) / 2, colours.awards] as const),
              ),
            ];
          }
          const { value: count, bound } = each.companies;
          const under = y + head + per * pitch + between - pitch * (1 - SIDE);
          const deep = discRows(each.companies, widthOf(laid, each.index) / pitch);
          const field = {
            x: x - (STEP / 2 - DISC) * pitch,
            y: under,
            pitch: STEP * pitch,
            per: deep,
          };
          return [
            ...fieldMarks(
              { ...field, count, bound, columns: true },
              ...([pitch * DISC, colours.companies] as const),
            ),
            ...(isLarge
              ? said.companies.at(x, under + deep * STEP * pitch + 13 * k)
              : size
                ? said.companies.at(x + width, y + line / 2, "right")
                : said.companies.at(x, y + line * 1.5)),
          ];
        },
        { coordinateSystem: "matrix", name: heads[kind][locale] },
      ),
    ),
  };
}
