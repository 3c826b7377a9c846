import { decode } from "../model/address";
import {
  actionOf,
  keyName,
  type as typeDigit,
  type SlideAction,
  type Typed,
} from "../state/slides";
import { markSelection } from "../state/marking";
import { showTheme, storedTheme } from "../state/preference";
import { keepAwake } from "../ui/slides/awake";
import { listenToPointer, stir } from "../ui/slides/pointer";
import { createStage } from "../ui/slides/stage";
import { OUTLINE, readOutline, readSlides, SLIDES } from "./outline";

/**
 * The whole of present mode, inline in the head: theme, selection and slide stand on
 * the root element before anything is painted, and the slides can be turned with the
 * HTML alone, whatever else fails.
 */
const root = document.documentElement;
const content = (name: string) =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? "";
const outline = readOutline(content(OUTLINE));
const { selection, theme } = decode(location.search, outline);

root.dataset["scripted"] = "";
showTheme(root, theme ?? storedTheme());
markSelection(root, outline, selection);

const stage = createStage(readSlides(content(SLIDES)));
stage.follow(location.hash);
stir();
keepAwake();

/** A blank screen comes back with whatever is done next, and that is all it does. */
function act(action: SlideAction): void {
  if ("blank" in root.dataset) delete root.dataset["blank"];
  else stage.act(action);
}

let typed: Typed | undefined;

function onDigit(digit: string, at: number): void {
  const result = typeDigit(typed, digit, at, stage.count);
  typed = result.typed;
  if (result.index !== undefined) stage.show(result.index);
}

/** Whether a key belongs to what has the focus: a control to press, notes to scroll. */
function isTaken(target: EventTarget | null, name: string): boolean {
  if (!(target instanceof Element)) return false;
  if (name === " " || name === "enter") return target.closest("a, button") !== null;
  return /^(?:arrow(?:up|down)|page|home|end)/.test(name) && target.closest(".notes") !== null;
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const name = keyName(event);
  if (isTaken(event.target, name)) return;
  const action = actionOf(name, event.shiftKey);
  const digit = /^\d$/.test(name);
  if ("blank" in root.dataset) {
    if (!/^(?:shift|capslock|f\d+)$/.test(name)) delete root.dataset["blank"];
  } else if ("keys" in root.dataset && (action === "leave" || action === "keys"))
    delete root.dataset["keys"];
  else if (digit) onDigit(name, event.timeStamp);
  else if (action) stage.act(action);
  else return;
  event.preventDefault();
});

document.addEventListener("click", (event) => {
  const control = event.target instanceof Element ? event.target.closest("[data-action]") : null;
  const action = control?.getAttribute("data-action");
  if ("blank" in root.dataset || !action) return void delete root.dataset["blank"];
  event.preventDefault();
  stage.act(action as SlideAction);
});

listenToPointer(act);
addEventListener("hashchange", () => stage.follow(location.hash));
document.addEventListener("visibilitychange", keepAwake);
