import { reloadAction as action } from "../ui/reload";
import { tellRenewed } from "../ui/renewed";
import { isToastShown, showToast, hideToast } from "../ui/toast";

const words = {
  code: {
    zh: "页面的程序没有载入，图、表和文字仍可阅读。",
    en: "The code of this page did not load; pictures, tables and text remain readable.",
  },
  slow: {
    zh: "页面的程序还没有到达；图、表和文字已可阅读。",
    en: "The code of this page has not arrived yet; pictures, tables and text can be read.",
  },
  fault: {
    zh: "页面出了差错，部分功能可能失灵；文字和图不受影响。",
    en: "Something went wrong; a part of this page may not respond. Its text and pictures stay.",
  },
};

/** How long the code may take before the page says that it did not come; milliseconds. */
const PATIENCE = 30_000;

/** The first fault is told; what follows from it does not take the button from under a press. */
function fault(detail: string): void {
  if (!isToastShown("fault")) showToast({ name: "fault", text: words.fault, detail, action });
}

/**
 * Tells on the page what no other part of it answers for: code that does not come,
 * errors that nothing caught, promises that nobody kept, and code that cannot come since
 * the site has a new version.
 */
export function watchFaults(): void {
  addEventListener(
    "error",
    (event) => {
      if (event.target instanceof HTMLScriptElement) {
        hideToast("slow");
        showToast({ name: "code", text: words.code, detail: event.target.src, action });
      } else if (event instanceof ErrorEvent && (event.error ?? null) !== null)
        // What a browser remarks of itself, such as a late resize, names no error.
        fault(event.message);
    },
    // An element's own error does not bubble.
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => fault(String(reason)));
  // The loader of late code says so of each that failed, beside the part that asked for it.
  addEventListener("vite:preloadError", () => void tellRenewed());
}

/** Says so where the code that the page has asked for takes too long. */
export function watchArrival(): void {
  setTimeout(() => {
    if (!("arrived" in document.documentElement.dataset))
      showToast({ name: "slow", text: words.slow, action });
  }, PATIENCE);
}
