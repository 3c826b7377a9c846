import { decode, encode } from "../../model/address";
import { isDefault, isForetold, type Selection } from "../../model/selection";
import { afterFrame } from "../../state/after-frame";
import {
  clearFilter,
  fillForm,
  filterForm,
  hasArrangement,
  hasZone,
  selectionOf,
  watchForm,
} from "../../state/form";
import { markPlaces, markSelection } from "../../state/marking";
import { query, writeQuery } from "../../state/query";
import { followLink, noteHold, notePress } from "../../ui/early-presses";
import { keepPlace, resumePlace } from "../../ui/place";
import { scrollToChip } from "../../ui/scroll-to-chip";
import { layOutOffscreen } from "../../ui/layout-offscreen";
import { beforeFrameWith } from "../before-frame";
import { paintFirstScreenFirst } from "../first-screen";
import { readOutline } from "../outline";
import { writeAddressOnPaper } from "../paper";
import { startOnInteraction } from "../start-on-interaction";
import { watchArrival, watchFaults } from "../watch-faults";

/**
 * The first script, inline behind the hero and the same on every page. The address is read into
 * the filter's form and the form is written into the address, from the first byte to the last
 * act; styles answer to what this marks. Any other button that is pressed before the application
 * is there is noted, and answered by it.
 */
const root = document.documentElement;
const outline = readOutline();
const now = () => decode(query(), outline);
const taken = () => "taken" in root.dataset;

watchFaults();
const application = startOnInteraction(watchArrival, followLink);
readAddress();
if ("theme" in root.dataset) application.start();
layOutOffscreen();
writeAddressOnPaper();
paintFirstScreenFirst(root);

function show(selection: Selection): void {
  const mark = document.readyState === "loading" ? markSelection : markPlaces;
  mark(root, outline, selection);
  if ("filtered" in root.dataset && !taken()) root.dataset["pending"] = "";
  else delete root.dataset["pending"];
}

/** Shows what the address asks for; a page that arrives filtered has more to say than this script. */
function readAddress(): void {
  const { selection } = now();
  const form = filterForm();
  if (form) fillForm(form, selection);
  show(selection);
  if (!isDefault(selection)) application.start();
}

/** Whether the page says without the application all that there is to say of a choice. */
const isAnswered = (selection: Selection) =>
  outline.whole === undefined && (isForetold(selection) || isDefault(selection));

/** Brings the chip that was chosen last into its row. */
function revealLast({ fields }: Selection): void {
  const row = document.querySelector<HTMLElement>(".chips");
  const last = fields.at(-1);
  if (row && last !== undefined) scrollToChip(row, last);
}

/** Whether the form has a choice that the address does not say yet. */
let ahead = false;

/** Reads the address anew as more of the page is there, unless the reader has chosen since. */
function readMore(): void {
  if (!ahead) readAddress();
}

/** Keeps, while the page is arriving, what the address chooses and the form has no box for yet. */
function withAbsent(form: HTMLFormElement, selection: Selection): Selection {
  if (document.readyState !== "loading") return selection;
  const asked = now().selection;
  const absent = asked.zones.filter((zone) => !hasZone(form, zone));
  return {
    ...(!hasArrangement(form) && asked),
    ...selection,
    zones: [...absent, ...selection.zones],
  };
}

/** Makes the choice a step in the history, where it says something else than the address. */
function write(): void {
  ahead = false;
  const form = filterForm();
  if (!form) return;
  const address = now();
  const search = encode({ ...address, selection: withAbsent(form, selectionOf(form)) });
  if (search !== encode(address)) writeQuery("push", search);
}

// Whoever hears of a step after this finds the form as the address has it.
addEventListener("popstate", readAddress);
addEventListener("pageshow", readMore);
beforeFrameWith(".filter .answers", () => {
  readMore();
  revealLast(now().selection);
});
document.addEventListener("DOMContentLoaded", () => {
  resumePlace();
  // Boxes of zones stand further down.
  readMore();
});

watchForm((selection) => {
  ahead = true;
  show(selection);
  afterFrame(() => revealLast(selection));
  // The history takes its time; only the application, which reads it, cannot wait for the frame.
  if (taken() || (isAnswered(selection) && application.startAtRest())) return afterFrame(write);
  write();
  application.start();
});

// Enter would send the form, and a box would not hear of it.
document.addEventListener("submit", (event) => event.preventDefault());
// React stops events on their way down to a section that it has no code for yet.
const early = { capture: true };
const enter = (event: KeyboardEvent) => {
  const { target, key } = event;
  if (key !== "Enter" || !(target instanceof HTMLInputElement) || target.form !== filterForm())
    return;
  event.preventDefault();
  target.click();
};
document.addEventListener("keydown", enter, early);
document.addEventListener("reset", (event) => {
  event.preventDefault();
  const form = filterForm();
  if (form) clearFilter(form);
  // The button has gone with what it clears.
  afterFrame(() => document.querySelector<HTMLElement>(".chips input")?.focus());
});

// Before the page hears of it: what a button says then tells whether it answered itself.
const press = (event: MouseEvent) => notePress(event, taken()) && application.start();
document.addEventListener("click", press, early);
document.addEventListener("pointerdown", (event) => noteHold(event, application.start), early);
// What leads to a section closes the list of them; the browser closes it for a press elsewhere.
document.addEventListener("click", ({ target }) => {
  if (target instanceof Element) target.closest<HTMLElement>("[popover]:has(> a)")?.hidePopover();
});

function carryQuery({ target, type }: Event): void {
  const link =
    target instanceof Element
      ? target.closest<HTMLAnchorElement>("a[data-carries-query]")
      : undefined;
  if (!link) return;
  link.search = location.search;
  if (link.hreflang && type === "click") {
    link.hash = location.hash;
    keepPlace();
  }
}

// Before the press is a click, so that a link opened in another tab has it too.
for (const act of ["pointerdown", "click"]) document.addEventListener(act, carryQuery, early);
