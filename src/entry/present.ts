import { withTimeout } from "../exports/timeout";
import { decode } from "../model/address";
import { isActive, isArranged } from "../model/selection";
import { loadHighlight } from "../ui/load-highlight";
import { reload, retry } from "../ui/reload";
import { showToast, hideToast } from "../ui/toast";
import { registerWhenIdle } from "./register-when-idle";
import { OUTLINE, readOutline } from "./outline";

/**
 * The slides are in the page and turned by its first script. What is left to do: words that
 * depend on the selection, where something is chosen, and the weight of what is pointed at.
 */
const meta = document.querySelector<HTMLMetaElement>(`meta[name="${OUTLINE}"]`);
const { selection } = decode(location.search, readOutline(meta?.content ?? ""));

const words = {
  failed: {
    zh: "与筛选有关的文字没有载入；图形已按筛选显示。",
    en: "Words that depend on the filter did not load; the marks already show it.",
  },
};

/** Says in the controls, not on the slide, what did not come, and offers to try again. */
function say(detail: string, again: () => void): void {
  showToast({ name: "words", text: words.failed, detail, action: { label: retry, run: again } });
}

async function redraw(): Promise<void> {
  try {
    const { redrawSlides } = await withTimeout(import("./redraw"));
    const failure = await redrawSlides(selection);
    if (failure) say(failure.detail, () => failure.retry(() => void redraw()));
    else hideToast("words");
  } catch (error) {
    say(error instanceof Error ? error.message : String(error), () => void reload());
  }
}

document.documentElement.dataset["arrived"] = "";
loadHighlight();
if (isActive(selection) || isArranged(selection)) void redraw();
// The slides are kept once someone turns them.
const acted = new AbortController();
for (const act of ["keydown", "pointerdown"])
  addEventListener(act, () => (acted.abort(), void registerWhenIdle({ announces: false })), {
    signal: acted.signal,
  });
