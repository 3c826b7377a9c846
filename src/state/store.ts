import { createStore, type StoreApi } from "zustand/vanilla";
import type { Address, Theme } from "../model/address";
import type { Selection } from "../model/selection";

/** What the reader has decided, and the ways to decide otherwise. */
export interface AtlasState {
  /** As the filter's form says; who chooses presses one of its boxes. */
  readonly selection: Selection;
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}

export type AtlasStore = StoreApi<AtlasState>;

/** A store that starts from an address and the stored theme. */
export function createAtlasStore(address: Address, theme: Theme): AtlasStore {
  return createStore<AtlasState>()((set) => ({
    selection: address.selection,
    theme: address.theme ?? theme,
    setTheme: (chosen) => set({ theme: chosen }),
  }));
}
