import type { FieldId, Zone } from "../../model/dataset";
import type { XY } from "./scene";

/** A row or a column of a matrix; pixels of the frame. */
export interface Track {
  readonly start: number;
  readonly size: number;
}

/** Where the cells of a zone × field matrix lie. */
export interface Grid {
  /** Zones are rows and fields are columns; otherwise the other way round. */
  readonly across: boolean;
  readonly zones: readonly Track[];
  readonly fields: readonly Track[];
  /** Nominal radius of the glyph in a cell. */
  readonly r: number;
}

const nowhere: Track = { start: 0, size: 0 };

/** The middle of a track. */
export const middleOf = ({ start, size }: Track): number => start + size / 2;

/** Equal or unequal tracks one after another. */
export function tracks(start: number, sizes: readonly number[]): readonly Track[] {
  let at = start;
  return sizes.map((size) => {
    const track = { start: at, size };
    at += size;
    return track;
  });
}

/** The tracks that give a cell its column and its row. */
export function cellTracks(
  { across, zones, fields }: Grid,
  zone: number,
  field: number,
): { readonly column: Track; readonly row: Track } {
  const [z, f] = [zones[zone] ?? nowhere, fields[field] ?? nowhere];
  return across ? { column: f, row: z } : { column: z, row: f };
}

/** The middle of a cell. */
export function cellMiddle(grid: Grid, zone: number, field: number): XY {
  const { column, row } = cellTracks(grid, zone, field);
  return [middleOf(column), middleOf(row)];
}

/** Whether a zone's list names a field. */
export const names = ({ fields }: Zone, id: FieldId): boolean =>
  fields.some(({ field }) => field === id);

/**
 * Shares a width among columns: equally, unless one needs more. Nothing when the
 * needs do not fit.
 */
export function shared(needs: readonly number[], width: number): readonly number[] | undefined {
  if (needs.reduce((sum, need) => sum + need, 0) > width) return undefined;
  let wide: readonly number[] = [];
  for (;;) {
    const taken = wide.reduce((sum, need) => sum + need, 0);
    const share = (width - taken) / Math.max(1, needs.length - wide.length);
    const more = needs.filter((need) => need > share);
    if (more.length === wide.length) return needs.map((need) => Math.max(need, share));
    wide = more;
  }
}
