import { createStore, type StoreApi } from "zustand/vanilla";
import type { Address, Theme } from "../model/address";
import { everything, type Selection } from "../model/selection";
import { afterFrame } from "./after-frame";

/** What the reader has decided, and the ways to decide otherwise. */
export interface AtlasState {
  /** As the filter's form says; who chooses presses one of its boxes. */
  readonly selection: Selection;
  /** The selection once the answer to a press is on the screen, for what then follows it. */
  readonly late: Selection;
  readonly theme: Theme;
  choose(selection: Selection): void;
  setTheme(theme: Theme): void;
}

export type AtlasStore = StoreApi<AtlasState>;

/**
 * A store that says what an address and the stored theme do.
 * @param shown what the prerendered page shows, from which React takes it over
 */
export function createAtlasStore(
  { selection, theme: asked }: Pick<Address, "selection" | "theme">,
  stored: Theme = "auto",
  shown = everything,
): AtlasStore {
  const store = createStore<AtlasState>()((set, get) => ({
    ...{ selection: shown, late: shown, theme: "auto" },
    choose: (chosen) => {
      set({ selection: chosen });
      afterFrame(() => set({ late: get().selection }));
    },
    setTheme: (theme) => set({ theme }),
  }));
  store.setState({ selection, late: selection, theme: asked ?? stored });
  return store;
}
