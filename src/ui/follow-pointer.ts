import "./styles/highlight.css";
import { afterFrame } from "../state/after-frame";
import type { Highlight, highlightStore } from "../state/highlight";

const LIT = "data-lit";
const kinds = { zone: "z-", field: "f-" } as const;

/** The id of the zone or field that an element stands for, or stands in. */
function idAt(element: Element, kind: keyof typeof kinds): string | undefined {
  const start = kinds[kind];
  const found = element.closest<HTMLElement | SVGElement>(
    `:is(.point, .tip)[data-${kind}],.box[name=${kind}],[class^="${start}"],[class*=" ${start}"]`,
  );
  if (found instanceof HTMLInputElement) return found.value;
  const named = [...(found?.classList ?? [])].find((name) => name.startsWith(start));
  return found?.dataset[kind] ?? named?.slice(start.length);
}

/** What an element stands for: a mark, its point or tooltip, a card, a row, a chip. */
const meantBy = (target: EventTarget | null): Highlight =>
  target instanceof Element
    ? { zone: idAt(target, "zone"), field: idAt(target, "field") }
    : { zone: undefined, field: undefined };

/** What the keyboard is at; a press also leaves the focus somewhere, and means nothing by it. */
const focused = () => document.querySelector(":focus-visible");

/** Marks all that shows a zone or a field, in whichever place of the page. */
function mark({ zone, field }: Highlight): void {
  const names = [zone && kinds.zone + zone, field && kinds.field + field];
  const meant = new Set(
    names.flatMap((name) => (name ? [...document.getElementsByClassName(name)] : [])),
  );
  for (const element of document.querySelectorAll(`[${LIT}]`))
    if (!meant.delete(element)) element.removeAttribute(LIT);
  for (const element of meant) element.setAttribute(LIT, "");
}

/**
 * Gives weight to what is pointed at or focused, everywhere on the page, and takes it back.
 * A finger hovers over nothing: its tap on a card does it, and one elsewhere takes it back.
 * Nothing is lit on paper, nor where the reader's own colours tell chosen from not chosen.
 * @param first the act that it begins with
 * @param store is told of it
 * @param signal ends it
 */
export function followPointer(
  first: Event,
  store: typeof highlightStore,
  signal: AbortSignal,
): void {
  const show = ({ zone, field }: Highlight) => {
    const before = store.getState();
    const isOther = zone !== before.zone || field !== before.field;
    if ((!isOther && !zone && !field) || matchMedia("(forced-colors: active)").matches) return;
    if (isOther) store.setState({ zone, field });
    // What has been drawn anew since is not marked yet.
    mark({ zone, field });
  };
  let wanted: Highlight | undefined;
  // The pointer is often on its way to a press, which is answered first.
  const light = (what: Highlight) => {
    if (!wanted)
      afterFrame(() => {
        if (wanted) show(wanted);
        wanted = undefined;
      });
    wanted = what;
  };
  let pointed = meantBy(null);
  const focus = () => {
    const element = focused();
    light(element ? meantBy(element) : pointed);
  };
  const none = () => {
    pointed = meantBy(null);
    light(pointed);
  };
  const point = ({ target, pointerType }: PointerEvent) => {
    if (pointerType === "touch") return;
    pointed = meantBy(target);
    const { zone, field } = pointed;
    light(zone === undefined && field === undefined ? meantBy(focused()) : pointed);
  };
  const tap = (event: MouseEvent) => {
    if (!("pointerType" in event) || event.pointerType !== "touch") return;
    light(
      meantBy(event.target instanceof Element ? event.target.closest(".card, .zone-card") : null),
    );
  };
  document.addEventListener("pointerover", point, { signal });
  document.addEventListener("focusin", focus, { signal });
  document.addEventListener("focusout", ({ relatedTarget }) => !relatedTarget && light(pointed), {
    signal,
  });
  document.documentElement.addEventListener("pointerleave", none, { signal });
  document.addEventListener("click", tap, { signal });
  const end = () => {
    none();
    show(pointed);
  };
  // Paper does not wait for a frame.
  addEventListener("beforeprint", end, { signal });
  signal.addEventListener("abort", end);
  if (first.type === "click") tap(first as MouseEvent);
  else if (first.type.startsWith("pointer")) point(first as PointerEvent);
  else focus();
}
