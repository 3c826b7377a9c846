import { useEffect } from "react";
import { useAtlas } from "./atlas";

let awaken: () => void = () => undefined;

/** Settles when the code of the charts is first wanted. */
export const awake = new Promise<void>((resolve) => {
  awaken = resolve;
});

/**
 * Calls for the code of the charts when the reader comes near one, points at or
 * moves into the page, or filters; a reader of the first screen alone never loads it.
 */
export function useAwakening(): void {
  const { store, prerendered } = useAtlas();
  useEffect(() => {
    const filtered = () => {
      const { fields, zones } = store.getState().selection;
      return fields.length + zones.length > 0;
    };
    if (!prerendered || filtered()) {
      awaken();
      return undefined;
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) awaken();
      },
      { rootMargin: "200px" },
    );
    for (const plot of document.querySelectorAll(".plot")) observer.observe(plot);
    const unsubscribe = store.subscribe(() => {
      if (filtered()) awaken();
    });
    const acts = ["pointerdown", "keydown"] as const;
    for (const act of acts) addEventListener(act, awaken, { once: true, passive: true });
    return () => {
      observer.disconnect();
      unsubscribe();
      for (const act of acts) removeEventListener(act, awaken);
    };
  }, [store, prerendered]);
}
