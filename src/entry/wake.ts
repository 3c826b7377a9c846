import { APPLICATION } from "./outline";

/** What a reader does who is about to use the page; a reader who only looks does none of it. */
const acts = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin"] as const;

/**
 * Starts the application at the reader's first act on the page: until then the HTML
 * and its styles say everything, and a visit that only reads costs nothing more.
 * A page without a template for it, as while developing, starts by itself.
 * @param woken called when it starts
 * @param failed called when its code does not come
 * @returns starts it now, if it has not been started
 */
export function wakeAtFirstAct(woken: () => void, failed?: () => void): () => void {
  const listening = new AbortController();
  const wake = () => {
    const template = document.getElementById(APPLICATION);
    if (listening.signal.aborted || !(template instanceof HTMLTemplateElement)) return;
    listening.abort();
    woken();
    const script = template.content.querySelector("script");
    if (!script) return;
    if (failed) script.addEventListener("error", failed);
    document.head.append(...template.content.querySelectorAll("link"));
    // It takes over a page that is there as a whole; a browser may tell of a resting pointer before.
    const start = () => document.head.append(script);
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
    else start();
  };
  const { signal } = listening;
  for (const act of acts) addEventListener(act, wake, { passive: true, capture: true, signal });
  return wake;
}
