import type { Amount } from "../../model/amount";
import { figure, type Units } from "../../model/format";
import { textWidth, type Weight } from "../../model/metrics";
import type { Locale } from "../../model/text";
import { amountMarks, amountWidth } from "./amount";
import type { Element } from "./custom";
import { say } from "./text";

/** The width that is left to a line of text: Latin letters may be a tenth wider in another face. */
export const roomFor = (text: string, size: number, weight: Weight = 400): number =>
  textWidth(text, size, weight) + textWidth(text.replace(/[^ -\u024f]/g, ""), size, weight) * 0.1;

/** A piece of a line: words or a figure, how they are set, and what is left free before them. */
export interface Piece {
  readonly said: string | Amount;
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly gap?: number;
  /** How far below the line's middle. */
  readonly down?: number;
}

/** The text of a piece, and the amount whose sign is drawn before it. */
function textOf({ said }: Piece, locale: Locale, units: Units) {
  if (typeof said === "string") return { text: said };
  const { sign, digits, open } = figure(said, locale, units);
  return sign === "≈"
    ? { text: `${digits}${open}`, approx: said }
    : { text: `${sign}${digits}${open}` };
}

/** A line of pieces that follow each other: how wide it is, and its marks from a left edge, or to a right one. */
export function run(pieces: readonly Piece[], locale: Locale, units: Units) {
  let width = 0;
  const placed = pieces.map(({ gap = 0, down = 0, said, ...look }) => {
    const { text, approx } = textOf({ said, ...look }, locale, units);
    const { size, weight } = look;
    const from = width + gap;
    const sign = approx
      ? amountWidth(approx, locale, size, units, weight) - textWidth(text, size, weight)
      : 0;
    width = from + sign + roomFor(text, size, weight);
    return { text, approx, from, at: from + sign, end: width, down, look };
  });
  const marks = (left: number, y: number, right: boolean) =>
    placed.flatMap(({ text, approx, from, at, end, down, look }) => [
      ...(approx
        ? amountMarks(approx, locale, [left + from, y + down], look, units).slice(0, 1)
        : []),
      right
        ? say(left + end, y + down, text, { ...look, align: "right" })
        : say(left + at, y + down, text, look),
    ]);
  return {
    width,
    at: (x: number, y: number): readonly Element[] => marks(x, y, false),
    endAt: (x: number, y: number): readonly Element[] => marks(x - width, y, true),
  };
}

/** An amount between words as one text; a sign that is drawn has pieces of its own. */
export function between(
  before: string,
  amount: Amount,
  after: string,
  { gap = 0, ...look }: Omit<Piece, "said">,
  locale: Locale,
  units: Units,
): readonly Piece[] {
  const { sign, digits, open } = figure(amount, locale, units);
  if (sign !== "≈")
    return [{ ...look, gap, said: `${before} ${sign}${digits}${open} ${after}`.trim() }];
  const space = look.size * 0.25;
  return [
    ...(before ? [{ ...look, gap, said: before }] : []),
    { ...look, said: amount, gap: before ? space : gap },
    { ...look, said: after, gap: space },
  ];
}
