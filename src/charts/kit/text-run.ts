import type { Amount } from "../../model/amount";
import { figure, type Units } from "../../model/format";
import { textWidth, type Weight } from "../../model/metrics";
import type { Locale } from "../../model/text";
import { path, say, type Element } from "./custom";
import { round, type Lettering } from "./shapes";

/** The sign ≈ in a box of 20 × 14, drawn: Chinese faces set the character full width, each differently. */
const wave = [
  [1.2, 5.4],
  [3.6, 1.5],
  [6.6, 1.6],
  [10, 4],
  [13.4, 6.4],
  [16.4, 6.4],
  [18.8, 2.6],
] as const;

/** Its width, and the gap after it, in ems. */
const [SIGN, GAP] = [0.56, 0.14];

/** The sign around its left edge's middle, for a numeral of `size` pixels. */
function approx(size: number): string {
  const scale = (size * SIGN) / 20;
  const curve = (down: number) =>
    wave.map(([x, y]) => `${round(x * scale)} ${round((y + down - 7) * scale + size * 0.03)}`);
  return [0, 6]
    .map((down) => {
      const [from = "", ...to] = curve(down);
      return `M${from}C${to.slice(0, 3).join(" ")}C${to.slice(3).join(" ")}`;
    })
    .join("");
}

/** The width that is left to a line of text: Latin letters may be a tenth wider in another face. */
export const roomFor = (text: string, size: number, weight: Weight = 400): number =>
  textWidth(text, size, weight) + textWidth(text.replace(/[^ -\u024f]/g, ""), size, weight) * 0.1;

/** What is written of words or an amount, and the width of the sign that is drawn before it. */
function written(said: string | Amount, size: number, locale: Locale, units: Units) {
  if (typeof said === "string") return { text: said, sign: 0 };
  const { sign, digits, open } = figure(said, locale, units);
  if (sign === "≈") return { text: digits + open, sign: size * (SIGN + GAP) };
  return { text: sign + digits + open, sign: 0 };
}

/** The width of an amount set as a figure, without its unit: ≈2000, 915, 2000+. */
export function amountWidth(amount: Amount, locale: Locale, size: number, units: Units): number {
  const { text, sign } = written(amount, size, locale, units);
  return sign + textWidth(text, size, 600);
}

/** A piece of a line: words or a figure, how they are set, and what is left free before them. */
export interface Piece {
  readonly said: string | Amount;
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  /** The colour of a figure's sign; the numeral's where it is not given. */
  readonly signFill?: string;
  readonly gap?: number;
  /** How far below the line's middle. */
  readonly down?: number;
}

/** A line of pieces that follow each other: how wide it is, and its marks from, to or around a place. */
export function run(pieces: readonly Piece[], locale: Locale, units: Units) {
  let [width, spare] = [0, 0];
  const placed = pieces.map(({ gap = 0, down = 0, said, signFill, ...look }) => {
    const { size, fill, weight = 400 } = look;
    const { text, sign } = written(said, size, locale, units);
    const from = width + gap;
    const at = from + sign;
    width = at + roomFor(text, size, weight);
    spare = width - at - textWidth(text, size, weight);
    const lineWidth = size * (weight > 400 && size < 20 ? 0.085 : 0.066);
    const drawn = sign > 0 && { stroke: signFill ?? fill, lineWidth };
    return { text, drawn, from, at, end: width, down, look };
  });
  const at = (x: number, y: number, align: Lettering["align"] = "left"): readonly Element[] => {
    const left = x - { left: 0, center: (width - spare) / 2, right: width }[align];
    return placed.flatMap(({ text, drawn, from, at, end, down, look }) => [
      ...(drawn ? [path(approx(look.size), drawn, [left + from, y + down])] : []),
      align === "right"
        ? say(left + end, y + down, text, { ...look, align })
        : say(left + at, y + down, text, look),
    ]);
  };
  return { width, at };
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
  const { text, sign } = written(amount, look.size, locale, units);
  if (sign === 0) return [{ ...look, gap, said: `${before} ${text} ${after}`.trim() }];
  const space = look.size * 0.25;
  return [
    ...(before ? [{ ...look, gap, said: before }] : []),
    { ...look, said: amount, gap: before ? space : gap },
    { ...look, said: after, gap: space },
  ];
}
