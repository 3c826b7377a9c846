import { decode, encode, type Address, type Theme } from "../model/address";
import { everything, toggled, type Selection } from "../model/selection";
import { afterFrame } from "../state/after-frame";
import { markPlaces, markSelection } from "../state/marking";
import { showTheme } from "../state/preference";
import { query, writeQuery } from "../state/query";
import { isPlainPress, keepPlace, resumePlace } from "../ui/place";
import { reveal } from "../ui/reveal";
import { settle } from "../ui/settle";
import { paintFirstScreenFirst } from "./first-screen";
import { followsOurs } from "./follows-ours";
import { OUTLINE, readOutline } from "./outline";
import { writeAddressOnPaper } from "./paper";
import { recallLater } from "./recall-theme";
import { wakeAtFirstAct } from "./wake";
import { watchArrival, watchFaults } from "./watch-faults";

/**
 * The first script, inline behind the hero and the same on every page: the
 * selection stands on the root element before anything that shows it is painted, and a filter
 * pressed before the application is there is answered and kept in the address. Any
 * other button pressed so early is noted, and answered by the application.
 */
const root = document.documentElement;
const outline = readOutline(
  document.querySelector<HTMLMetaElement>(`meta[name="${OUTLINE}"]`)?.content ?? "",
);
/** What the address is about to say. */
let ahead: Address | undefined;
const now = () => ahead ?? decode(query(), outline);
const taken = () => "taken" in root.dataset;

watchFaults();
const application = wakeAtFirstAct(() => watchArrival(root), giveUp);
arrive();
if ("theme" in root.dataset) application.start();
else if (!now().theme) recallLater(setTheme);
settle();
writeAddressOnPaper();
paintFirstScreenFirst(root);

function setTheme(theme: Theme): void {
  showTheme(root, theme);
  application.start();
}

/** Without the application a link to a fact leads where it leads without scripts. */
function giveUp(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-early]");
  if (link) location.hash = link.hash;
}

function show(selection: Selection): void {
  const mark = document.readyState === "loading" ? markSelection : markPlaces;
  mark(root, outline, selection);
  if ("filtered" in root.dataset) root.dataset["pending"] = "";
  else delete root.dataset["pending"];
  for (const chip of document.querySelectorAll<HTMLElement>(".chip[data-field]"))
    chip.setAttribute(
      "aria-pressed",
      String(selection.fields.includes(chip.dataset["field"] ?? "")),
    );
}

/** Shows what the address asks for; a page that arrives filtered has more to say than this script. */
function arrive(): void {
  show(now().selection);
  if ("filtered" in root.dataset) application.start();
}

/** Whether what this script shows is all that there is to say in the filter. */
const isAnswered = ({ fields, zones }: Selection) =>
  outline.excerpt === undefined && fields.length <= 1 && zones.length === 0;

/** Brings the chip that was pressed last into its row, as the application does. */
function revealLast({ fields }: Selection): void {
  const row = document.querySelector<HTMLElement>(".chips");
  const last = fields.at(-1);
  if (row && last !== undefined) reveal(row, last);
}

/** Makes the choice a step in the history. */
function write(): void {
  if (ahead) writeQuery("push", encode(ahead));
  ahead = undefined;
}

function choose(change: (selection: Selection) => Partial<Selection>): void {
  const address = now();
  const selection = { ...address.selection, ...change(address.selection) };
  ahead = { ...address, selection };
  show(selection);
  afterFrame(() => revealLast(selection));
  // The history takes its time; only the application, which reads it, cannot wait for the frame.
  if (isAnswered(selection) && application.startAtRest()) return afterFrame(write);
  write();
  application.start();
}

document.addEventListener("DOMContentLoaded", () => {
  // To ask the storage takes longer than to see that no page of ours has led here.
  if (followsOurs()) resumePlace();
  if (!taken() && "filtered" in root.dataset) show(now().selection);
});

addEventListener("popstate", () => {
  ahead = undefined;
  if (!taken()) arrive();
});

// Before the page hears of it: what a button says then tells whether it answered itself.
const early = { capture: true };
const PRESSED = "button, a[data-fact]";

/** A link to a fact opens in place: where only the application can, it waits for that. */
function noteLink(event: MouseEvent, link: HTMLElement): void {
  if (taken() || !isPlainPress(event) || link.closest("#sources")) return;
  event.preventDefault();
  link.dataset["early"] = "";
}

function press(event: MouseEvent): void {
  const { target } = event;
  const pressed = target instanceof Element ? target.closest<HTMLElement>(PRESSED) : null;
  if (!pressed || (taken() && !pressed.closest("[data-late]"))) return;
  const { field } = pressed.dataset;
  if (field !== undefined) return choose(({ fields }) => ({ fields: toggled(fields, field) }));
  if (pressed.matches(".clear")) {
    choose(() => everything);
    // The button has gone with what it clears.
    return afterFrame(() => document.querySelector<HTMLElement>(".chip")?.focus());
  }
  if (pressed instanceof HTMLAnchorElement) noteLink(event, pressed);
  else pressed.dataset["early"] = pressed.ariaExpanded ?? "";
  application.start();
}

document.addEventListener("click", press, early);

document.addEventListener("change", ({ target }) => {
  if (taken() || !(target instanceof HTMLInputElement)) return;
  if (target.name === "match") choose(() => ({ match: target.value === "all" ? "all" : "any" }));
});

// Before the press is a click, so that a link opened in another tab has it too.
for (const act of ["pointerdown", "click"])
  document.addEventListener(act, ({ target }) => {
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>("a[data-carries-query]")
        : undefined;
    if (!link) return;
    link.search = location.search;
    if (link.hreflang && act === "click") {
      link.hash = location.hash;
      keepPlace();
    }
  });
