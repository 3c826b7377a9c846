import { decode } from "../model/address";
import { OUTLINE, readOutline } from "./outline";

/**
 * The slides are in the page and turned by its first script. Only words that depend on
 * the selection are left to do, and only where something is chosen.
 */
const meta = document.querySelector<HTMLMetaElement>(`meta[name="${OUTLINE}"]`);
const { selection } = decode(location.search, readOutline(meta?.content ?? ""));

const words = {
  failed: {
    zh: "与筛选有关的文字没有载入；图形已按筛选显示。",
    en: "Words that depend on the filter did not load; the marks already show it.",
  },
  retry: { zh: "重试", en: "Try again" },
};

/** Says in the controls, not on the slide, what did not come, and offers to try again. */
function tell(detail: string | undefined): void {
  for (const deck of document.querySelectorAll<HTMLElement>(".deck")) {
    const locale = deck.lang.startsWith("en") ? "en" : "zh";
    const fault = deck.querySelector(".fault");
    if (!fault) continue;
    if (detail === undefined) {
      fault.replaceChildren();
      continue;
    }
    const retry = document.createElement("button");
    retry.type = "button";
    retry.textContent = words.retry[locale];
    retry.title = detail;
    retry.addEventListener("click", () => void redraw());
    fault.replaceChildren(words.failed[locale], retry);
  }
}

async function redraw(): Promise<void> {
  try {
    const { redrawSlides } = await import("./redraw");
    tell(await redrawSlides(selection));
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  }
}

if (selection.fields.length + selection.zones.length > 0) void redraw();
