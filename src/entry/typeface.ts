const FAMILIES = ["Atlas", "Atlas En"];

/** Whether nothing has been laid out yet that another face would move. */
const inTime = () =>
  document.readyState === "loading" && performance.getEntriesByType("paint").length === 0;

/**
 * Sets the page in its own face where that arrives while the page is still being read, or
 * is in the page; later, this visit keeps the face it began with. Text neither waits for a
 * file nor moves.
 */
export function setInOwnFace(root: HTMLElement): void {
  const set = () => (root.dataset["faced"] = "");
  const file = document.querySelector('link[rel="preload"][as="font"]');
  if (!file) set();
  file?.addEventListener("load", () => {
    if (inTime()) set();
    else for (const family of FAMILIES) void document.fonts.load(`1em "${family}"`).catch(() => 0);
  });
}
