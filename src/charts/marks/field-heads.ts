import type { Block } from "./block";
import { lines, widest } from "./lettering";
import { textWidth, type Weight } from "../../model/metrics";

interface HeadLettering {
  readonly size: number;
  readonly weight: Weight;
  readonly lineHeight: number;
}

/** Names side by side want this much air between them, in ems; broken ones less. */
const AIR = 0.5;

/** A block of lines that are broken already. */
export function fixedBlock(
  broken: readonly string[],
  { size, weight, lineHeight }: HeadLettering,
): Block {
  return {
    text: broken.join("\n"),
    rows: broken.length,
    width: widest(broken, size, weight),
    height: broken.length * lineHeight,
    size,
    weight,
    lineHeight,
  };
}

/** What all names begin with, such as 未来: where they break first. */
function commonStart(names: readonly string[]): string {
  const [first = "", ...others] = names;
  if (others.length === 0) return "";
  let end = 0;
  while (names.every((name) => name.length > end + 1 && name[end] === first[end])) end += 1;
  const start = first.slice(0, end);
  return /[\u4e00-\u9fff]$/.test(start) ? start : "";
}

function wrapped(name: string, start: string, width: number, { size, weight }: HeadLettering) {
  const rest = lines(name.slice(start.length), width, size, weight);
  return start ? [start, ...rest] : rest;
}

/** The narrowest width in which a name takes no more than so many lines. */
function narrowest(name: string, start: string, most: number, lettering: HeadLettering): number {
  const { size, weight } = lettering;
  const whole = textWidth(name, size, weight);
  for (let width = size; width < whole; width += size / 4) {
    const broken = wrapped(name, start, width, lettering);
    const needed = widest(broken, size, weight);
    if (broken.length <= most && needed <= width) return needed;
  }
  return whole;
}

/** How wide each column has to be for its name in at most so many lines. */
export function headNeeds(
  names: readonly string[],
  most: number,
  lettering: HeadLettering,
): readonly number[] {
  const start = commonStart(names);
  return names.map((name) => narrowest(name, start, most, lettering));
}

/**
 * The names of columns, broken to their widths. One that does not fit breaks alone;
 * as soon as two do not, all break at the same place.
 */
export function heads(
  names: readonly string[],
  widths: readonly number[],
  lettering: HeadLettering,
): readonly Block[] {
  const { size, weight } = lettering;
  const start = commonStart(names);
  const air = size * AIR;
  const fits = names.map((name, i) => textWidth(name, size, weight) <= (widths[i] ?? 0) - air);
  const all = fits.filter((fit) => !fit).length > 1;
  return names.map((name, i) => {
    if (fits[i] && !(all && start)) return fixedBlock([name], lettering);
    return fixedBlock(wrapped(name, start, widths[i] ?? 0, lettering), lettering);
  });
}
