import { createStore, type StoreApi } from "zustand/vanilla";
import type { Address, Theme } from "../model/address";
import type { FieldId, ZoneId } from "../model/dataset";
import type { Whole } from "../model/zone-index";
import { everything, toggled, type Selection } from "../model/selection";

/** What the reader has decided, and the ways to decide otherwise. */
export interface AtlasState {
  readonly selection: Selection;
  readonly theme: Theme;
  /** All zones, where the dataset is an excerpt and they have arrived. */
  readonly whole: Whole | undefined;
  /** The comparison hides rows in which all zones agree. */
  readonly differencesOnly: boolean;
  toggleField(field: FieldId): void;
  toggleZone(zone: ZoneId): void;
  setMatch(match: Selection["match"]): void;
  /** Takes the whole filter back in one act. */
  clear(): void;
  setTheme(theme: Theme): void;
  setDifferencesOnly(on: boolean): void;
}

export type AtlasStore = StoreApi<AtlasState>;

/** A store that starts from an address and the stored theme. */
export function createAtlasStore(address: Address, theme: Theme): AtlasStore {
  return createStore<AtlasState>()((set) => {
    const choose = (change: (selection: Selection) => Partial<Selection>) =>
      set(({ selection }) => ({ selection: { ...selection, ...change(selection) } }));
    return {
      selection: address.selection,
      theme: address.theme ?? theme,
      whole: undefined,
      differencesOnly: false,
      toggleField: (field) => choose(({ fields }) => ({ fields: toggled(fields, field) })),
      toggleZone: (zone) => choose(({ zones }) => ({ zones: toggled(zones, zone) })),
      setMatch: (match) => choose(() => ({ match })),
      clear: () => set({ selection: everything }),
      setTheme: (chosen) => set({ theme: chosen }),
      setDifferencesOnly: (on) => set({ differencesOnly: on }),
    };
  });
}
