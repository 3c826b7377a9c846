import type { Address } from "../model/address";
import type { Dataset } from "../model/dataset";
import { markSelection } from "./marking";
import { createAtlasStore, type AtlasStore } from "./store";

/**
 * The store of an embed. It starts from the address and writes nothing back: the
 * history is the host's, and storage may be refused.
 */
export function embedStore(dataset: Dataset, address: Address): AtlasStore {
  const store = createAtlasStore(address, "auto");
  store.subscribe(({ selection }, before) => {
    if (selection !== before.selection) markSelection(document.documentElement, dataset, selection);
  });
  return store;
}
