import type { Amount } from "../../model/amount";
import type { Units } from "../../model/format";
import { fieldOf } from "../../model/lookup";
import type { View, ZoneView } from "../../model/selection";
import { list } from "../../model/text";
import type { Frame } from "../chart";
import { block } from "../kit/lettering";
import { custom, line, say } from "../kit/custom";
import type { Box } from "../kit/shapes";
import { fillOf, shape } from "../kit/glyph";
import type { Datum, Option } from "../kit/option";
import { largestNames } from "../kit/row-names";
import { roomFor, run } from "../kit/text-run";
import { cellOf, plainMatrix } from "../kit/shelves";
import { capital } from "../words/sentences";
import { listShort } from "../words/fields";
import { fieldInSentence } from "../words/filtering";
import { targetBeside } from "../words/target-captions";

/** What a picture without room for its marks says of one datum. */
export interface Worded {
  readonly datum: Datum;
  readonly name: string;
  /** Beside the name, or below it; left out where there is no room for them. */
  readonly words: string;
  /** What stands at the end of the row: a figure, words after it or in its place. */
  readonly amount?: Amount;
  readonly said?: string;
  /** The zone whose shape stands before its name, and whose words stand below it. */
  readonly zone?: Pick<ZoneView, "index" | "matches">;
  /** What is counted: the name of the figure's series. */
  readonly of?: string;
  /** Whose the figure is, where it has a datum of its own. */
  readonly aside?: Datum;
}

/**
 * How many of `count` rows there is room for below a head, and what is said of those that are left
 * out, in a row of its own.
 * @param highest the most that a row takes, with k = 1
 */
export function rowsIn(count: number, highest: number, frame: Frame, head = 0) {
  const { width, k, locale } = frame;
  const height = frame.height - head;
  const room = Math.max(1, Math.floor(height / (15 * k)));
  const rows = Math.min(count, room);
  const shown = count > room ? room - 1 : count;
  const left = count - shown;
  const more = left > 0 ? { zh: `另有 ${left} 项`, en: `${left} more` }[locale] : "";
  const tall = Math.min(height / rows, highest * k);
  const heights = Array.from({ length: rows }, () => tall);
  return { shown, more, tall, matrix: plainMatrix([width], heights, { top: head }) };
}

/** Sizes of a name and of words below it, with k = 1. */
const BELOW = { name: 13, words: [11.5, 11, 10.5] } as const;

/** What stands below a name: in one line if it can, else in more; nothing where there is no room. */
function below(row: Worded, end: number, tall: number, { width, k }: Frame) {
  const name = BELOW.name * (1.4 * k + roomFor(row.name, k, 700)) + 10 * k;
  if (!row.zone || name + end > width) return undefined;
  const ways = BELOW.words.map((px) =>
    block(row.words, width / 1.1, { size: px * k, lineHeight: px * 1.25 * k }),
  );
  const made = ways.find((way) => way.rows === 1) ?? ways.at(-1);
  const head = BELOW.name * 1.3 * k;
  return made && made.height + head <= tall ? { made, head } : undefined;
}

/** A row of words for each datum, name left and figure right: for places too small for its marks. */
export function wordedRows(data: readonly Worded[], frame: Frame, units: Units): Option {
  const { width, k, palette, locale } = frame;
  const { shown, more, tall, matrix } = rowsIn(data.length, 44, frame);
  const inkOf = ({ zone }: Worded) => (zone?.matches === false ? palette.ink3 : palette.ink);
  const endOf = (row: Worded, size: number) => {
    const { amount, said } = row;
    const gap = amount ? 4 * k : 0;
    return run(
      [
        ...(amount ? [{ said: amount, size, weight: 600 as const, fill: inkOf(row) }] : []),
        ...(said ? [{ said, gap, size: size * 0.9, fill: palette.ink3 }] : []),
      ],
      locale,
      units,
    );
  };
  const rows = data.slice(0, shown);
  const lower = rows.map((row) => below(row, endOf(row, BELOW.name * k).width, tall, frame));
  const two = lower.filter((each) => each !== undefined).length > rows.length / 2;
  const size = two ? BELOW.name * k : Math.min(15 * k, Math.max(11 * k, tall / 1.7));
  const quiet = { size: size * 0.9, fill: palette.ink3 };
  const items = [...rows, ...(more ? [undefined] : [])].map((row, index) => ({
    ...{ row, value: cellOf(index, 1), datum: row?.datum ?? { key: "more" } },
    under: two ? lower[index] : undefined,
  }));
  const gap = 10 * k;
  const on = { coordinateSystem: "matrix" as const };
  const at = (row: Worded) => (row.zone ? size * 1.4 : 0);
  const top = ({ y, height: high }: Box, under: (typeof lower)[number]) =>
    under ? y + (high - under.head - under.made.height) / 2 : y;
  const middle = (cell: Box, under: (typeof lower)[number]) =>
    top(cell, under) + (under?.head ?? cell.height) / 2;
  return {
    matrix,
    series: [
      custom(
        items,
        ({ row, value, under }, { cell }) => {
          const box = cell(value);
          const y = middle(box, under);
          if (!row) return [say(0, y, more, quiet)];
          const { zone, words } = row;
          const room = width - endOf(row, size).width - gap - at(row);
          const fitting = { width: room / 1.1, row: under?.head ?? tall, k, glyph: false };
          const [name] = largestNames([row.name], { ...fitting, largest: size / k }).blocks;
          const after = at(row) + roomFor(row.name, size, 700) + gap;
          const beside = !under && name?.rows === 1 && after + roomFor(words, quiet.size) <= room;
          const rule = { stroke: palette.rule, lineWidth: k };
          const mark = { x: size * 0.54, y, r: size * 0.415 };
          return [
            box.y > 1 && !zone ? line(rule, [0, box.y], [width, box.y]) : undefined,
            zone && shape(zone.index, mark, fillOf(zone, palette, 1.5 * k)),
            name && say(at(row), y, name.text, { ...name, fill: inkOf(row) }),
            beside ? say(after, y, words, quiet) : undefined,
            under &&
              say(0, top(box, under) + under.head + under.made.height / 2, under.made.text, {
                ...{ ...under.made, fill: zone?.matches ? palette.ink2 : palette.ink3 },
              }),
          ];
        },
        on,
      ),
      ...[...new Set(rows.map(({ of }) => of))].map((of) =>
        custom(
          items.flatMap(({ row, ...item }) =>
            row && row.of === of
              ? [{ ...item, row, name: row.name, datum: row.aside ?? item.datum }]
              : [],
          ),
          ({ row, value, under }, { cell }) =>
            endOf(row, size).at(width, middle(cell(value), under), "right"),
          { ...on, ...(of !== undefined && { name: of }) },
        ),
      ),
    ],
  };
}

/**
 * A row of words for each zone, for embeds that are too small for a matrix or bars: its fields, its
 * target, or both. A row leads to `zone-<id>`, its target beside the fields to `target-<id>`: the
 * chart's `points` must have them.
 */
export function wordedZones(view: View, frame: Frame, says: "fields" | "target" | "both"): Option {
  const { locale } = frame;
  const { dataset } = view;
  return wordedRows(
    view.zones.map(({ zone, index, matches }) => {
      const [first, ...others] = zone.fields.map(({ field }) => field);
      const named = [
        ...(first === undefined ? [] : [fieldOf(dataset, first).name[locale]]),
        ...others.map((field) => fieldInSentence(dataset, field, locale)),
      ];
      const target = targetBeside(dataset, zone, locale);
      const whose = { zone: zone.id, index };
      return {
        datum: { key: zone.id, role: "datum" as const, ...whose },
        ...(says === "both" && { aside: { key: `target-${zone.id}`, ...whose } }),
        ...{ zone: { index, matches }, name: zone.name[locale] },
        words: says === "target" ? "" : capital(list(named, locale)),
        ...(says === "fields"
          ? { said: listShort(zone, locale) }
          : { ...(target.amount && { amount: target.amount }), said: target.words }),
      };
    }),
    frame,
    dataset,
  );
}
