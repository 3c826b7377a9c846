import { KEY } from "../model/embed-frame";

/** Whether a key has a use of its own where it was pressed: to leave a control, or to press it. */
const isUsed = ({ key, target }: KeyboardEvent) =>
  key === "Tab" ||
  ((key === "Enter" || key === " ") &&
    target instanceof Element &&
    target.closest("a, button") !== null);

/**
 * Passes keys that nothing here has answered to the host, so that a click into a chart does
 * not take them from the slides around it. Combinations are the browser's.
 */
export function passKeys(chart: string): void {
  addEventListener("keydown", (event) => {
    const { key, code, shiftKey, ctrlKey, metaKey, altKey, defaultPrevented } = event;
    if (parent === window || defaultPrevented || ctrlKey || metaKey || altKey) return;
    if (event.isComposing || isUsed(event)) return;
    // Most decks still ask for the number.
    const { keyCode } = event as { readonly keyCode: number };
    parent.postMessage({ type: KEY, chart, key, code, keyCode, shiftKey }, "*");
  });
}
