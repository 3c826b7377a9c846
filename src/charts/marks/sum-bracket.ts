import type { Frame } from "../chart";
import type { Dataset } from "../../model/dataset";
import { countWord } from "../words/count";
import type { SumFinding } from "../words/target-finding";
import { amountMarks, figureWidth } from "./approx";
import { say } from "./lettering";
import type { Box } from "./matrix-layout";
import { textWidth } from "../../model/metrics";
import type { Mark } from "./scene";
import type { TargetLayout } from "./target-layout";

/** A bracket and the words beside it. */
export interface Bracket {
  readonly marks: readonly Mark[];
  readonly box: Box;
}

/**
 * Joins the bars that together equal another, with our sum beside it: in one line,
 * else in two; nothing where neither fits or the bars do not stand one after another.
 */
export function sumBracket(
  dataset: Dataset,
  { parts, sum }: SumFinding,
  layout: TargetLayout,
  frame: Frame,
): Bracket | undefined {
  const { k, width, locale, palette } = frame;
  const places = parts.map((zone) => dataset.zones.indexOf(zone));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const rows = layout.rows.slice(first, last + 1);
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (rows.length !== parts.length || !top || !bottom) return undefined;
  const x = Math.max(...rows.map(({ value }) => value.right)) + 18 * k;
  const from = top.bar.y;
  const to = bottom.bar.y + layout.barHeight;
  const middle = (from + to) / 2;
  const size = 16 * k;
  const words = locale === "zh" ? `${countWord(parts.length, "zh")}区相加` : "Together";
  const wide = textWidth(words, size, 600);
  const sumWidth = figureWidth(sum, locale, size, 600);
  const left = x + 17 * k;
  const one = left + wide + 6 * k + sumWidth <= width;
  if (!one && left + Math.max(wide, sumWidth) > width) return undefined;
  const shift = one ? 0 : size * 0.68;
  const total = one ? wide + 6 * k + sumWidth : Math.max(wide, sumWidth);
  const paint = { stroke: palette.ink3, lineWidth: 1.2 * k };
  const lettering = { size, weight: 600, fill: palette.ink } as const;
  return {
    marks: [
      {
        kind: "polyline",
        points: [
          [x - 7 * k, from],
          [x, from],
          [x, to],
          [x - 7 * k, to],
        ],
        paint,
      },
      {
        kind: "polyline",
        points: [
          [x, middle],
          [x + 10 * k, middle],
        ],
        paint,
      },
      say(left, middle - shift, words, lettering),
      ...amountMarks(sum, locale, one ? left + wide + 6 * k : left, middle + shift, lettering),
    ],
    box: {
      x: left - 4 * k,
      y: middle - shift - size * 0.75,
      width: total + 8 * k,
      height: 2 * shift + size * 1.5,
    },
  };
}
