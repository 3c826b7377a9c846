import type { Locale, Text } from "../model/text";

/**
 * The one place in which a page tells of faults that belong to no part of it, and of a
 * new version. It is made of plain elements, so that it works where nothing else does,
 * and is the same for every script of the page.
 */
export interface Tiding {
  /** A tiding replaces an earlier one of the same name. */
  readonly name: string;
  readonly text: Text;
  /** What a person who is asked for help wants to know. */
  readonly detail?: string;
  readonly action?: { readonly label: Text; readonly run: () => void };
}

const close: Text = { zh: "关闭", en: "Close" };

const localeOf = (lang: string): Locale => (lang.startsWith("en") ? "en" : "zh");

function button(label: string, run: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = label;
  made.addEventListener("click", run);
  return made;
}

/** On a slide nothing is told: the controls, which an audience does not see, have the room. */
function places(): readonly (readonly [place: Element, locale: Locale])[] {
  const strips = [...document.querySelectorAll<HTMLElement>(".deck")].flatMap((deck) => {
    const place = deck.closest("[hidden]") ? null : deck.querySelector(".fault");
    return place ? [[place, localeOf(deck.lang)] as const] : [];
  });
  if (strips.length > 0) return strips;
  let place = document.getElementById("tidings");
  if (!place) {
    place = document.createElement("aside");
    place.id = "tidings";
    place.setAttribute("role", "status");
    document.body.append(place);
  }
  return [[place, localeOf(document.documentElement.lang)]];
}

const toldAs = (name: string) => document.querySelectorAll(`[data-tiding="${name}"]`);

/** Whether a tiding stands on the page. */
export const isTold = (name: string): boolean => toldAs(name).length > 0;

/** Takes a tiding back. */
export function untell(name: string): void {
  for (const told of toldAs(name)) told.remove();
}

/** Tells it, in the language of the place. */
export function tell(tiding: Tiding): void {
  // A file may fail before the page around it has arrived.
  if (document.body as HTMLElement | null) show(tiding);
  else document.addEventListener("DOMContentLoaded", () => show(tiding));
}

function show({ name, text, detail, action }: Tiding): void {
  untell(name);
  for (const [place, locale] of places()) {
    const told = document.createElement("span");
    told.dataset["tiding"] = name;
    told.append(text[locale], " ");
    if (detail) told.title = detail;
    if (action) told.append(button(action.label[locale], action.run));
    told.append(button(close[locale], () => untell(name)));
    place.append(told);
  }
}
