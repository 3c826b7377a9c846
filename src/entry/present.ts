import { withTimeout } from "../exports/timeout";
import { decode } from "../model/address";
import { isActive, isArranged } from "../model/selection";
import { loadHighlight } from "../ui/load-highlight";
import { reload } from "../ui/reload";
import { tellMissingWords } from "../ui/missing-words";
import { readOutline } from "./outline";
import { registerWhenIdle } from "./register-when-idle";

/**
 * The slides are in the page and turned by its first script. What is left to do: words that
 * depend on the selection, where something is chosen, rows to move, where there are many zones,
 * and the weight of what is pointed at.
 */
const outline = readOutline();
const { selection } = decode(location.search, outline);

async function startApplication(): Promise<void> {
  try {
    const code = Promise.all([import("./start"), import("../pages/present")]);
    const [{ start }, { present }] = await withTimeout(code);
    await start(present);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    tellMissingWords(detail, () => void reload());
  }
}

document.documentElement.dataset["arrived"] = "";
loadHighlight();
if (isActive(selection) || isArranged(selection) || outline.whole !== undefined)
  void startApplication();
// The slides are kept once someone turns them.
const acted = new AbortController();
for (const act of ["keydown", "pointerdown"])
  addEventListener(act, () => (acted.abort(), void registerWhenIdle({ announces: false })), {
    signal: acted.signal,
  });
