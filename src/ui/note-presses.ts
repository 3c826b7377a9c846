import { onLongPress } from "./long-press";
import { isPlainPress } from "./place";

/*
 * What is pressed before the code is there that answers it: noted on the element, which shows that
 * it was heard, and pressed again once that code has come (early-presses.ts).
 */

const PRESSED = "button:not([type=reset], [popovertarget]), a[data-fact]";

/** The picture of a chart that has no points yet. */
const pointless = (target: EventTarget | null) => {
  const plot = target instanceof Element ? target.closest<HTMLElement>(".plot") : null;
  return plot?.querySelector(".point") ? null : plot;
};

/** Notes where in the picture of a chart it was pressed or held. */
function noteMark(plot: HTMLElement, { clientX, clientY }: MouseEvent, way: "press" | "hold") {
  const { left, top } = plot.getBoundingClientRect();
  plot.dataset["pressed"] = [clientX - left, clientY - top, way].join(" ");
}

/** A link to a fact opens in place: where only the application can, it waits for that. */
function noteLink(event: MouseEvent, link: HTMLAnchorElement, taken: boolean): void {
  if (taken || !isPlainPress(event) || link.closest("#sources")) return;
  event.preventDefault();
  link.dataset["early"] = "";
}

/**
 * Notes a press that nothing can answer yet.
 * @param taken whether the application answers for the page, and late sections alone do not
 * @returns whether the application is to come for it
 */
export function notePress(event: MouseEvent, taken: boolean): boolean {
  const { target } = event;
  if (!(target instanceof Element)) return false;
  const plot = pointless(target);
  if (plot) {
    noteMark(plot, event, "press");
    return true;
  }
  const pressed = target.closest<HTMLElement>(PRESSED);
  if (!pressed || (taken && !pressed.closest("[data-late]"))) return false;
  if (pressed instanceof HTMLAnchorElement) noteLink(event, pressed, taken);
  else pressed.dataset["early"] = pressed.ariaExpanded ?? "";
  return true;
}

/**
 * Notes a finger that is held on a mark which nothing can tell of yet.
 * @param heard called once it is held
 */
export function noteHold(event: PointerEvent, heard: () => void): void {
  const plot = pointless(event.target);
  if (!plot || event.pointerType !== "touch" || !event.isPrimary) return;
  onLongPress(event, () => {
    noteMark(plot, event, "hold");
    heard();
  });
}

/** Without the application a link to a fact leads where it leads without scripts. */
export function followLink(): void {
  const link = document.querySelector<HTMLAnchorElement>("a[data-early]");
  if (link) location.hash = link.hash;
}
