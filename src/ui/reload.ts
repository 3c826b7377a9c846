import { MissingCode } from "../exports/timeout";
import { showToast } from "./toast";

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

/** Loads the page anew. Where it cannot be had, it stays. */
export async function reload(): Promise<void> {
  if (await isThere()) location.reload();
  else showToast({ name: "away", text: words.away, action: reloadAction });
}

/** Offers to load the page anew. */
export const reloadAction = { label: retry, run: () => void reload() };

const tried = new Set<string>();

/**
 * Tries again what failed: in its place, and by the page itself where that cannot help.
 * Some browsers remember code that failed, so that it is tried in its place but once.
 */
export function tryAgain(error: unknown, again: () => void): void {
  if (!(error instanceof MissingCode)) return again();
  const { message } = error;
  if (!error.again || tried.has(message)) return void reload();
  tried.add(message);
  again();
}
