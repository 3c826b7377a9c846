import { mayScroll } from "../state/act";
import { highlightStore } from "../state/highlight";

/**
 * Loads what gives weight to what is pointed at or focused, with the first act that it can answer.
 * A page without it says the same.
 * @returns ends it
 */
export function loadHighlight(): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const hear = (event: Event) => {
    if (event.type !== "click" && mayScroll(event)) return;
    for (const act of acts) document.removeEventListener(act, hear);
    void import("./follow-pointer").then(
      ({ followPointer }) => followPointer(event, highlightStore, signal),
      () => undefined,
    );
  };
  for (const act of acts) document.addEventListener(act, hear, { signal });
  return () => ended.abort();
}

const acts = ["pointerover", "focusin", "click"];
