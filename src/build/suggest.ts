import { distance } from "fastest-levenshtein";

/** The candidate that was most likely meant, if any is near enough. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(written.length / 3)) + 1;
  for (const candidate of candidates) {
    // A word of two letters has no resemblance to one that shares none of them.
    const away = distance(written.toLowerCase(), candidate.toLowerCase());
    if (away < least && away < Math.max(written.length, candidate.length)) {
      best = candidate;
      least = away;
    }
  }
  return best;
}
