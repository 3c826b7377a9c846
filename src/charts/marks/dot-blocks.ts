import { largestPitch, tenths } from "./pitch";
import { extent, type Direction, type DotField } from "./dot-field";

/** A block of dots to be laid beside others. */
export interface Group {
  /** Dots, after the scale of the picture. */
  readonly count: number;
  /** Whether its edge is open. */
  readonly open: boolean;
  /** Width of its heading. */
  readonly heading: number;
}

interface Room {
  readonly width: number;
  readonly height: number;
  /** Height of a heading. */
  readonly head: number;
  /** The least gap between two headings, or between two blocks below each other. */
  readonly gap: number;
  readonly largest: number;
}

/** Where the blocks lie, all with one pitch, so that their areas compare. */
export interface DotBlocks {
  readonly pitch: number;
  readonly direction: Direction;
  readonly fields: readonly DotField[];
  /** Where each block ends: width of the columns or height of the rows, open edge included. */
  readonly extents: readonly number[];
  readonly height: number;
}

/** Dots in a line: numbers that leave round counts whole. */
const lengths = [5, 8, 10, 16, 20, 25, 40, 50, 80, 100, 125, 200, 250];

/** A longer line has to give dots so much larger: short ones fill a wide frame. */
const WORTH = 1.15;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Blocks next to each other, filled downwards, headings above. */
function beside(groups: readonly Group[], room: Room): DotBlocks {
  const steps = (per: number, pitch: number) =>
    groups.map(({ count, open, heading }) =>
      Math.max((extent(count, per, open) + 3) * pitch, heading + room.gap),
    );
  const fits = (per: number) => (pitch: number) => {
    const [last] = groups.slice(-1);
    const tail = last ? Math.max(extent(last.count, per, last.open) * pitch, last.heading) : 0;
    return sum(steps(per, pitch).slice(0, -1)) + tail <= room.width;
  };
  const { per, pitch } = lengths
    .map((length) => {
      const limit = Math.min((room.height - room.head) / length, room.largest);
      return { per: length, pitch: largestPitch(fits(length), Math.max(0, limit)) };
    })
    .reduce((best, next) => (next.pitch > best.pitch * WORTH ? next : best));
  let x = 0;
  const fields = steps(per, pitch).map((step): DotField => {
    const field = { x, y: room.head, per, pitch, direction: "columns" } as const;
    x = tenths(x + step);
    return field;
  });
  return {
    pitch,
    direction: "columns",
    fields,
    extents: groups.map(({ count, open }) => extent(count, per, open) * pitch),
    height: room.head + per * pitch,
  };
}

/** Blocks below each other, filled across, a heading over each. */
function below(groups: readonly Group[], room: Room): DotBlocks {
  const heads = groups.length * room.head + (groups.length - 1) * room.gap;
  const { per, pitch } = lengths
    .map((length) => {
      const rows = sum(groups.map(({ count, open }) => extent(count, length, open)));
      const pitch = Math.min(room.width / length, (room.height - heads) / rows, room.largest);
      return { per: length, pitch: tenths(Math.max(0, pitch)) };
    })
    .reduce((best, next) => (next.pitch > best.pitch ? next : best));
  let y = 0;
  const extents = groups.map(({ count, open }) => extent(count, per, open) * pitch);
  const fields = extents.map((height): DotField => {
    const field = { x: 0, y: y + room.head, per, pitch, direction: "rows" } as const;
    y = tenths(y + room.head + height + room.gap);
    return field;
  });
  return { pitch, direction: "rows", fields, extents, height: y - room.gap };
}

/**
 * Lays blocks beside or below each other, whichever gives the larger dots; in a wide
 * frame beside, unless that costs much.
 */
export function dotBlocks(
  groups: readonly Group[],
  asColumns: Room,
  asRows: Pick<Room, "head" | "gap">,
): DotBlocks {
  const columns = beside(groups, asColumns);
  const rows = below(groups, { ...asColumns, ...asRows });
  const landscape = asColumns.width > 1.5 * asColumns.height;
  return rows.pitch > columns.pitch * (landscape ? 1.3 : 1.05) ? rows : columns;
}
