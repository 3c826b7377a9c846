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

/** Fetches the dataset and checks it; never throws. */
export async function loadDataset(): Promise<Loaded> {
  try {
    const response = await fetch(address(), { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) return { trouble: { kind: "missing", detail: `HTTP ${response.status}` } };
    const read = readDataset(await response.json());
    return "dataset" in read ? read : { trouble: { kind: "invalid", issues: read.issues } };
  } catch (error) {
    return {
      trouble: { kind: "missing", detail: error instanceof Error ? error.message : String(error) },
    };
  }
}
