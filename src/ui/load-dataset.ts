import { firstZones } from "../charts/frames/window";
import { decode, type Compact } from "../model/compact";
import type { Dataset } from "../model/dataset";
import { NotAsPublished, readPublished } from "../state/published";
import type { Trouble } from "./notice";
import { metaContent, required } from "./page-content";
import { reload } from "./reload";
import { isGone } from "./renewed";

/** Name of the meta element that carries the dataset’s address. */
export const DATASET = "atlas-dataset";

/** Id of the element that holds the whole dataset, in the one page that brings it along. */
export const INLINE = "dataset";

export type Loaded = { readonly dataset: Dataset } | { readonly trouble: Trouble };

/** How long the dataset may take before the page says that it did not come; milliseconds. */
const PATIENCE = 30_000;

const address = () => metaContent(DATASET) || `${import.meta.env.BASE_URL}assets/dataset.json`;

let tried = false;

/** What came first may be kept, or on its way for ever: from then on it is asked for anew. */
function freshness(): RequestCache {
  const cache = tried ? "reload" : "default";
  tried = true;
  return cache;
}

/** Tries again what did not load: by `again`, or by the page where its address leads nowhere. */
export function retryLoad(trouble: Trouble, again: () => void): void {
  if (trouble.kind === "missing" && trouble.gone) void reload();
  else again();
}

function troubleOf(error: unknown): Trouble {
  const message = error instanceof Error ? error.message : String(error);
  return error instanceof NotAsPublished
    ? { kind: "invalid", issues: [{ path: "dataset.json", message }] }
    : { kind: "missing", detail: message };
}

async function fetchDataset(at: string, signal: AbortSignal): Promise<Loaded> {
  const response = await fetch(at, { signal, cache: freshness() });
  const gone = isGone(response);
  if (gone || !response.ok)
    return { trouble: { kind: "missing", detail: `HTTP ${response.status}`, gone } };
  // Its bytes are those that the build has checked and named.
  return { dataset: firstZones(decode((await readPublished(response, at)) as Compact)) };
}

/** Fetches the dataset, as the build has published it, and gives what a page holds of it; never throws. */
export async function loadDataset(): Promise<Loaded> {
  const patience = new AbortController();
  const timer = setTimeout(
    () => patience.abort(new Error(`nothing came in ${PATIENCE / 1000} s`)),
    PATIENCE,
  );
  try {
    return await fetchDataset(address(), patience.signal);
  } catch (error) {
    return { trouble: troubleOf(error) };
  } finally {
    clearTimeout(timer);
  }
}

/** What a page that holds it has of the dataset, made and checked by the build that made the page. */
export const inlineDataset = async (): Promise<Loaded> => ({
  dataset: firstZones(decode(JSON.parse(required(INLINE, HTMLScriptElement).text) as Compact)),
});
