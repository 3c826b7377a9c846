import { onLongPress } from "./long-press";
import { isPlainPress } from "./place";

/*
 * What is pressed before the code is there that answers it: noted on the element, which shows that
 * it was heard, and pressed again once that code has come.
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

/**
 * Presses the point that now stands where a mark was pressed; the smallest, where several do.
 * @param show tells what the point of a key is, where the mark was held
 */
export function replayMark(points: HTMLElement, show: (key: string) => void): void {
  const plot = points.closest<HTMLElement>(".plot[data-pressed]");
  if (!plot) return;
  const { left, top } = plot.getBoundingClientRect();
  const [atX, atY, way] = (plot.dataset["pressed"] ?? "").split(" ");
  const [x, y] = [Number(atX), Number(atY)];
  delete plot.dataset["pressed"];
  const met = [...points.querySelectorAll<HTMLElement>(".point")].filter((point) => {
    const box = point.getBoundingClientRect();
    const [dx, dy] = [left + x - box.left, top + y - box.top];
    return dx >= 0 && dx <= box.width && dy >= 0 && dy <= box.height;
  });
  const area = (point: HTMLElement) => point.offsetWidth * point.offsetHeight;
  const [point] = met.toSorted((a, b) => area(a) - area(b));
  const key = point?.dataset["point"];
  if (way === "press") point?.click();
  else if (key !== undefined) show(key);
}

/** Presses again what was pressed early; what is still to come waits for its own turn. */
export function replayPresses(within: ParentNode): void {
  for (const button of within.querySelectorAll<HTMLElement>("[data-early]")) {
    if (button.closest("[data-late]")) continue;
    const said = button.dataset["early"];
    delete button.dataset["early"];
    if ((button.ariaExpanded ?? "") === said) button.click();
  }
}
