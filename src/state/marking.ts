import {
  isActive,
  isArranged,
  isForetold,
  matches,
  type Outline,
  type Selection,
} from "../model/selection";
import { afterFrame } from "./after-frame";

/** The parts of a page that hold marks of their own once the page is there. */
const placesOf = (root: HTMLElement) =>
  ["hero", "filter", "section"].flatMap((name) => [
    ...(root.getElementsByClassName(name) as HTMLCollectionOf<HTMLElement>),
  ]);

/** Between two places out of the window, so that what waits for its turn has it; ms. */
const PAUSE = 30;

const keyOf = ({ fields, match, zones }: Selection) => [fields, match, zones].join(";");

/** On the place of a live chart whose picture could stand in for it, and while it does. */
export const PICTURED = "pictured";
export const ANSWERING = "data-answering";

/** The selection that places are being marked with. */
let marking: Selection | undefined;

/**
 * Writes a selection onto the root element, where styles read it: `data-on` holds
 * the chosen fields, `data-chosen` the chosen zones, `data-off` the zones that do not
 * match; `data-filtered`, `data-foretold`, `data-several`, `data-all` and `data-empty` are there or not.
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
  const isNew = marking !== undefined && keyOf(marking) !== keyOf(selection);
  marking = selection;
  const places = placesOf(root);
  // What came marked as a whole moves to its places as a whole.
  const whole = IDS.some((ids) => ids in root.dataset);
  const near = whole ? places : places.filter(isInWindow);
  for (const ids of IDS) delete root.dataset[ids];
  for (const place of near) {
    markPlace(place, outline, selection);
    // Its picture, which knows no arrangement, answers for a live chart until that is drawn anew.
    if (isNew && !isArranged(selection))
      for (const plot of place.getElementsByClassName(PICTURED)) plot.setAttribute(ANSWERING, "");
  }
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
}

function markRoot(root: HTMLElement, outline: Outline, selection: Selection): void {
  const { fields, match } = selection;
  const none = offOf(outline, selection).length === outline.zones.length;
  flag(root, "filtered", isActive(selection));
  flag(root, "foretold", outline.whole === undefined && isForetold(selection));
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
