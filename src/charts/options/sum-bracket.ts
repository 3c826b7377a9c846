import type { Dataset } from "../../model/dataset";
import { textWidth } from "../../model/metrics";
import { zoneShort } from "../../model/terms";
import type { Frame } from "../chart";
import { amountMarks, amountWidth } from "../kit/text-run";
import { line, say, type Element } from "../kit/custom";
import type { Box } from "../kit/shapes";
import { countWord } from "../words/sentences";
import type { SumFinding } from "../words/target-captions";
import type { TargetSizes } from "./target-sizes";

/**
 * Joins the bars that together equal another, with our sum beside it: in one line,
 * else in two; nothing where neither fits or the bars do not stand one after another.
 */
export function sumBracket(
  dataset: Dataset,
  { parts, sum }: SumFinding,
  { rows: all, bar }: TargetSizes,
  { k, width, locale, palette }: Frame,
): { readonly marks: readonly Element[]; readonly box: Box } | undefined {
  const places = parts.map((zone) => dataset.zones.indexOf(zone));
  const rows = all.slice(places[0], (places.at(-1) ?? 0) + 1);
  const [top, bottom] = [rows[0], rows.at(-1)];
  if (rows.length !== parts.length || !top || !bottom) return undefined;
  const x = Math.max(...rows.map(({ right }) => right)) + 18 * k;
  const [from, to] = [top.y - bar / 2, bottom.y + bar / 2];
  const middle = (from + to) / 2;
  const size = 16 * k;
  const words =
    locale === "zh" ? `${countWord(parts.length, "zh")}${zoneShort(dataset)}相加` : "Together";
  const wide = textWidth(words, size, 600);
  const figure = amountWidth(sum, locale, size, dataset);
  const left = x + 17 * k;
  const one = left + wide + 6 * k + figure <= width;
  if (!one && left + Math.max(wide, figure) > width) return undefined;
  const shift = one ? 0 : size * 0.68;
  const total = one ? wide + 6 * k + figure : Math.max(wide, figure);
  const style = { stroke: palette.ink3, lineWidth: 1.2 * k };
  const look = { size, fill: palette.ink };
  return {
    marks: [
      line(style, [x - 7 * k, from], [x, from], [x, to], [x - 7 * k, to]),
      line(style, [x, middle], [x + 10 * k, middle]),
      say(left, middle - shift, words, { ...look, weight: 600 }),
      ...amountMarks(
        sum,
        locale,
        [one ? left + wide + 6 * k : left, middle + shift],
        look,
        dataset,
      ),
    ],
    box: {
      ...{ x: left - 4 * k, y: middle - shift - size * 0.75 },
      ...{ width: total + 8 * k, height: 2 * shift + size * 1.5 },
    },
  };
}
