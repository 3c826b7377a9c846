import type { Address } from "../model/address";
import type { Selection } from "../model/selection";
import { followForm } from "./form";
import { createAtlasStore, type AtlasStore } from "./store";

/**
 * The store of an embed. Its form was filled from the address, and nothing is written back: the
 * history is the host's, and storage may be refused.
 * @param shown what the embed's path asks for
 */
export function embedStore(address: Address, shown: Selection): AtlasStore {
  const store = createAtlasStore(address, "auto", shown);
  const { sort, only } = address.selection;
  followForm(store, { ...(sort && { sort }), ...(only && { only }) });
  return store;
}
