import { textWidth, type Weight } from "../../model/metrics";
import { say } from "./lettering";
import type { Mark } from "./scene";
import { figure, type Units } from "../../model/format";
import type { Amount } from "../../model/amount";
import type { Locale } from "../../model/text";

const wave = [
  [1.2, 5.4],
  [3.6, 1.5],
  [6.6, 1.6],
  [10, 4],
  [13.4, 6.4],
  [16.4, 6.4],
  [18.8, 2.6],
] as const;

const SIGN = 0.56;
const GAP = 0.14;

const round = (value: number) => Math.round(value * 100) / 100;

/** The drawn sign with its left edge at x, centred on y, for a numeral of `size` pixels. */
function drawn(
  sign: "≈" | "≤",
  x: number,
  y: number,
  size: number,
  stroke: string,
  weight: Weight,
): Mark {
  const scale = (size * SIGN) / 20;
  const top = y - 7 * scale + size * 0.03;
  const curve = (dy: number) => {
    const at = (i: number) => {
      const [px, py] = wave[i] ?? wave[0];
      return `${round(x + px * scale)} ${round(top + (py + dy) * scale)}`;
    };
    return `M${at(0)}C${at(1)} ${at(2)} ${at(3)}C${at(4)} ${at(5)} ${at(6)}`;
  };
  const lineWidth = size * (weight > 400 && size < 20 ? 0.085 : 0.066);
  const line = (...points: readonly (readonly [number, number])[]) =>
    `M${points.map(([px, py]) => `${round(x + px * scale)} ${round(top + py * scale)}`).join("L")}`;
  const d =
    sign === "≈"
      ? curve(0) + curve(6)
      : line([17, 0.6], [3, 4.8], [17, 9]) + line([3, 13.4], [17, 13.4]);
  return { kind: "path", d, paint: { stroke, lineWidth } };
}

interface FigureLettering {
  readonly size: number;
  readonly weight: Weight;
  readonly fill: string;
  /** The sign's colour; the numeral's where it is not given. */
  readonly signFill?: string;
}

/** The width of an amount set as a figure, without its unit. */
export function figureWidth(
  amount: Amount,
  locale: Locale,
  size: number,
  weight: Weight,
  units: Units,
): number {
  const { sign, digits, open } = figure(amount, locale, units);
  return (sign ? size * (SIGN + GAP) : 0) + textWidth(digits + open, size, weight);
}

/** An amount as marks, its left edge at x, centred on y: the drawn ≈ or ≤, the digits, the +. */
export function amountMarks(
  amount: Amount,
  locale: Locale,
  x: number,
  y: number,
  { size, weight, fill, signFill = fill }: FigureLettering,
  units: Units,
): readonly Mark[] {
  const { sign, digits, open } = figure(amount, locale, units);
  const shift = sign ? size * (SIGN + GAP) : 0;
  return [
    ...(sign ? [drawn(sign, x, y, size, signFill, weight)] : []),
    say(x + shift, y, digits + open, { size, weight, fill }),
  ];
}
