import { afterEach, expect, it, vi } from "vitest";
import { everything, type Selection } from "../../src/model/selection";
import { dataset } from "../dataset";

const root = document.documentElement;
const filter: Selection = { ...everything, fields: ["space"] };
const other: Selection = { ...everything, fields: ["chips"] };

afterEach(() => {
  vi.useRealTimers();
});

/** A page with one section in the window and two below it. */
function page(): readonly HTMLElement[] {
  document.body.innerHTML =
    '<div class="filter"></div>' + '<section class="section"></section>'.repeat(3);
  const [, , ...far] = document.querySelectorAll<HTMLElement>(".filter, .section");
  for (const section of far) section.getBoundingClientRect = () => new DOMRect(0, 9_000, 10, 10);
  return [...document.querySelectorAll<HTMLElement>(".filter, .section")];
}

/** The module as each script of a page has it: for itself. */
async function ofItsOwn() {
  vi.resetModules();
  return import("../../src/state/marking");
}

const chosen = (places: readonly HTMLElement[]) => places.map(({ dataset: { on = "" } }) => on);

it("marks what is in the window at once, and the other places one by one", async () => {
  vi.useFakeTimers();
  const places = page();
  const { markPlaces } = await ofItsOwn();
  markPlaces(root, dataset, filter);
  expect(chosen(places)).toEqual(["space", "space", "", ""]);
  vi.advanceTimersToNextFrame();
  vi.advanceTimersByTime(31);
  expect(chosen(places)).toEqual(["space", "space", "space", ""]);
  vi.advanceTimersByTime(30);
  expect(chosen(places)).toEqual(["space", "space", "space", "space"]);
});

it("leaves the last word to the last choice, whichever script of the page writes it", async () => {
  vi.useFakeTimers();
  const places = page();
  const [first, second] = [await ofItsOwn(), await ofItsOwn()];
  first.markPlaces(root, dataset, filter);
  vi.advanceTimersByTime(50);
  second.markPlaces(root, dataset, other);
  vi.advanceTimersByTime(1_000);
  expect(chosen(places)).toEqual(["chips", "chips", "chips", "chips"]);
});

it("moves what stands on the root element to all places at once", async () => {
  const places = page();
  const { markPlaces, markSelection } = await ofItsOwn();
  markSelection(root, dataset, filter);
  expect(root.dataset["on"]).toBe("space");
  markPlaces(root, dataset, other);
  expect(root.dataset["on"]).toBeUndefined();
  expect(chosen(places)).toEqual(["chips", "chips", "chips", "chips"]);
});
