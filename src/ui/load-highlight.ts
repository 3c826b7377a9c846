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
  let last: Event | undefined;
  const hear = (event: Event) => {
    if (event.type !== "click" && mayScroll(event)) return;
    const isFirst = !last;
    // Where the pointer is once the code is there.
    last = event;
    if (!isFirst) return;
    void import("./follow-pointer").then(
      ({ followPointer }) => {
        for (const act of acts) document.removeEventListener(act, hear);
        return followPointer(last ?? event, highlightStore, signal);
      },
      () => undefined,
    );
  };
  for (const act of acts) document.addEventListener(act, hear, { signal });
  return () => ended.abort();
}

// A pointer that was there before this enters nothing any more, and yet points.
const acts = ["pointerover", "pointermove", "focusin", "click"];
