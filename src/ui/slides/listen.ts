import {
  actionOf,
  keyName,
  type as typeDigit,
  type SlideAction,
  type Typed,
} from "../../state/slides";
import { requestWakeLock } from "./wake-lock";
import { listenToPointer } from "./pointer";
import { leaveChart, type Stage } from "./stage";

const root = document.documentElement;

/** Combinations are the browser's. */
const isCombined = ({ ctrlKey, metaKey, altKey }: KeyboardEvent) => ctrlKey || metaKey || altKey;

/** Whether a key belongs to what has the focus: a control to press, a chart to walk in, notes to scroll. */
function isTaken(target: EventTarget | null, name: string): boolean {
  if (!(target instanceof Element)) return false;
  if (name === " " || name === "enter") return target.closest("a, button, .points") !== null;
  if (/^(?:arrow|home|end)/.test(name) && target.closest(".points")) return true;
  return /^(?:arrow(?:up|down)|page|home|end)/.test(name) && target.closest(".notes") !== null;
}

/** Answers keys on a stage; digits lead to slides by their numbers. */
function listenToKeys(stage: Stage, signal?: AbortSignal): void {
  let typed: Typed | undefined;
  const onDigit = (digit: string, at: number) => {
    const result = typeDigit(typed, digit, at, stage.count);
    typed = result.typed;
    if (result.index !== undefined) stage.show(result.index);
  };
  const onKey = (event: KeyboardEvent) => {
    const name = keyName(event);
    if (isCombined(event) || isTaken(event.target, name)) return;
    const action = actionOf(name, event.shiftKey);
    const digit = /^\d$/.test(name);
    if ("keys" in root.dataset && (action === "leave" || action === "keys"))
      delete root.dataset["keys"];
    else if (action === "leave" && leaveChart()) return;
    else if (digit) onDigit(name, event.timeStamp);
    else if (action) stage.act(action);
    else return;
    event.preventDefault();
  };
  // Before what has the focus hears of it.
  const onBlank = (event: KeyboardEvent) => {
    if (!("blank" in root.dataset) || isCombined(event)) return;
    if (!/^(?:shift|capslock|f\d+)$/.test(keyName(event))) delete root.dataset["blank"];
    event.preventDefault();
    event.stopPropagation();
  };
  document.addEventListener("keydown", onKey, { ...(signal && { signal }) });
  addEventListener("keydown", onBlank, { capture: true, ...(signal && { signal }) });
}

/**
 * Turns all that a reader does into what the stage shows: keys, controls, swipes,
 * clicks at the edges, fragments; until the signal, where there is one.
 */
export function listen(stage: Stage, signal?: AbortSignal): void {
  const until = { ...(signal && { signal }) };
  // A blank screen comes back with whatever is done next, and that is all it does.
  const act = (action: SlideAction) => {
    if ("blank" in root.dataset) delete root.dataset["blank"];
    else stage.act(action);
  };
  const onClick = (event: MouseEvent) => {
    const control = event.target instanceof Element ? event.target.closest("[data-action]") : null;
    const action = control?.getAttribute("data-action");
    if ("blank" in root.dataset || !action) return void delete root.dataset["blank"];
    event.preventDefault();
    stage.act(action as SlideAction);
  };
  listenToKeys(stage, signal);
  document.addEventListener("click", onClick, until);
  listenToPointer(act, signal);
  addEventListener("hashchange", () => stage.follow(location.hash), until);
  document.addEventListener("visibilitychange", requestWakeLock, until);
}
