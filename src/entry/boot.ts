import { decode, encode } from "../model/address";
import { toggled, type Selection } from "../model/selection";
import { markSelection } from "../state/marking";
import { showTheme, storedTheme } from "../state/preference";
import { OUTLINE, readOutline } from "./outline";

/**
 * The first script, inline in the head and the same on every page: theme and
 * selection stand on the root element before anything is painted, and a filter
 * pressed before the application is there is answered and kept in the address.
 */
const root = document.documentElement;
const outline = readOutline(
  document.querySelector<HTMLMetaElement>(`meta[name="${OUTLINE}"]`)?.content ?? "",
);
const address = decode(location.search, outline);

root.dataset["scripted"] = "";
showTheme(root, address.theme ?? storedTheme());
show(address.selection);

function show(selection: Selection): void {
  markSelection(root, outline, selection);
  if (selection.fields.length + selection.zones.length > 0) root.dataset["pending"] = "";
  if (selection.fields.length > 1) root.dataset["several"] = "";
}

function choose(change: (selection: Selection) => Partial<Selection>): Selection {
  const now = decode(location.search, outline);
  const selection = { ...now.selection, ...change(now.selection) };
  history.pushState(
    history.state,
    "",
    location.pathname + encode({ ...now, selection }) + location.hash,
  );
  root.dataset["pending"] = "";
  show(selection);
  return selection;
}

document.addEventListener("click", ({ target }) => {
  if ("taken" in root.dataset || !(target instanceof Element)) return;
  const chip = target.closest<HTMLElement>(".chip[data-field]");
  const field = chip?.dataset["field"];
  if (!chip || field === undefined) return;
  const { fields } = choose((selection) => ({ fields: toggled(selection.fields, field) }));
  chip.setAttribute("aria-pressed", String(fields.includes(field)));
});

document.addEventListener("change", ({ target }) => {
  if ("taken" in root.dataset || !(target instanceof HTMLInputElement)) return;
  if (target.name === "match") choose(() => ({ match: target.value === "all" ? "all" : "any" }));
});
