import { textWidth } from "../../model/metrics";
import { type Block, fixedBlock, least, type Letters, lines, widest } from "./lettering";

/** Names side by side want this much air between them, in ems; broken ones less. */
const AIR = 0.5;

/** What all names begin with, such as 未来: where they break first. */
function commonStart(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length === 0) return "";
  let end = 0;
  while (names.every((name) => name.length > end + 1 && name[end] === first[end])) end += 1;
  const start = first.slice(0, end);
  return /[\u4e00-\u9fff]$/.test(start) ? start : "";
}

const wrapped = (name: string, start: string, width: number, { size, weight }: Letters) => [
  ...(start ? [start] : []),
  ...lines(name.slice(start.length), width, size, weight),
];

/** The narrowest width of each name in at most so many lines. */
export function narrowest(
  names: readonly string[],
  most: number,
  look: Letters,
): readonly number[] {
  const start = commonStart(names);
  return names.map((name) => {
    const width = (room: number) =>
      widest(wrapped(name, start, room, look), look.size, look.weight);
    const fits = (room: number) => wrapped(name, start, room, look).length <= most;
    // No narrower than its longest piece, and as whole as it is where no line may break.
    const piece = width(0);
    if (fits(piece)) return width(piece);
    const room = least(piece, textWidth(name, look.size, look.weight), look.size / 8, fits);
    return fits(room) ? width(room) : room;
  });
}

/**
 * The names of columns, broken to their widths. One that does not fit breaks alone;
 * as soon as two do not, all break at the same place.
 */
export function columnNames(
  names: readonly string[],
  widths: readonly number[],
  look: Letters,
): readonly Block[] {
  const start = commonStart(names);
  const fits = names.map(
    (name, index) =>
      textWidth(name, look.size, look.weight) <= (widths[index] ?? 0) - look.size * AIR,
  );
  const together = start !== "" && fits.filter((fit) => !fit).length > 1;
  return names.map((name, index) =>
    fixedBlock(
      fits[index] && !together ? [name] : wrapped(name, start, widths[index] ?? 0, look),
      look,
    ),
  );
}

/** Shares a width among columns: equally, unless one needs more. Nothing when the needs do not fit. */
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
