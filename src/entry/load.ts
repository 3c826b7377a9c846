import type { Dataset } from "../model/dataset";
import { readDataset } from "../model/read-dataset";
import type { Trouble } from "../ui/notice";
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

/** Fetches the dataset and checks it; never throws. */
export async function loadDataset(): Promise<Loaded> {
  const patience = new AbortController();
  const timer = setTimeout(
    () => patience.abort(new Error(`nothing came in ${PATIENCE / 1000} s`)),
    PATIENCE,
  );
  try {
    const response = await fetch(address(), { signal: patience.signal, cache: freshness() });
    if (!response.ok) return { trouble: { kind: "missing", detail: `HTTP ${response.status}` } };
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
