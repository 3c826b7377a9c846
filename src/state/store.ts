import { createStore, type StoreApi } from "zustand/vanilla";
import type { Address, Theme } from "../model/address";
import { everything, type Selection } from "../model/selection";

/** What the reader has decided, and the ways to decide otherwise. */
export interface AtlasState {
  /** As the filter's form says; who chooses presses one of its boxes. */
  readonly selection: Selection;
  readonly theme: Theme;
  setTheme(theme: Theme): void;
}

export type AtlasStore = StoreApi<AtlasState>;

/**
 * A store that says what an address and the stored theme do.
 * @param shown what the prerendered page shows, from which React takes it over
 */
export function createAtlasStore(
  { selection, theme: asked }: Address,
  stored: Theme,
  shown = everything,
): AtlasStore {
  const store = createStore<AtlasState>()((set) => ({
    ...{ selection: shown, theme: "auto" },
    setTheme: (theme) => set({ theme }),
  }));
  store.setState({ selection, theme: asked ?? stored });
  return store;
}
