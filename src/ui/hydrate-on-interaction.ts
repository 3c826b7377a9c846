import { mayScroll } from "../state/act";
import { isActive, isArranged, isDefault } from "../model/selection";
import { REST } from "../state/rest";
import type { AtlasStore } from "../state/store";

/** A section while it is markup only. */
const LATE = ".section[data-late]";

/** What a reader does who turns to one. */
const acts = ["pointerover", "pointerdown", "pointerup", "focusin", "click"] as const;

let want = () => {};

/**
 * Resolves when the reader turns to a late part of the page or narrows the page. Until then
 * its markup says all that there is to say, and nothing of its code is on its way.
 */
export const interacted = new Promise<void>((resolve) => {
  want = resolve;
});

/** Whether the reader turned to one before anything watched for it. */
const isTurnedTo = () =>
  [":hover", ":focus-within", ":has([data-early], [data-pressed])"].some(
    (state) => document.querySelector(LATE + state) !== null,
  );

/**
 * Watches until the late parts are wanted; a filter does that once no other press follows it.
 * @returns ends it
 */
export function watchForInteraction(store: AtlasStore): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const found = () => {
    watching.abort();
    want();
  };
  const onAct = (event: Event) => {
    const { target } = event;
    if (!mayScroll(event) && target instanceof Element && target.closest(LATE)) found();
  };
  for (const act of acts) addEventListener(act, onAct, { passive: true, capture: true, signal });
  let rest: ReturnType<typeof setTimeout> | undefined;
  const leave = store.subscribe(({ selection }, before) => {
    if (selection === before.selection) return;
    clearTimeout(rest);
    if (isArranged(selection)) found();
    else if (isActive(selection)) rest = setTimeout(found, REST);
  });
  signal.addEventListener("abort", () => {
    leave();
    clearTimeout(rest);
  });
  if (isTurnedTo() || !isDefault(store.getState().selection)) found();
  return () => watching.abort();
}

// What the reader did before this code was there brings the parts while the page is taken over.
if (typeof document !== "undefined" && isTurnedTo()) want();
