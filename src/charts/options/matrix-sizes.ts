import type { Dataset, Field, Zone } from "../../model/dataset";
import { fieldsByDegree } from "../../model/lookup";
import { textWidth } from "../../model/metrics";
import type { Locale, Text } from "../../model/text";
import type { Frame } from "../chart";
import { rowHeight } from "../frames/page";
import { fieldsIn } from "../frames/window";
import { columnNames, narrowest, shared, type NameLook } from "../kit/column-names";
import { leastRow, NAME_SIZES, rowNames, type RowNames } from "../kit/row-names";
import { block, type Block } from "../kit/block";
import { listCount, listEnd, listShort } from "../words/fields";

/** The zones and fields that a frame has room for: zones in their order, fields by degree. */
export interface Shown {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly zones: readonly Zone[];
  readonly fields: readonly Field[];
}

/** What a frame shows of a dataset that is cut to its zones. */
export function shownIn(dataset: Dataset, frame: Pick<Frame, "locale" | "rows" | "fields">): Shown {
  const { from, to } = fieldsIn(frame);
  const fields = fieldsByDegree(dataset).slice(from, to);
  return { dataset, locale: frame.locale, zones: dataset.zones, fields };
}

/** What else shares the frame with a matrix; pixels. */
export interface Around {
  /** Beside rows that are zones, and above columns that are. */
  readonly beside: number;
  readonly above: number;
  readonly below: number;
  /** Whether to say how many fields each zone names. */
  readonly counts: boolean;
  /** Whether to bracket columns that are fields by how many zones name them. */
  readonly groups: boolean;
}

/** How a matrix divides its frame; colours come later, so it never depends on the selection. */
export interface MatrixSizes {
  readonly shown: Shown;
  /** Whether zones are rows and fields columns; else the other way round. */
  readonly across: boolean;
  readonly above: number;
  /** What the names of groups of zones take: width before the rows, or height over the columns; 0 without groups. */
  readonly grouped: number;
  /** Where the columns begin. */
  readonly left: number;
  /** Height of the heads over the rows, and of it what brackets take. */
  readonly head: number;
  readonly brackets: number;
  readonly row: number;
  readonly rows: RowNames;
  readonly columns: readonly number[];
  readonly names: readonly Block[];
  /** Whether the names over columns read upwards. */
  readonly turned: boolean;
  /** The column of counts, or their size below the names of columns. */
  readonly list?: { readonly width: number; readonly size: number; readonly short: boolean };
  /** Nominal radius of the glyph in a cell. */
  readonly r: number;
}

const ACROSS = 560;
const BRACKETS = 40;
const GAP = { across: 10, down: 6 } as const;
const NARROWEST = 26;
const GLYPH = { narrow: 9, wide: 12.5 } as const;
/** A row that holds a count above the words about the list, names with which it is worth it. */
const TWO_LINES = 40;
const SPOKEN = 15;
const LIST_GAP = 18;
const LEAST_LIST = 9;
const GROUP = 20;
/** The head of the column of counts, and its size with k = 1. */
export const listHead = { zh: "列出", en: "Named" } as const;
export const LIST_HEAD = 13;
/** The largest share of the height that names may take which read upwards. */
const UPWARDS = 0.34;
/** The height from which on brackets may stand over such names, with k = 1. */
const TALL = 400;

export const isWide = ({ width, k }: Pick<Frame, "width" | "k">): boolean => width >= ACROSS * k;

/** The share of the frame that the names of rows may take. */
const nameShare = (across: boolean, frame: Frame) =>
  across ? 0.3 : frame.locale === "zh" ? 0.36 : 0.34;

/** A way to set the columns of a matrix, with k = 1: the size of their names, and most lines of these. */
interface Columns {
  readonly across: boolean;
  readonly column: number;
  readonly most: number;
  readonly turned?: boolean;
  /** Sizes of the names of rows that go with it, best first, and whether counts are short. */
  readonly rows: readonly (readonly [row: number, short: boolean])[];
}

/** Ways to set a matrix, best first. */
function ways(frame: Frame, counts: boolean): readonly Columns[] {
  const column = frame.locale === "zh" ? 15.5 : 14;
  const legible = NAME_SIZES.filter((row) => row >= 11);
  const across: Columns = {
    ...{ across: true, column, most: 2 },
    rows: [
      ...(counts ? legible : []).flatMap((row) => (row >= SPOKEN ? [[row, false] as const] : [])),
      ...legible.map((row) => [row, true] as const),
    ],
  };
  const turned = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4].map((size): Columns => ({
    ...{ across: true, column: size, most: 2, turned: true },
    rows: NAME_SIZES.slice(2)
      .filter((row) => row >= Math.min(size, 11) || size <= 6)
      .map((row) => [row, true]),
  }));
  const down = [
    [17, 18],
    [15, 14],
    [14, 13],
    [13, 12],
    [12, 12],
    [11, 11],
  ].map(([row = 11, size = 11]): Columns => ({
    ...{ across: false, column: size, most: 3, rows: [[row, true]] },
  }));
  return isWide(frame) ? [across, ...down, ...turned] : [...down.slice(1), ...turned];
}

/** The column that says how many fields each zone names, and whether its list is open. */
function listOf({ zones, locale }: Shown, row: number, short: boolean, k: number) {
  const [count, end] = [16 * k, Math.min(row, short ? 13 : 12) * k];
  const wide = zones.map((zone) =>
    short
      ? textWidth(listShort(zone, locale), end)
      : Math.max(
          textWidth(listCount(zone, locale), count, 600),
          Math.min(textWidth(listEnd(zone, locale), end), 100 * k),
        ),
  );
  const head = textWidth(listHead[locale], LIST_HEAD * k);
  return { width: Math.max(head, ...wide) + LIST_GAP * k, size: end, short };
}

/** Names that read upwards, in as many lines as their column holds. */
const upwards = (names: readonly string[], high: number, look: NameLook) =>
  names.map((name) => block(name, high, look.size, look.weight, look.lineHeight));

/** Sets a matrix with such columns: what comes back sets its rows, and gives nothing where that does not fit. */
function setter(
  shown: Shown,
  frame: Frame,
  around: Around,
  { across, column, most, turned = false }: Columns,
  gutters: Map<number, number>,
) {
  const { width, height, k, locale, density } = frame;
  const text = (items: readonly { readonly name: Text }[]) => items.map(({ name }) => name[locale]);
  const [rowText, columnText] = across
    ? [text(shown.zones), text(shown.fields)]
    : [text(shown.fields), text(shown.zones)];
  const beside = across ? around.beside : 0;
  const above = across ? 0 : around.above;
  const below = 1 + (across ? around.below : 0);
  const size = column * k;
  const look: NameLook = {
    ...{ size, weight: across ? 600 : 700 },
    lineHeight: size * (turned ? 1.1 : across && locale === "zh" ? 1.22 : 1.14),
  };
  const gap = GAP[across ? "across" : "down"] * k;
  const high = (height - above - below) * UPWARDS;
  const needs = turned
    ? upwards(columnText, high, look).map((made) => made.height)
    : narrowest(columnText, most, look).map((need) =>
        Math.max(need + gap, across ? NARROWEST * k : 0),
      );
  const grouped = shown.dataset.groups.length > 0 && density !== "small" ? GROUP * k : 0;
  const bracketed = across && around.groups && (!turned || height >= TALL * k);
  const brackets = bracketed ? BRACKETS * k : 0;

  return (rowSize: number, short: boolean, anyhow = false): MatrixSizes | undefined => {
    const room = {
      ...{ size: rowSize * k, width: width * nameShare(across, frame), k },
      ...({ weight: across ? 700 : 600, glyph: across } as const),
    };
    const gutter = gutters.get(rowSize) ?? rowNames(rowText, room).width;
    gutters.set(rowSize, gutter);
    const list =
      !around.counts || rowSize < LEAST_LIST
        ? undefined
        : across
          ? listOf(shown, rowSize, short, k)
          : { width: 0, size: Math.min(12, column) * k, short: true };
    const free = width - gutter - (across ? grouped : 0) - (list?.width ?? 0) - beside;
    const equal = needs.map(() => free / needs.length);
    const wide = (across && !turned ? shared(needs, free) : undefined) ?? equal;
    if (!anyhow && wide.some((each, index) => each < (needs[index] ?? 0))) return undefined;
    const names = turned
      ? upwards(columnText, high, look)
      : columnNames(
          columnText,
          wide.map((each) => each - (across ? 4 : 6) * k),
          look,
        );
    const lines = Math.max(across ? 2 : 1, ...names.map((made) => made.rows));
    const tall = turned
      ? Math.max(...names.map((made) => made.width)) * 1.1
      : lines * look.lineHeight;
    const note = !across && list ? list.size * 1.3 + 3 * k : 0;
    const head =
      (across ? brackets : grouped) +
      tall +
      note +
      (density === "small" ? 6 : 8) * k +
      (across ? 0 : 3 * k);
    const row = (height - below - above - head) / rowText.length;
    const rows = rowNames(rowText, { ...room, row });
    const tooLow = across && list && !short && row < TWO_LINES * k;
    const wider = rows.width > gutter + 0.1;
    if (!anyhow && (!rows.fits || wider || row <= 0 || tooLow || (turned && tall > high)))
      return undefined;
    const glyph = GLYPH[isWide(frame) ? "wide" : "narrow"] * k;
    return {
      ...{ shown, across, above, head, brackets, rows, columns: wide, names, turned, grouped },
      left: rows.width + (across ? grouped : 0),
      ...{ row: Math.max(1, row), ...(list && { list }) },
      r: Math.min(glyph, Math.max(1, row) * 0.31, Math.min(...wide) * 0.34),
    };
  };
}

const known = new WeakMap<Dataset, Map<string, MatrixSizes>>();

/** Divides a frame among the names and cells of a matrix, in the best way that fits; once for all selections. */
export function matrixSizes(shown: Shown, frame: Frame, around: Around): MatrixSizes {
  const { width, height, k, density } = frame;
  const { dataset, locale, fields } = shown;
  const ids = fields.map(({ id }) => id);
  const key = JSON.stringify([width, height, k, density, locale, ids, around]);
  const own = known.get(dataset) ?? new Map<string, MatrixSizes>();
  known.set(dataset, own);
  const made = own.get(key) ?? bestOf(shown, frame, around);
  own.set(key, made);
  return made;
}

function bestOf(shown: Shown, frame: Frame, around: Around): MatrixSizes {
  const all = ways(frame, around.counts);
  const gutters = { across: new Map<number, number>(), down: new Map<number, number>() };
  const setterFor = (way: Columns) =>
    setter(shown, frame, around, way, gutters[way.across ? "across" : "down"]);
  for (const way of all) {
    const set = setterFor(way);
    for (const [row, short] of way.rows) {
      const made = set(row, short);
      if (made) return made;
    }
  }
  const last = all.at(-1);
  const [row, short] = last?.rows.at(-1) ?? [];
  const made = last && row && setterFor(last)(row, short ?? true, true);
  if (!made) throw new Error("no way to set a matrix; expected at least one");
  return made;
}

interface Full {
  readonly usual: number;
  readonly full: number;
  readonly least?: number;
}

/** The height that heads and rows ask for in a page. */
export function matrixHeight(
  { shown, across, head, rows }: MatrixSizes,
  frame: Frame,
  full: { readonly zones: Full; readonly fields: Full },
): number {
  const names = shown.zones.map(({ name }) => name[frame.locale]);
  const least = Math.max(44, leastRow(names, frame.width * nameShare(across, frame)));
  const row = rowHeight(rows.blocks.length, { least, ...(across ? full.zones : full.fields) });
  return head + rows.blocks.length * row;
}
