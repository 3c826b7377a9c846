import type { Amount } from "../../model/amount";
import type { Frame } from "../chart";
import { block, type Block } from "./block";
import { textWidth } from "../../model/metrics";

/** One count at one date, as the chart words it. */
export interface GrowthCount {
  readonly key: string;
  readonly amount: Amount;
  /** The date in years with fractions. */
  readonly moment: number;
  /** Its date on one line, and on two. */
  readonly date: string;
  readonly dateLines: readonly string[];
  readonly shortDate: string;
  /** The tag of an outside source, its name, and both in one; all empty for the article. */
  readonly tag: string;
  readonly origin: string;
  readonly named: string;
}

/** One tier's counts, first to last. */
export interface GrowthSeries {
  readonly key: string;
  readonly index: number;
  readonly name: string;
  readonly counts: readonly GrowthCount[];
  readonly change: string;
}

/** Sizes and distances of the growth panels, in pixels. */
export function sizes({ density, k, width }: Frame) {
  const small = density === "small";
  return {
    small,
    name: (small ? 12.5 : 15) * k,
    value: (small ? 13 : width < 700 * k ? 21 : 26) * k,
    date: (small ? 11 : 12.5) * k,
    disc: (small ? 4 : 6.5) * k,
    head: (small ? 17 : 28) * k,
    /** Room for the hollow dots over an open count. */
    open: (small ? 14 : 32) * k,
    gap: (small ? 10 : 40) * k,
    /** The narrowest panel. */
    least: (small ? 74 : 168) * k,
    /** Room for the zero beside its line. */
    zero: (small ? 0 : 16) * k,
  };
}

/** What stands under a disc: its date, and the tag and name of an outside source. */
export function footing(
  { tag, origin, named }: GrowthCount,
  days: readonly string[],
  room: number,
  frame: Frame,
): readonly Block[] {
  const { small, date: size } = sizes(frame);
  const set = (text: string, own = size) => block(text, Infinity, own, 400, own * 1.25);
  const fits = (text: string) => textWidth(text, size) <= room;
  const said = days.map((day) => set(day));
  if (!tag) return said;
  const halves = frame.locale === "zh" ? [tag.slice(0, 2), tag.slice(2)] : tag.split(" ");
  const marked = fits(tag) ? [tag] : halves;
  if (small) {
    const widest = Math.max(...marked.map((text) => textWidth(text, size)));
    return [...said, ...marked.map((text) => set(text, Math.min(size, (size * room) / widest)))];
  }
  const split = fits(origin) ? [...marked, origin] : marked;
  return [...said, ...(fits(named) ? [named] : split).map((text) => set(text))];
}
