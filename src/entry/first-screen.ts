import { beforeFrameWith } from "./before-frame";
import { followsOurs } from "./follows-ours";
import type { OwnFace } from "./typeface";

/** What was asked for and how fast, where the browser says. */
const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];

/** Whether the reader arrives at the top of the page, and not at a place further down. */
const isAtTop = () => location.hash === "" && visit?.type === "navigate" && !followsOurs();

/** The longest that the rest of the page waits for a font, ms. */
const PATIENCE = 100;

/** Where the page itself was long in coming, a font will be too. */
const patience = () => (visit && visit.responseStart < PATIENCE ? PATIENCE : 0);

const elapsed = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Lets the first frame be of the title, for a reader who arrives at it. */
export function beginWithTitle(root: HTMLElement): void {
  if (!isAtTop() || document.visibilityState === "hidden") return;
  root.dataset["beginning"] = "title";
  // A page that is put into the background now gets no frames, and one that is cut short no more scripts.
  addEventListener("load", () => delete root.dataset["beginning"], { once: true });
}

/**
 * Lets the second frame be of the first screen: what is below is laid out once the one
 * before it is on its way, so that the reader need not wait for it. A font that comes
 * meanwhile is in time.
 */
export function paintFirstScreenFirst(root: HTMLElement, face: OwnFace): void {
  if (!("beginning" in root.dataset)) {
    beforeFrameWith("#app > *", face.close);
    return;
  }
  const begun = () => {
    face.close();
    delete root.dataset["beginning"];
  };
  const goOn = async () => {
    await Promise.race([face.known, elapsed(patience())]);
    await elapsed(0);
    face.close();
    beforeFrameWith(".filter", () => {
      if ("beginning" in root.dataset) root.dataset["beginning"] = "screen";
      beforeFrameWith(".section", () => setTimeout(begun));
    });
  };
  beforeFrameWith(".standfirst + *", () => {
    face.seen();
    void goOn();
  });
  addEventListener("load", face.close, { once: true });
}
