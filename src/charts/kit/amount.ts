import type { Amount } from "../../model/amount";
import { figure, type Units } from "../../model/format";
import { textWidth, type Weight } from "../../model/metrics";
import type { Locale } from "../../model/text";
import { path, type Element } from "./custom";
import { round } from "./shapes";
import { say } from "./text";

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

const SIGN = 0.56;
const GAP = 0.14;

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

/** How an amount is set. */
export interface FigureLook {
  readonly size: number;
  readonly weight?: Weight;
  readonly fill: string;
  /** The sign's colour; the numeral's where it is not given. */
  readonly signFill?: string;
}

/** The width of an amount set as a figure, without its unit: ≈2000, 915, 2000+. */
export function amountWidth(
  amount: Amount,
  locale: Locale,
  size: number,
  units: Units,
  weight: Weight = 600,
): number {
  const { sign, digits, open } = figure(amount, locale, units);
  return (
    (sign === "≈" ? size * (SIGN + GAP) : textWidth(sign, size, weight)) +
    textWidth(digits + open, size, weight)
  );
}

/** An amount as a figure, its left edge at x, centred on y: the sign of its bound, the digits, the +. */
export function amountMarks(
  amount: Amount,
  locale: Locale,
  [x, y]: readonly [number, number],
  { size, weight = 600, fill, signFill = fill }: FigureLook,
  units: Units,
): readonly Element[] {
  const { sign, digits, open } = figure(amount, locale, units);
  const lineWidth = size * (weight > 400 && size < 20 ? 0.085 : 0.066);
  if (sign !== "≈") return [say(x, y, sign + digits + open, { size, weight, fill })];
  return [
    path(approx(size), { stroke: signFill, lineWidth }, [x, y]),
    say(x + size * (SIGN + GAP), y, digits + open, { size, weight, fill }),
  ];
}
