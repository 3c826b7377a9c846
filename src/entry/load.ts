import * as v from "valibot";
import { pageSchema, type Dataset } from "../model/dataset";
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
    const read = v.safeParse(pageSchema, await response.json());
    if (read.success) return { dataset: read.output };
    return {
      trouble: {
        kind: "invalid",
        issues: read.issues.map((issue) => ({
          path: v.getDotPath(issue) ?? "dataset.json",
          message: issue.message,
        })),
      },
    };
  } catch (error) {
    return {
      trouble: { kind: "missing", detail: error instanceof Error ? error.message : String(error) },
    };
  }
}
