interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a block takes where the things in it are `pitch` pixels apart, `per` in a line. */
export type Block = (pitch: number, per: number) => Size;

interface Ways {
  /** Blocks on a shelf, and things in a line, best first. */
  readonly across: readonly number[];
  readonly pers: readonly number[];
  /** The largest pitch. */
  readonly limit: number;
  /** How many times larger a later way has to be. */
  readonly worth: number;
}

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/**
 * The largest pitch up to `limit` that a test allows, in whole tenths of a pixel: then every
 * step from mark to mark is written alike, and compresses.
 */
function largest(fits: (pitch: number) => boolean, limit: number): number {
  let [low, high] = [0, Math.max(0, Math.floor(limit * 10 + 1e-6)) + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (fits(middle / 10)) low = middle;
    else high = middle;
  }
  return low / 10;
}

/**
 * Lays blocks on shelves, in columns that all shelves share, in the way that gives the largest pitch.
 * @returns also the widths of the columns and heights of the shelves, with the gap after each; pixels
 */
export function shelve(
  blocks: readonly Block[],
  room: Size,
  gap: Size,
  { across: shelves, pers, limit, worth }: Ways,
) {
  const laid = (pitch: number, per: number, across: number) => {
    const sizes = blocks.map((block) => block(pitch, per));
    const most = (place: (index: number) => number, side: keyof Size, count: number) =>
      Array.from({ length: count }, (_, at) => {
        const those = sizes.filter((_size, index) => place(index) === at);
        return Math.max(...those.map((size) => size[side])) + (at < count - 1 ? gap[side] : 0);
      });
    return {
      columns: most((index) => index % across, "width", across),
      rows: most((index) => Math.floor(index / across), "height", Math.ceil(sizes.length / across)),
    };
  };
  const { across, per, pitch } = shelves
    .flatMap((each) => pers.map((per) => ({ across: each, per })))
    .map((way) => {
      const fits = (pitch: number) => {
        const { columns, rows } = laid(pitch, way.per, way.across);
        return sum(columns) <= room.width + 0.01 && sum(rows) <= room.height + 0.01;
      };
      return { ...way, pitch: largest(fits, limit) };
    })
    .reduce((best, next) => (next.pitch > best.pitch * worth ? next : best), {
      ...{ across: 1, per: 1, pitch: 0 },
    });
  return { across, per, pitch, gap, ...laid(pitch, per, across) };
}

/** What of a spare height stands above the blocks of a slide. */
export const above = (height: number, rows: readonly number[]): number =>
  Math.round(Math.max(0, height - sum(rows)) * 0.4);

type Shelves = ReturnType<typeof shelve>;

/** The cell of a block by its place in the order. */
export const cellOf = (index: number, across: number): readonly string[] => [
  `${index % across}`,
  `${Math.floor(index / across)}`,
];

/** The width of a block's column, without the gap after it. */
export const widthOf = ({ across, columns, gap }: Shelves, index: number): number => {
  const column = index % across;
  return (columns[column] ?? 0) - (column < columns.length - 1 ? gap.width : 0);
};

/** A matrix that lays out cells of these sizes, called by their places or by `names`, and draws nothing itself. */
export function plainMatrix(
  columns: readonly number[],
  rows: readonly number[],
  { left = 0, top = 0 } = {},
  names: readonly [columns: readonly string[], rows: readonly string[]] = [[], []],
) {
  const side = (sizes: readonly number[], called: readonly string[]) => ({
    data: sizes.map((size, index) => ({ value: called[index] ?? `${index}`, size })),
    show: false,
  });
  const bare = { itemStyle: { borderWidth: 0 } };
  return {
    ...{ left, top, width: sum(columns), height: sum(rows) },
    ...{ backgroundStyle: { borderWidth: 0 }, tooltip: { show: false }, body: bare, corner: bare },
    ...{ x: side(columns, names[0]), y: side(rows, names[1]) },
  };
}
