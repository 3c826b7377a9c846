import type { Dataset } from "../../model/dataset";
import { zoneShort } from "../../model/terms";
import type { Frame } from "../chart";
import { run, type Piece } from "../kit/text-run";
import { line, type Element } from "../kit/custom";
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
  const look = { size: 16 * k, weight: 600, fill: palette.ink } as const;
  const words: Piece = {
    ...look,
    said: { zh: `${countWord(parts.length, "zh")}${zoneShort(dataset)}相加`, en: "Together" }[
      locale
    ],
  };
  const said = (...pieces: readonly Piece[]) => run(pieces, locale, dataset);
  const left = x + 17 * k;
  const one = said(words, { ...look, said: sum, gap: 6 * k });
  const lines = left + one.width <= width ? [one] : [said(words), said({ ...look, said: sum })];
  const wide = Math.max(...lines.map((each) => each.width));
  if (left + wide > width) return undefined;
  const high = look.size * 1.36 * lines.length;
  const style = { stroke: palette.ink3, lineWidth: 1.2 * k };
  return {
    marks: [
      line(style, [x - 7 * k, from], [x, from], [x, to], [x - 7 * k, to]),
      line(style, [x, middle], [x + 10 * k, middle]),
      ...lines.flatMap((each, row) =>
        each.at(left, middle - high / 2 + (row + 0.5) * look.size * 1.36),
      ),
    ],
    box: { x: left - 4 * k, y: middle - high / 2, width: wide + 8 * k, height: high },
  };
}
