import type { Amount } from "../../model/amount";
import { figure } from "../../model/format";
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

/** A line of pieces that follow each other: how wide it is, and its marks from a left edge, or to a right one. */
export function run(pieces: readonly Piece[], locale: Locale) {
  let width = 0;
  const tokens = pieces.flatMap(({ said, gap = 0, ...look }) => {
    const {
      sign = "",
      digits = said,
      open = "",
    } = typeof said === "string" ? {} : figure(said, locale);
    const drawn = sign === "≈" && typeof said !== "string" ? said : undefined;
    const text = drawn ? `${digits}${open}` : `${sign}${digits}${open}`;
    const before = drawn
      ? amountWidth(drawn, locale, look.size, look.weight) - textWidth(text, look.size, look.weight)
      : 0;
    const [from, at] = [width + gap, width + gap + before];
    width = at + roomFor(text, look.size, look.weight);
    return { text, drawn, from, at, end: width, look };
  });
  const marks = (left: number, right: number | undefined, y: number) =>
    tokens.flatMap(
      ({ text, drawn, from, at, end, look: { down = 0, ...look } }): readonly Element[] => [
        ...(drawn ? amountMarks(drawn, locale, [left + from, y + down], look).slice(0, 1) : []),
        right === undefined
          ? say(left + at, y + down, text, look)
          : say(right - width + end, y + down, text, { ...look, align: "right" }),
      ],
    );
  return {
    width,
    at: (x: number, y: number) => marks(x, undefined, y),
    endAt: (x: number, y: number) => marks(x - width, x, y),
  };
}

/** An amount between words as one text; a sign that is drawn has pieces of its own. */
export function counted(
  before: string,
  amount: Amount,
  after: string,
  { gap = 0, ...look }: Omit<Piece, "said">,
  locale: Locale,
): readonly Piece[] {
  const { sign, digits, open } = figure(amount, locale);
  if (sign !== "≈")
    return [{ ...look, gap, said: `${before} ${sign}${digits}${open} ${after}`.trim() }];
  const space = look.size * 0.25;
  return [
    ...(before ? [{ ...look, gap, said: before }] : []),
    { ...look, said: amount, gap: before ? space : gap },
    { ...look, said: after, gap: space },
  ];
}
