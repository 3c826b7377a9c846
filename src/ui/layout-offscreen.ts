import { idle } from "./idle";

/**
 * Lays out the sections that styles leave out of a first visit's work for as long as
 * they are far from the window: once the page has loaded it is there as a whole, and the root
 * element says so.
 * @returns leaves it be, where the page goes before it has settled
 */
export function layOutOffscreen(): () => void {
  let stop = () => {};
  const wait = (run: () => void) => {
    stop = idle(run);
  };
  const onLoad = () => wait(next);

  /** One section at a time, so that none of it takes long. */
  function next(): void {
    const section = document.querySelector<HTMLElement>(".section:not([data-settled])");
    if (section) {
      section.dataset["settled"] = "";
      wait(next);
      return;
    }
    // The last one is laid out in the frame that comes now.
    const frame = requestAnimationFrame(() =>
      wait(() => {
        document.documentElement.dataset["settled"] = "";
      }),
    );
    stop = () => cancelAnimationFrame(frame);
  }

  if (document.readyState === "complete") wait(next);
  else addEventListener("load", onLoad, { once: true });
  return () => {
    removeEventListener("load", onLoad);
    stop();
  };
}
