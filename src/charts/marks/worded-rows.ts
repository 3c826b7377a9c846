import type { Dataset } from "../../model/dataset";
import { fieldOf } from "../../model/lookup";
import { list } from "../../model/text";
import type { Frame } from "../chart";
import { capital } from "../words/count";
import { fieldInSentence } from "../words/filtering";
import { listShort } from "../words/zone-list";
import { figureWidth } from "./approx";
import { block, type Block } from "./block";
import { fixedBlock } from "./field-heads";
import type { TargetSaid } from "./overview-tracks";
import type { Box, MatrixStory } from "./matrix-layout";
import { textWidth } from "../../model/metrics";

const NAME = 13;
export const VALUE = 14;
export const NOTE = 11.5;
const WORDS = [11.5, 11, 10.5];
export const GLYPH = { x: 7, r: 5.4 } as const;
export const NAME_X = 18;
const GAP = 10;

/** What stands at the right of a row: a target, words, or both. */
type Aside = TargetSaid;

/** One zone in words: its name, what stands beside it, and below them the fields that it names. */
export interface WordedRow {
  readonly name: Block;
  readonly aside: Aside;
  readonly asideWidth: number;
  readonly fields: Block;
  readonly box: Box;
}

/** The widths of a figure with what is left free after it, and of the words. */
export function asideWidths({ amount, words }: Aside, { locale, k }: Frame, dataset: Dataset) {
  const figure = amount ? figureWidth(amount, locale, VALUE * k, 600, dataset) : 0;
  const said = textWidth(words, NOTE * k);
  return [amount && words ? figure + 4 * k : figure, said] as const;
}

/**
 * A row of words for each zone, for embeds that are too small for a matrix: with the
 * zones' targets where they are given. Nothing where the rows are too low for it.
 */
export function wordedRows(
  { dataset, locale }: MatrixStory,
  frame: Frame,
  targets?: readonly TargetSaid[],
): readonly WordedRow[] | undefined {
  const { width, height, k } = frame;
  const row = height / dataset.zones.length;
  const rows = dataset.zones.map((zone, index): WordedRow => {
    const aside = targets?.[index] ?? { words: listShort(zone, locale) };
    const named = zone.fields.map(({ field }, place) =>
      place === 0 ? fieldOf(dataset, field).name[locale] : fieldInSentence(dataset, field, locale),
    );
    const said = capital(list(named, locale));
    const ways = WORDS.map((size) => block(said, width, size * k, 400, size * 1.25 * k));
    const fields = ways.find((way) => way.rows === 1) ?? ways.at(-1);
    if (!fields) throw new Error("no size of words; expected at least one");
    return {
      name: fixedBlock([zone.name[locale]], {
        ...{ size: NAME * k, weight: 700, lineHeight: NAME * 1.3 * k },
      }),
      aside,
      asideWidth: asideWidths(aside, frame, dataset).reduce((sum, width) => sum + width),
      fields,
      box: { x: 0, y: row * index, width, height: row },
    };
  });
  const fits = rows.every(
    ({ name, fields, asideWidth }) =>
      name.height + fields.height <= row && (NAME_X + GAP) * k + name.width + asideWidth <= width,
  );
  return fits ? rows : undefined;
}
