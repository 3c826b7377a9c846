import type { Dataset } from "../model/dataset";
import { readDataset } from "../model/read-dataset";
import type { Trouble } from "../ui/notice";
import { reload } from "../ui/reload";
import { DATASET } from "./outline";

export type Loaded = { readonly dataset: Dataset } | { readonly trouble: Trouble };

/** How long the dataset may take before the page says that it did not come; milliseconds. */
const PATIENCE = 30_000;

const address = () =>
  document.querySelector<HTMLMetaElement>(`meta[name="${DATASET}"]`)?.content ??
  `${import.meta.env.BASE_URL}data/dataset.json`;

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

/** Fetches the dataset and checks it; never throws. */
export async function loadDataset(): Promise<Loaded> {
  const patience = new AbortController();
  const timer = setTimeout(
    () => patience.abort(new Error(`nothing came in ${PATIENCE / 1000} s`)),
    PATIENCE,
  );
  try {
    const response = await fetch(address(), { signal: patience.signal, cache: freshness() });
    const { ok, status } = response;
    if (!ok)
      return { trouble: { kind: "missing", detail: `HTTP ${status}`, gone: status === 404 } };
    const read = readDataset(await response.json());
    return "dataset" in read ? read : { trouble: { kind: "invalid", issues: read.issues } };
  } catch (error) {
    return {
      trouble: { kind: "missing", detail: error instanceof Error ? error.message : String(error) },
    };
  } finally {
    clearTimeout(timer);
  }
}
