import { withTimeout } from "../exports/timeout";
import { decode } from "../model/address";
import { isActive, isArranged } from "../model/selection";
import { mayScroll } from "../state/act";
import { loadHighlight } from "../ui/load-highlight";
import { noteHold } from "../ui/early-presses";
import { reload } from "../ui/reload";
import { tellMissingWords } from "../ui/missing-words";
import { readOutline } from "./outline";
import { registerWhenIdle } from "./register-when-idle";

/**
 * The slides are in the page and turned by its first script. What is left to do: words that
 * depend on the selection, where something is chosen, rows to move, where there are many zones,
 * the weight of what is pointed at, and the points of a chart, once the reader turns to one.
 */
const outline = readOutline();
const { selection } = decode(location.search, outline);
/** Whether words and pictures are other ones than those in the page. */
const isChosen = isActive(selection) || isArranged(selection);

async function drawing(): Promise<unknown> {
  return isChosen && (await import("../ui/draw-picture")).pictureDrawer();
}

async function startApplication(): Promise<void> {
  try {
    const code = Promise.all([import("./start"), import("../pages/present"), drawing()]);
    const [{ start }, { present }] = await withTimeout(code);
    await start(present);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    tellMissingWords(detail, () => void reload());
  }
}

const listening = new AbortController();

function startOnce(): void {
  if (listening.signal.aborted) return;
  listening.abort();
  void startApplication();
}

document.documentElement.dataset["arrived"] = "";
loadHighlight();
if (isChosen || outline.whole !== undefined || document.querySelector(".plot:focus-within"))
  startOnce();
// A finger that swipes turns slides, and clicks nothing.
const hear = (event: Event) => {
  const { target, type } = event;
  if (type !== "click" && mayScroll(event)) return;
  if (target instanceof Element && target.closest(".plot")) startOnce();
};
for (const act of ["pointerover", "pointermove", "pointerdown", "click", "focusin"])
  addEventListener(act, hear, { signal: listening.signal });
addEventListener("pointerdown", (event) => noteHold(event, startOnce));
// The slides are kept once someone turns them.
const acted = new AbortController();
for (const act of ["keydown", "pointerdown"])
  addEventListener(act, () => (acted.abort(), void registerWhenIdle({ announces: false })), {
    signal: acted.signal,
  });
