import type { Amount } from "../../model/amount";
import type { Frame } from "../chart";
import { amountMarks, figureWidth } from "./approx";
import { countOf, DISC, SIDE, SIZE, type AwardGroup } from "./award-layout";
import { setBlock } from "./block";
import { places } from "./dot-field";
import { discs, squares } from "./dots";
import { say } from "./lettering";
import type { Weight } from "../../model/metrics";
import { tenths } from "./pitch";
import type { Mark } from "./scene";

interface Figured {
  readonly size: number;
  readonly weight: Weight;
  readonly unitSize: number;
  readonly unitWeight: Weight;
  readonly unitFill: string;
  readonly unitShift: number;
}

/** A figure with its unit beside it, and where the unit ends. */
export function figured(
  amount: Amount,
  unit: string,
  x: number,
  y: number,
  { locale, palette, k }: Frame,
  { size, weight, unitSize, unitWeight, unitFill, unitShift }: Figured,
): readonly Mark[] {
  const after = x + figureWidth(amount, locale, size, weight) + size * 0.14 + 2 * k;
  return [
    ...amountMarks(amount, locale, x, y, { size, weight, fill: palette.ink }),
    say(after, y + unitShift, unit, { size: unitSize, weight: unitWeight, fill: unitFill }),
  ];
}

/** Squares as one path, columns filled downwards. */
export function awardSquares(
  amount: Amount,
  field: Pick<AwardGroup, "x" | "y" | "rows" | "pitch">,
  fill: string,
): Mark {
  const { x, y, rows: per, pitch } = field;
  const middles = places({ x, y, per, pitch, direction: "columns" }, countOf(amount));
  const half = Math.round(pitch * 5) / 10;
  const side = Math.round(pitch * SIDE * 10) / 10;
  const corners = middles.map(([cx, cy]) => [cx - half, cy - half] as const);
  return { kind: "path", d: squares(corners, side), paint: { fill } };
}

/** Discs as one path, rows filled across. */
export function companyDiscs(
  amount: Amount,
  field: Pick<AwardGroup, "x" | "y" | "inRow" | "step" | "pitch">,
  fill: string,
): Mark {
  const { x, y, inRow: per } = field;
  const pitch = tenths(field.step);
  const middles = places({ x, y, per, pitch, direction: "rows" }, countOf(amount));
  const r = Math.round(field.pitch * DISC * 10) / 10;
  return { kind: "path", d: discs(middles, r), paint: { fill } };
}

/** The awards of one benchmark: name, figure and squares. */
export function awardMarks(group: AwardGroup, frame: Frame): readonly Mark[] {
  const { words, x, y, rows, pitch, squaresTop } = group;
  const { k, palette } = frame;
  return [
    setBlock(words.name, x, y, palette.ink),
    ...figured(words.awards, words.awardUnit, x, y + words.name.height + 21 * k, frame, {
      size: SIZE.awards * k,
      weight: 600,
      unitSize: SIZE.unit * k,
      unitWeight: 400,
      unitFill: palette.ink2,
      unitShift: 4 * k,
    }),
    awardSquares(words.awards, { x, y: squaresTop, rows, pitch }, palette.tiers[2]),
  ];
}

/** The companies of one benchmark: discs, apart from the squares, with a label of their own. */
export function companyMarks(group: AwardGroup, frame: Frame): readonly Mark[] {
  const { words, x, discsTop, inRow, step, pitch, labelMiddle } = group;
  const { k, palette } = frame;
  return [
    companyDiscs(words.companies, { x, y: discsTop, inRow, step, pitch }, palette.tiers[0]),
    ...figured(words.companies, words.companyUnit, x, labelMiddle, frame, {
      size: SIZE.companies * k,
      weight: 700,
      unitSize: SIZE.companies * k,
      unitWeight: 700,
      unitFill: palette.ink,
      unitShift: 0,
    }),
    say(x + words.sinceShift, labelMiddle, words.since, {
      size: SIZE.unit * k,
      fill: palette.ink2,
    }),
  ];
}
