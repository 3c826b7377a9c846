import { decode, encode } from "../model/address";
import { toggled, type Selection } from "../model/selection";
import { markSelection } from "../state/marking";
import { showTheme, storedTheme } from "../state/preference";
import { query, writeQuery } from "../state/query";
import { DATASET, OUTLINE, readOutline } from "./outline";
import { watchFaults } from "./watch-faults";

/**
 * The first script, inline in the head and the same on every page: theme and
 * selection stand on the root element before anything is painted, and a filter
 * pressed before the application is there is answered and kept in the address. Any
 * other button pressed so early is noted, and answered by the application.
 */
const root = document.documentElement;
const said = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
const outline = readOutline(said(OUTLINE) ?? "");
const now = () => decode(query(), outline);
const taken = () => "taken" in root.dataset;

root.dataset["scripted"] = "";
watchFaults(root);
showTheme(root, now().theme ?? storedTheme());
show(now().selection);
preload(said(DATASET));

/** Asks for the dataset before the modules do; a reader without scripts never needs it. */
function preload(address: string | undefined): void {
  if (address === undefined) return;
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: address });
  document.head.append(link);
}

function show(selection: Selection): void {
  markSelection(root, outline, selection);
  if ("filtered" in root.dataset) root.dataset["pending"] = "";
  for (const chip of document.querySelectorAll<HTMLElement>(".chip[data-field]"))
    chip.setAttribute(
      "aria-pressed",
      String(selection.fields.includes(chip.dataset["field"] ?? "")),
    );
}

function choose(change: (selection: Selection) => Partial<Selection>): void {
  const address = now();
  const selection = { ...address.selection, ...change(address.selection) };
  writeQuery("push", encode({ ...address, selection }));
  root.dataset["pending"] = "";
  show(selection);
}

document.addEventListener("DOMContentLoaded", () => {
  if (!taken()) show(now().selection);
});

addEventListener("popstate", () => {
  if (!taken()) show(now().selection);
});

// Before the page hears of it: what a button says then tells whether it answered itself.
const early = { capture: true };

document.addEventListener(
  "click",
  ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (!button || (taken() && !button.closest("[data-late]"))) return;
    const field = button.dataset["field"];
    if (field === undefined) button.dataset["early"] = button.ariaExpanded ?? "";
    else choose(({ fields }) => ({ fields: toggled(fields, field) }));
  },
  early,
);

document.addEventListener("change", ({ target }) => {
  if (taken() || !(target instanceof HTMLInputElement)) return;
  if (target.name === "match") choose(() => ({ match: target.value === "all" ? "all" : "any" }));
});

// Before the press is a click, so that a link opened in another tab has it too.
for (const press of ["pointerdown", "click"])
  document.addEventListener(press, ({ target }) => {
    const link =
      target instanceof Element
        ? target.closest<HTMLAnchorElement>("a[data-carries-query]")
        : undefined;
    if (link) link.search = location.search;
  });
