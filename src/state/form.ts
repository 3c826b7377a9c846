import type { Dataset } from "../model/dataset";
import { wholeOf } from "../model/lookup";
import { sorts, type Selection } from "../model/selection";
import type { AtlasStore } from "./store";

/** Id of the form that holds what the reader has chosen; boxes elsewhere on the page belong to it. */
export const FORM = "filter-form";

/** Holds the boxes of zones that the page has none of its own for. */
export const OTHERS = "other-boxes";

/** The form of the page; none while it has not arrived, and where a page holds none. */
export function filterForm(): HTMLFormElement | undefined {
  const form = document.getElementById(FORM);
  return form instanceof HTMLFormElement ? form : undefined;
}

const inputs = (form: HTMLFormElement) =>
  [...form.elements].filter((element) => element instanceof HTMLInputElement);

/** What a form says, in the order of its boxes. */
export function selectionOf(form: HTMLFormElement): Selection {
  const checked = inputs(form).filter((box) => box.checked);
  const all = (name: string) => [
    ...new Set(checked.flatMap((box) => (box.name === name ? [box.value] : []))),
  ];
  const sort = sorts.find((each) => each === all("sort")[0]);
  return {
    fields: all("field"),
    match: all("match")[0] === "all" ? "all" : "any",
    zones: all("zone"),
    ...(sort && { sort }),
    ...(all("only").length > 0 && { only: true as const }),
    ...(all("diff").length > 0 && { diff: true as const }),
  };
}

/** Whether a form says how zones are arranged: like the boxes of zones, that stands further down. */
export const hasArrangement = (form: HTMLFormElement): boolean =>
  inputs(form).some(({ name }) => name === "sort");

/** Whether a form has a box of a zone: one stands further down than what has arrived by now. */
export const hasZone = (form: HTMLFormElement, zone: string): boolean =>
  inputs(form).some((box) => box.name === "zone" && box.value === zone);

/** A box of a zone that the page has none for, out of sight. */
function otherBox(zone: string): HTMLInputElement {
  const box = document.createElement("input");
  Object.assign(box, { type: "checkbox", name: "zone", value: zone });
  document.getElementById(OTHERS)?.append(box);
  return box;
}

/** The box or radio of a value; a zone without one gets it. */
const boxOf = (form: HTMLFormElement, name: string, value: string) =>
  inputs(form).find((box) => box.name === name && box.value === value) ??
  (name === "zone" ? otherBox(value) : undefined);

/**
 * Takes a box of a zone as its own, in place of the one out of sight; a list that scrolls takes
 * boxes away again, and then what they say stays in the form.
 * @returns gives it back
 */
export function joinForm(box: HTMLInputElement, chosen: boolean): () => void {
  forgetZone(box.value);
  box.checked = chosen;
  return () => {
    // It is about to go, and may be in the form still.
    if (box.checked) otherBox(box.value).checked = true;
  };
}

/** Takes a zone's box out of sight away. */
function forgetZone(zone: string): void {
  document.querySelector(`#${OTHERS} [value="${CSS.escape(zone)}"]`)?.remove();
}

/** Sets a form to what is chosen; it tells nobody. */
export function fillForm(form: HTMLFormElement, selection: Selection): void {
  const { fields, match, zones, sort = "order", only, diff } = selection;
  const chosen = new Map<string, readonly string[]>([
    ["field", fields],
    ["match", [match]],
    ["zone", zones],
    ["sort", [sort]],
    ["only", only ? ["1"] : []],
    ["diff", diff ? ["1"] : []],
  ]);
  for (const id of zones) boxOf(form, "zone", id);
  for (const box of inputs(form)) box.checked = chosen.get(box.name)?.includes(box.value) ?? false;
}

/** Chooses as a reader does: form, styles, address and store follow by themselves. */
export function press(name: "field" | "match" | "zone", value: string): void {
  const form = filterForm();
  if (form) boxOf(form, name, value)?.click();
}

/** What of a form is the filter; the rest says how what there is stands on the page. */
const FILTER = ["field", "match", "zone"];

/** Takes back the filter alone, as a press of the reader; a reset would not tell before the next frame. */
export function clearFilter(form: HTMLFormElement): void {
  for (const box of inputs(form)) if (FILTER.includes(box.name)) box.checked = box.defaultChecked;
  form.dispatchEvent(new Event("change", { bubbles: true }));
}

/**
 * Calls with what the form says after each choice of the reader: a press or Clear.
 * @returns ends it
 */
export function watchForm(heard: (selection: Selection) => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const tell = () => {
    const form = filterForm();
    if (form) heard(selectionOf(form));
  };
  const ours = ({ target }: Event) =>
    target instanceof HTMLFormElement
      ? target.id === FORM
      : target instanceof HTMLInputElement && target.form?.id === FORM;
  // On the way down: React stops it before a section that it has no code for yet.
  document.addEventListener("change", (event) => ours(event) && tell(), { capture: true, signal });
  return () => ended.abort();
}

const equal = (a: Selection, b: Selection) => JSON.stringify(a) === JSON.stringify(b);

/** What a form without controls of it cannot say: how the address arranges zones. */
function arrangementBeside(form: HTMLFormElement | undefined, { sort, only }: Selection) {
  if (form && hasArrangement(form)) return undefined;
  return { ...(sort && { sort }), ...(only && { only }) };
}

/**
 * Lets a store follow the form, and nothing else, also where a step in the history or the
 * browser itself has filled it. To be called before the page is taken over.
 */
export function followForm(store: AtlasStore, dataset: Dataset): void {
  const filled = filterForm();
  // Until now any id might have been that of a zone.
  for (const zone of filled ? selectionOf(filled).zones : [])
    if (!wholeOf(dataset).zones.some(({ id }) => id === zone)) forgetZone(zone);
  const arrangement = arrangementBeside(filled, store.getState().selection);
  const take = (said: Selection) => {
    const selection = { ...said, ...arrangement };
    const state = store.getState();
    if (!equal(selection, state.selection)) state.choose(selection);
  };
  const read = () => {
    const form = filterForm();
    if (form) take(selectionOf(form));
  };
  watchForm(take);
  for (const step of ["popstate", "pageshow"]) addEventListener(step, read);
  read();
}
