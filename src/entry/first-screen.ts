/** Whether the reader arrives at the top of the page, and not at a place further down. */
const isAtTop = () =>
  location.hash === "" &&
  performance
    .getEntriesByType("navigation")
    .every((entry) => (entry as PerformanceNavigationTiming).type === "navigate");

/**
 * Lets the first frame be of the first screen alone: what is below it is laid out once
 * that frame is on its way, so that the reader need not wait for it.
 */
export function paintFirstScreenFirst(root: HTMLElement): void {
  if (!isAtTop() || document.visibilityState === "hidden") return;
  root.dataset["beginning"] = "";
  const begun = () => delete root.dataset["beginning"];
  const frame = () => {
    if (document.querySelector(".section")) setTimeout(begun);
    else requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  // A page that is put into the background now gets no frames.
  addEventListener("load", begun, { once: true });
}
