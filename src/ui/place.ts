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

/** Frames within which sections that come near the window take the room that they need. */
const FRAMES = 12;

/** Keeps a section where it was in the window while those before it are laid out. */
function hold(section: HTMLElement, offset: number, frames: number): void {
  const off = section.getBoundingClientRect().top - offset;
  if (Math.abs(off) >= 1) scrollBy({ top: off, behavior: "instant" });
  if (frames > 0) requestAnimationFrame(() => hold(section, offset, frames - 1));
}

/** Goes back to the noted section, once. */
export function resumePlace(): void {
  try {
    const { id, offset } = JSON.parse(sessionStorage.getItem(KEY) ?? "{}") as Partial<Place>;
    sessionStorage.removeItem(KEY);
    const section = id === undefined ? null : document.getElementById(id);
    if (section && typeof offset === "number" && Number.isFinite(offset))
      hold(section, offset, FRAMES);
  } catch {
    return;
  }
}
