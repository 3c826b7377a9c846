import { isActive, matches, type Outline, type Selection } from "../model/selection";
import { afterFrame } from "./after-frame";

/** The parts of a page that hold marks of their own once the page is there. */
const PLACES = ".hero, .filter, .section";
const placesOf = (root: HTMLElement) =>
  ["hero", "filter", "section"].flatMap((name) => [
    ...(root.getElementsByClassName(name) as HTMLCollectionOf<HTMLElement>),
  ]);

/** Between two places out of the window, so that what waits for its turn has it; ms. */
const PAUSE = 30;

declare global {
  interface Element {
    /** What a place shows, as written by `keyOf`; also read by scripts that did not mark it. */
    atlasShown?: string;
  }
}
const keyOf = ({ fields, match, zones }: Selection) => [fields, match, zones].join(";");

/** The selection that places are being marked with. */
let marking: Selection | undefined;

/**
 * Writes a selection onto the root element, where styles read it: `data-on` holds
 * the chosen fields, `data-chosen` the chosen zones, `data-off` the zones that do not
 * match; `data-filtered`, `data-several`, `data-all` and `data-empty` are there or not.
 * Prerendered pictures, cards and controls answer to these at once, before any of
 * them is redrawn.
 */
export function markSelection(root: HTMLElement, outline: Outline, selection: Selection): void {
  markPlace(root, outline, selection);
  markRoot(root, outline, selection);
}

/**
 * Marks a page that is there as a whole, place by place: at once what is in the window, and the
 * rest one after the other, so that an answer costs as much as the reader sees of it.
 * The flags stay on the root element.
 */
export function markPlaces(root: HTMLElement, outline: Outline, selection: Selection): void {
  marking = selection;
  const places = placesOf(root);
  // What came marked as a whole moves to its places as a whole.
  const whole = IDS.some((ids) => ids in root.dataset);
  const near = whole ? places : places.filter(isInWindow);
  delete root.atlasShown;
  for (const ids of IDS) delete root.dataset[ids];
  for (const place of near) markPlace(place, outline, selection);
  markRoot(root, outline, selection);
  const far = places.filter((place) => !near.includes(place));
  const goOn = () => {
    const place = far.shift();
    if (!place || marking !== selection) return;
    markPlace(place, outline, selection);
    setTimeout(goOn, PAUSE);
  };
  afterFrame(() => setTimeout(goOn, PAUSE));
}

/** Whether the place that holds an element shows this selection by now. */
export function shows(element: Element, selection: Selection): boolean {
  const place = element.closest(PLACES);
  return [place, element.ownerDocument.documentElement].some(
    (each) => each?.atlasShown === keyOf(selection),
  );
}

/** Which places were in the window in the last frame; known without a layout once one has told. */
const seen = new WeakMap<Element, boolean>();
const note = (entries: readonly IntersectionObserverEntry[]) => {
  for (const { target, isIntersecting } of entries) seen.set(target, isIntersecting);
};
const watch = "IntersectionObserver" in globalThis ? new IntersectionObserver(note) : undefined;

function isInWindow(place: HTMLElement): boolean {
  // It sticks to the window, and on a narrow one it has no box.
  if (place.classList.contains("filter")) return true;
  // On a busy machine a frame's records wait for their turn, and a press may come before it.
  note(watch?.takeRecords() ?? []);
  const known = seen.get(place);
  if (known !== undefined) return known;
  watch?.observe(place);
  const { top, bottom } = place.getBoundingClientRect();
  return bottom >= 0 && top <= innerHeight;
}

const IDS = ["on", "chosen", "off"] as const;

function markPlace(place: HTMLElement, outline: Outline, selection: Selection): void {
  write(place, "on", selection.fields);
  write(place, "chosen", selection.zones);
  write(place, "off", offOf(outline, selection));
  place.atlasShown = keyOf(selection);
}

function markRoot(root: HTMLElement, outline: Outline, selection: Selection): void {
  const { fields, match } = selection;
  const none = offOf(outline, selection).length === outline.zones.length;
  flag(root, "filtered", isActive(selection));
  flag(root, "several", fields.length > 1);
  flag(root, "all", match === "all");
  flag(root, "empty", fields.length > 0 && none && outline.whole === undefined);
}

const offOf = (outline: Outline, selection: Selection) =>
  outline.zones.filter((zone) => !matches(zone, selection)).map(({ id }) => id);

function write(element: HTMLElement, name: string, ids: readonly string[]): void {
  const written = ids.join(" ");
  if (written === "") delete element.dataset[name];
  else if (element.dataset[name] !== written) element.dataset[name] = written;
}

const flag = (root: HTMLElement, name: string, there: boolean) =>
  write(root, name, there ? ["true"] : []);
