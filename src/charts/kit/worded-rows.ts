import type { Amount } from "../../model/amount";
import type { Units } from "../../model/format";
import type { Frame } from "../chart";
import { custom, line } from "./custom";
import type { Datum, Option } from "./option";
import { roomFor, run } from "./run";
import { cellOf, plainMatrix } from "./shelves";
import { say } from "./text";

/** What a picture without room for its marks says of one datum. */
export interface Worded {
  readonly datum: Datum;
  readonly name: string;
  /** Left out where there is no room for them. */
  readonly words: string;
  readonly amount: Amount;
}

/** How many rows there is room for, and how many data are left out in words; pixels. */
function rowsIn(count: number, { height, k }: Frame) {
  const room = Math.max(1, Math.floor(height / (15 * k)));
  const shown = count > room ? room - 1 : count;
  const rows = Math.min(count, room);
  return { shown, left: count - shown, rows, tall: Math.min(height / rows, 44 * k) };
}

/** A row of words for each datum, name left and figure right: for places too small for its marks. */
export function wordedRows(data: readonly Worded[], frame: Frame, units: Units): Option {
  const { width, k, palette, locale } = frame;
  const { shown, left, tall } = rowsIn(data.length, frame);
  const size = Math.min(15 * k, Math.max(11 * k, tall / 1.7));
  const quiet = { size: size * 0.9, fill: palette.ink3 };
  const more = { zh: `另有 ${left} 项`, en: `${left} more` }[locale];
  const items = [...data.slice(0, shown), ...(left > 0 ? [undefined] : [])].map((row, index) => ({
    ...{ row, value: cellOf(index, 1), datum: row?.datum ?? { key: "more" } },
  }));
  return {
    matrix: plainMatrix(
      [width],
      items.map(() => tall),
    ),
    series: custom(
      items,
      ({ row, value }, { cell }) => {
        const { x, y, height: high } = cell(value);
        const middle = y + high / 2;
        if (!row) return [say(x, middle, more, quiet)];
        const { name, words, amount } = row;
        const strong = { size, fill: palette.ink, weight: 700 } as const;
        const figure = run([{ ...strong, said: amount }], locale, units);
        const after = roomFor(name, size, 700) + 10 * k;
        const fits = after + roomFor(words, quiet.size) + 10 * k + figure.width <= width;
        return [
          y > 1
            ? line(
                [
                  [x, y],
                  [x + width, y],
                ],
                { stroke: palette.rule, lineWidth: k },
              )
            : undefined,
          say(x, middle, name, strong),
          fits ? say(x + after, middle, words, quiet) : undefined,
          ...figure.endAt(x + width, middle),
        ];
      },
      { coordinateSystem: "matrix" },
    ),
  };
}
