import type { Dataset } from "../../model/dataset";
import { fieldsByDegree } from "../../model/lookup";
import { textWidth } from "../../model/metrics";
import { namesIn } from "../../model/text";
import type { Frame } from "../chart";
import { rowHeight } from "../frames/page";
import { fieldsIn } from "../frames/window";
import { columnNames, narrowest, shared } from "../kit/column-names";
import { leastRow, NAME_SIZES, rowNames } from "../kit/row-names";
import { block } from "../kit/lettering";
import { listCount, listEnd, listShort } from "../words/fields";

/** What else shares the frame with a matrix; pixels. */
interface Around {
  /** Beside rows that are zones, and above columns that are. */
  readonly beside?: number;
  readonly above?: number;
  readonly below?: number;
  /** Whether to say how many fields each zone names. */
  readonly counts: boolean;
  /** Whether to bracket columns that are fields by how many zones name them. */
  readonly groups: boolean;
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
function listOf({ zones }: Dataset, row: number, short: boolean, { locale, k }: Frame) {
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

/** Sets a matrix with such columns: what comes back sets its rows, and gives nothing where that does not fit. */
function setter(
  dataset: Dataset,
  frame: Frame,
  around: Around,
  { across, column, most, turned = false }: Columns,
  gutters: Map<string, number>,
) {
  const { width, height, k, locale, density } = frame;
  const { from, to } = fieldsIn(frame);
  const fields = fieldsByDegree(dataset).slice(from, to);
  const named = [dataset.zones, fields].map((items) => namesIn(items, locale));
  const [rowText = [], columnText = []] = across ? named : named.toReversed();
  const beside = across ? (around.beside ?? 0) : 0;
  const above = across ? 0 : (around.above ?? 0);
  const below = 1 + (across ? (around.below ?? 0) : 0);
  const size = column * k;
  const leading = turned ? 1.1 : across && locale === "zh" ? 1.22 : 1.14;
  const look = { size, weight: across ? 600 : 700, lineHeight: size * leading } as const;
  const gap = GAP[across ? "across" : "down"] * k;
  const high = (height - above - below) * UPWARDS;
  // Names that read upwards, in as many lines as their column holds.
  const upwards = turned ? columnText.map((name) => block(name, high, look)) : undefined;
  const needs = upwards
    ? upwards.map((made) => made.height)
    : narrowest(columnText, most, look).map((need) =>
        Math.max(need + gap, across ? NARROWEST * k : 0),
      );
  // What the names of groups of zones take: width before the rows, or height over the columns.
  const grouped = dataset.groups.length > 0 && density !== "small" ? GROUP * k : 0;
  const bracketed = across && around.groups && (!turned || height >= TALL * k);
  const brackets = bracketed ? BRACKETS * k : 0;

  return ([rowSize, short]: Columns["rows"][number], anyhow: boolean) => {
    const own = {
      ...{ size: rowSize * k, width: width * nameShare(across, frame), k },
      ...({ weight: across ? 700 : 600, glyph: across } as const),
    };
    const key = `${across} ${rowSize}`;
    const gutter = gutters.get(key) ?? rowNames(rowText, own).width;
    gutters.set(key, gutter);
    // The column of counts, or their size below the names of columns.
    const list =
      !around.counts || rowSize < LEAST_LIST
        ? undefined
        : across
          ? listOf(dataset, rowSize, short, frame)
          : { width: 0, size: Math.min(12, column) * k, short: true };
    const free = width - gutter - (across ? grouped : 0) - (list?.width ?? 0) - beside;
    const equal = needs.map(() => free / needs.length);
    const columns = (across && !turned ? shared(needs, free) : undefined) ?? equal;
    if (!anyhow && columns.some((each, index) => each < (needs[index] ?? 0))) return undefined;
    const room = columns.map((each) => each - (across ? 4 : 6) * k);
    const names = upwards ?? columnNames(columnText, room, look);
    const lines = Math.max(across ? 2 : 1, ...names.map((made) => made.rows));
    const tall = turned
      ? Math.max(...names.map((made) => made.width)) * 1.1
      : lines * look.lineHeight;
    const note = !across && list ? list.size * 1.3 + 3 * k : 0;
    // The heads over the rows, their brackets included.
    const head =
      (across ? brackets : grouped) +
      tall +
      note +
      (density === "small" ? 6 : 8) * k +
      (across ? 0 : 3 * k);
    const row = (height - below - above - head) / rowText.length;
    const rows = rowNames(rowText, { ...own, row });
    const tooLow = across && list && !short && row < TWO_LINES * k;
    const wider = rows.width > gutter + 0.1;
    if (!anyhow && (!rows.fits || wider || row <= 0 || tooLow || (turned && tall > high)))
      return undefined;
    const glyph = GLYPH[isWide(frame) ? "wide" : "narrow"] * k;
    return {
      ...{ fields, across, turned, above, grouped, head, brackets, rows, columns, names, list },
      ...{ left: rows.width + (across ? grouped : 0), row: Math.max(1, row) },
      // Nominal radius of the glyph in a cell.
      r: Math.min(glyph, Math.max(1, row) * 0.31, Math.min(...columns) * 0.34),
    };
  };
}

/**
 * How a matrix divides its frame: zones in their order are rows (`across`) or columns, fields by
 * degree the other. Colours come later, so it never depends on the selection.
 */
export type MatrixSizes = NonNullable<ReturnType<ReturnType<typeof setter>>>;

function bestOf(dataset: Dataset, frame: Frame, around: Around): MatrixSizes {
  const gutters = new Map<string, number>();
  const all = ways(frame, around.counts);
  for (const way of all) {
    const set = setter(dataset, frame, around, way, gutters);
    for (const row of way.rows) {
      const made = set(row, way === all.at(-1) && row === way.rows.at(-1));
      if (made) return made;
    }
  }
  throw new Error("no way to set a matrix; expected at least one");
}

const known = new WeakMap<Dataset, Map<string, MatrixSizes>>();

/** Divides a frame among the names and cells of a matrix, in the best way that fits; once for all selections. */
export function matrixSizes(dataset: Dataset, frame: Frame, around: Around): MatrixSizes {
  const { palette: _, ...own } = frame;
  const key = JSON.stringify([own, around]);
  const made = known.get(dataset) ?? new Map<string, MatrixSizes>();
  known.set(dataset, made);
  const sizes = made.get(key) ?? bestOf(dataset, frame, around);
  made.set(key, sizes);
  return sizes;
}

interface Full {
  readonly usual: number;
  readonly full: number;
  readonly least?: number;
}

/** The height that heads and rows ask for in a page. */
export function matrixHeight(
  dataset: Dataset,
  { across, head, rows: { blocks } }: MatrixSizes,
  frame: Frame,
  full: { readonly zones: Full; readonly fields: Full },
): number {
  const names = namesIn(dataset.zones, frame.locale);
  const least = Math.max(44, leastRow(names, frame.width * nameShare(across, frame)));
  return (
    head +
    blocks.length * rowHeight(blocks.length, { least, ...(across ? full.zones : full.fields) })
  );
}
