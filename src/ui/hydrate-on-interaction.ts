import { mayScroll } from "../state/act";
import { isActive, isArranged, isDefault, type Selection } from "../model/selection";
import { REST } from "../state/rest";

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
 * Watches until the reader turns to a late part.
 * @param now what the page shows by then
 * @returns ends it
 */
export function watchForInteraction(now: Selection): () => void {
  const watching = new AbortController();
  const { signal } = watching;
  const onAct = (event: Event) => {
    const { target } = event;
    if (mayScroll(event) || !(target instanceof Element) || !target.closest(LATE)) return;
    watching.abort();
    want();
  };
  for (const act of acts) addEventListener(act, onAct, { passive: true, capture: true, signal });
  if (isTurnedTo() || !isDefault(now)) want();
  return () => watching.abort();
}

/**
 * The late parts are wanted for a choice of the reader, once no other press follows it.
 * @returns takes it back
 */
export function wantFor(selection: Selection): (() => void) | undefined {
  if (isArranged(selection)) want();
  if (!isActive(selection)) return undefined;
  const rest = setTimeout(want, REST);
  return () => clearTimeout(rest);
}

// What the reader did before this code was there brings the parts while the page is taken over.
if (typeof document !== "undefined" && isTurnedTo()) want();
