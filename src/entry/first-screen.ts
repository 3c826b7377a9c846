import { beforeFrameWith } from "./before-frame";

/** What was asked for and how fast, where the browser says. */
const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];

/** Whether a page of the atlas has led here: it may have left a place to go on at. */
const followsOurs = () => document.referrer.startsWith(location.origin);

/** Whether the reader arrives at the top of the page, and not at a place further down. */
const isAtTop = () => location.hash === "" && visit?.type === "navigate" && !followsOurs();

/** Lets the first frame be of the title, for a reader who arrives at it. */
export function beginWithTitle(root: HTMLElement): void {
  if (!isAtTop() || document.visibilityState === "hidden") return;
  root.dataset["beginning"] = "title";
  // A page that is put into the background now gets no frames, and one that is cut short no more scripts.
  addEventListener("load", () => delete root.dataset["beginning"], { once: true });
}

/**
 * Lets the second frame be of the first screen: what is below is laid out once the one
 * before it is on its way, so that the reader need not wait for it.
 */
export function paintFirstScreenFirst(root: HTMLElement): void {
  if (!("beginning" in root.dataset)) return;
  const begun = () => delete root.dataset["beginning"];
  beforeFrameWith(".standfirst + *", () =>
    setTimeout(() =>
      beforeFrameWith(".filter", () => {
        if ("beginning" in root.dataset) root.dataset["beginning"] = "screen";
        beforeFrameWith(".section", () => setTimeout(begun));
      }),
    ),
  );
}
