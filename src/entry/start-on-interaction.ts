import { mayScroll } from "../state/act";
import { REST } from "../state/rest";
import { APPLICATION } from "./outline";

/** What a reader does who is about to use the page; a reader who only looks does none of it. */
const acts = ["pointermove", "pointerdown", "pointerup", "keydown", "focusin"] as const;

/** How long an act goes before the press that it may be a part of, at most; ms. */
const PRESS = 100;

/** Ways to start the application, before or after it has begun by itself. */
export interface Application {
  /** Starts it now, for what nothing else answers. */
  readonly start: () => void;
  /**
   * Starts it once the reader rests, after a press that has its answer by now.
   * @returns whether it is still to come: no sooner than that
   */
  startAtRest(): boolean;
}

const fetched = (link: HTMLLinkElement) =>
  new Promise<void>((resolve) => {
    for (const end of ["load", "error"])
      link.addEventListener(end, () => resolve(), { once: true });
  });

/**
 * Starts the application at the reader's first act on the page: until then the HTML
 * and its styles say everything, and a visit that only reads costs nothing more. Its code
 * comes and runs while the reader rests, so that no press waits for it.
 * A page without a template for it, as while developing, starts by itself.
 * @param woken called when it is asked for
 * @param failed called when its code does not come
 */
export function startOnInteraction(woken: () => void, failed?: () => void): Application {
  const listening = new AbortController();
  const { signal } = listening;
  let template: HTMLTemplateElement | undefined;
  let fetching = false;
  let running = false;
  let soon: ReturnType<typeof setTimeout> | undefined;
  let rested = 0;

  const run = () => {
    const script = template?.content.querySelector("script");
    if (!script || running) return;
    running = true;
    if (failed) script.addEventListener("error", failed);
    const start = () => document.head.append(script);
    // It takes over a page that is there as a whole; a browser may tell of a resting pointer before.
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
    else start();
  };
  const runAtRest = () => {
    const left = rested - performance.now();
    if (left > 0) setTimeout(runAtRest, left);
    else run();
  };
  const fetchCode = async () => {
    if (!template || fetching) return;
    fetching = true;
    const links = [...template.content.querySelectorAll("link")];
    document.head.append(...links);
    const modules = links.filter(({ rel }) => rel === "modulepreload");
    if (modules.every(({ relList }) => relList.supports("modulepreload")))
      await Promise.all(modules.map(fetched));
    runAtRest();
  };
  const wake = () => {
    const found = document.getElementById(APPLICATION);
    if (signal.aborted || !(found instanceof HTMLTemplateElement)) return;
    listening.abort();
    template = found;
    woken();
    soon = setTimeout(() => void fetchCode(), PRESS);
  };
  const onAct = (event: Event) => {
    if (!mayScroll(event)) wake();
  };
  for (const act of acts) addEventListener(act, onAct, { passive: true, capture: true, signal });

  return {
    start() {
      wake();
      void fetchCode();
      run();
    },
    startAtRest() {
      rested = performance.now() + REST;
      wake();
      clearTimeout(soon);
      soon = setTimeout(() => void fetchCode(), REST);
      return !running;
    },
  };
}
