/** What a host was told: a height, for which width, when (milliseconds). */
export interface Told {
  readonly width: number;
  readonly height: number;
  readonly at: number;
}

const SCROLLBAR = 24;
const SOON = 1000;

/**
 * Whether a height is news. A host whose scrollbar comes with the taller height and
 * goes with the lower one would flicker without end: there the taller one stays.
 */
export function isNews(next: Told, last?: Told, before?: Told): boolean {
  if (!last) return true;
  if (next.height === last.height) return false;
  const toAndFro =
    before?.height === next.height &&
    next.height < last.height &&
    Math.abs(next.width - last.width) <= SCROLLBAR &&
    next.at - before.at < SOON;
  return !toAndFro;
}
