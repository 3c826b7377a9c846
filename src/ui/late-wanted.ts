import { mayScroll } from "../state/act";
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
export const lateWanted = new Promise<void>((resolve) => {
  want = resolve;
});

/** Whether the reader turned to one before anything watched for it. */
const isTurnedTo = () =>
  [":hover", ":focus-within", ":has([data-early])"].some(
    (state) => document.querySelector(LATE + state) !== null,
  );

const isNarrowed = (store: AtlasStore) => {
  const { fields, zones } = store.getState().selection;
  return fields.length + zones.length > 0;
};

/**
 * Watches for what makes the late parts wanted; a filter does once no other press follows it.
 * @returns ends it
 */
export function watchForLate(store: AtlasStore): () => void {
  if (isTurnedTo() || isNarrowed(store)) want();
  const watching = new AbortController();
  const { signal } = watching;
  const onAct = (event: Event) => {
    const { target } = event;
    if (!mayScroll(event) && target instanceof Element && target.closest(LATE)) want();
  };
  for (const act of acts) addEventListener(act, onAct, { passive: true, capture: true, signal });
  let rest: ReturnType<typeof setTimeout> | undefined;
  const leave = store.subscribe(({ selection }, before) => {
    if (selection === before.selection) return;
    clearTimeout(rest);
    if (isNarrowed(store)) rest = setTimeout(want, REST);
  });
  return () => {
    watching.abort();
    leave();
    clearTimeout(rest);
  };
}
