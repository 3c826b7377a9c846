import { idle } from "./idle";

/** One section at a time, so that none of it takes long. */
function next(): void {
  const section = document.querySelector<HTMLElement>(".section:not([data-settled])");
  if (section) {
    section.dataset["settled"] = "";
    idle(next);
    return;
  }
  // The last one is laid out in the frame that comes now.
  requestAnimationFrame(() =>
    idle(() => {
      document.documentElement.dataset["settled"] = "";
    }),
  );
}

/**
 * Lays out the sections that styles leave out of a first visit's work for as long as
 * they are far from the window: once the page has loaded it is there as a whole, and the root
 * element says so.
 */
export function settle(): void {
  if (document.readyState === "complete") idle(next);
  else addEventListener("load", () => idle(next), { once: true });
}
