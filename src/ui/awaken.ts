import { useEffect } from "react";
import { useAtlas } from "./atlas";

let awaken: () => void = () => undefined;

/** Settles when the code of the charts is first wanted. */
export const awake = new Promise<void>((resolve) => {
  awaken = resolve;
});

/** What a reader does who is about to use the page. */
const acts = ["pointermove", "pointerdown", "touchstart", "keydown", "scroll", "focusin"] as const;

/**
 * Calls for the code of the charts at the reader's first act on the page, or when the
 * page comes filtered; until then pictures and styles say everything.
 */
export function useAwakening(): void {
  const { store, prerendered } = useAtlas();
  useEffect(() => {
    const { fields, zones } = store.getState().selection;
    // A button that was pressed before anyone listened waits to be answered.
    const pressed = document.querySelector("[data-early]") !== null;
    if (!prerendered || pressed || fields.length + zones.length > 0) awaken();
    const listening = new AbortController();
    const { signal } = listening;
    // React keeps what is done to a part that still sleeps from whoever listens after it.
    const early = { once: true, passive: true, capture: true, signal };
    for (const act of acts) addEventListener(act, awaken, early);
    const unsubscribe = store.subscribe(awaken);
    return () => {
      listening.abort();
      unsubscribe();
    };
  }, [store, prerendered]);
}
