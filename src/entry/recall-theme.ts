import type { Theme } from "../model/address";
import { storedTheme } from "../state/preference";
import { idle } from "../ui/idle";
import { followsOurs } from "./follows-ours";

/** Whether a worker of the atlas answers for this page, or none could; in a sandbox the question throws. */
function mayBeServed(): boolean {
  try {
    return !("serviceWorker" in navigator) || navigator.serviceWorker.controller !== null;
  } catch {
    return false;
  }
}

/** Whether the reader has been here before, as far as can be told without asking the storage. */
const hasBeenHere = () =>
  mayBeServed() ||
  followsOurs() ||
  performance
    .getEntriesByType("navigation")
    .some((entry) => (entry as PerformanceNavigationTiming).type !== "navigate");

/** Shows the theme that is stored; where none is, what the page shows by now stands. */
function recall(show: (theme: Theme) => void): void {
  const theme = storedTheme();
  if (theme !== "auto") show(theme);
}

/** Calls at once with the remembered theme, if there is one, for a reader who has been here before. */
export function recallKnown(show: (theme: Theme) => void): void {
  if (hasBeenHere()) recall(show);
}

/**
 * Calls with the remembered theme of any other reader, once the page is quiet: the first
 * question to the storage halts a page for as long as its first frame takes to make, and a
 * new reader has nothing in it.
 */
export function recallLater(show: (theme: Theme) => void): void {
  if (!hasBeenHere()) addEventListener("load", () => idle(() => recall(show)), { once: true });
}
