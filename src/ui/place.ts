const KEY = "pilot-zone-atlas:place";

interface Place {
  readonly id: string;
  readonly offset: number;
}

/** Whether a press on a link asks for nothing but to follow it: no other tab, no download. */
export const isPlainPress = (press: {
  readonly button: number;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}): boolean =>
  press.button === 0 && !press.altKey && !press.ctrlKey && !press.metaKey && !press.shiftKey;

/** Notes which section the reader is in, for the same page in another language. */
export function keepPlace(): void {
  const here = [...document.querySelectorAll<HTMLElement>("[id].section, #filter")].findLast(
    (section) => section.getBoundingClientRect().top <= innerHeight / 2,
  );
  if (!here || scrollY === 0) return;
  const place: Place = { id: here.id, offset: here.getBoundingClientRect().top };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(place));
  } catch {
    return;
  }
}

/** By these a reader goes elsewhere on the page. */
const MOVES = ["wheel", "touchmove", "pointerdown"] as const;
const MOVING_KEYS = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", " ", "Tab"];

/**
 * Keeps a section where it was in the window until the sections before it are laid out
 * (layout-offscreen.ts), however long that takes, or the reader goes elsewhere.
 */
function hold(section: HTMLElement, offset: number): void {
  const left = new AbortController();
  const leave = () => left.abort();
  const how = { passive: true, signal: left.signal };
  for (const move of MOVES) addEventListener(move, leave, how);
  addEventListener("keydown", ({ key }) => MOVING_KEYS.includes(key) && leave(), how);
  const frame = (last: boolean) => {
    if (left.signal.aborted) return;
    const off = section.getBoundingClientRect().top - offset;
    if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: "instant" });
    if (last) leave();
    else requestAnimationFrame(() => frame("settled" in document.documentElement.dataset));
  };
  frame(false);
}

/** Goes back to the noted section, once. */
export function resumePlace(): void {
  try {
    const { id, offset } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}") as Partial<Place>;
    sessionStorage.removeItem(KEY);
    const section = id === undefined ? null : document.getElementById(id);
    if (section && typeof offset === "number" && Number.isFinite(offset)) hold(section, offset);
  } catch {
    return;
  }
}
