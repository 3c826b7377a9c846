import { localeOf } from "../model/locale";
import type { Locale, Text } from "../model/text";

/**
 * The one place in which a page tells of faults that belong to no part of it, and of a
 * new version. It is made of plain elements, so that it works where nothing else does,
 * and is the same for every script of the page.
 */
export interface Toast {
  /** A toast replaces an earlier one of the same name. */
  readonly name: string;
  readonly text: Text;
  /** What a person who is asked for help wants to know. */
  readonly detail?: string;
  readonly action?: { readonly label: Text; readonly run: () => void };
}

const close: Text = { zh: "关闭", en: "Close" };

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
  let place = document.getElementById("toasts");
  if (!place) {
    place = document.createElement("aside");
    place.id = "toasts";
    place.setAttribute("role", "status");
    document.body.append(place);
  }
  return [[place, localeOf(document.documentElement.lang)]];
}

const toastsOf = (name: string) => document.querySelectorAll(`[data-toast="${name}"]`);

/** Whether a toast stands on the page. */
export const isToastShown = (name: string): boolean => toastsOf(name).length > 0;

/** Takes a toast back. */
export function hideToast(name: string): void {
  for (const shown of toastsOf(name)) shown.remove();
}

/** Tells it, in the language of the place. */
export function showToast(toast: Toast): void {
  // A file may fail before the page around it has arrived.
  if (document.body as HTMLElement | null) show(toast);
  else document.addEventListener("DOMContentLoaded", () => show(toast));
}

function show({ name, text, detail, action }: Toast): void {
  hideToast(name);
  for (const [place, locale] of places()) {
    const toast = document.createElement("span");
    toast.dataset["toast"] = name;
    toast.append(text[locale], " ");
    if (detail) toast.title = detail;
    if (action) toast.append(button(action.label[locale], action.run));
    toast.append(button(close[locale], () => hideToast(name)));
    place.append(toast);
  }
}
