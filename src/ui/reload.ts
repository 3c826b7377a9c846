import { tell } from "./tidings";

/** Words that every offer to try again uses. */
export const retry = { zh: "重试", en: "Try again" };

const words = {
  away: {
    zh: "仍然连接不上；页面保持原样，可稍后再试。",
    en: "Still no connection; the page stays as it is. Try again later.",
  },
};

/** Whether the page could be had again; a file on a disk always can. */
async function isThere(): Promise<boolean> {
  if (!location.protocol.startsWith("http")) return true;
  try {
    // Without CORS, since a sandboxed embed is no one's origin and may ask for itself only so.
    const { ok, type } = await fetch(location.href, { mode: "no-cors", cache: "no-store" });
    return ok || type === "opaque";
  } catch {
    return false;
  }
}

/**
 * Loads the page anew, which is the one way to have code again that did not come:
 * browsers remember a module that failed. Where the page cannot be had, it stays.
 */
export async function reload(): Promise<void> {
  if (await isThere()) location.reload();
  else tell({ name: "away", text: words.away, action: { label: retry, run: () => void reload() } });
}
