import { cleanQuery, decode, encode } from "../model/address";
import type { Dataset } from "../model/dataset";
import { afterFrame } from "./after-frame";
import { markPlaces } from "./marking";
import { showTheme, storedTheme, storeTheme } from "./preference";
import { query, writeQuery } from "./query";
import { createAtlasStore, type AtlasStore } from "./store";

/**
 * A store that lives in the address: it starts from the query, every change of the
 * selection is a step in the history, and going back or forward is a change of the
 * selection. The theme is remembered instead, unless the address asks for one.
 */
export function storeFromLocation(dataset: Dataset): AtlasStore {
  const root = document.documentElement;
  const clean = cleanQuery(query());
  if (clean !== query()) writeQuery("replace", clean);
  const store = createAtlasStore(decode(query(), dataset), storedTheme());
  const read = () => {
    const { selection, ...address } = decode(query(), dataset);
    const { whole } = store.getState();
    const zones = whole ? selection.zones.filter((zone) => whole.has(zone)) : selection.zones;
    return { ...address, selection: { ...selection, zones } };
  };

  store.subscribe(({ selection, theme }, before) => {
    if (theme !== before.theme) {
      showTheme(root, theme);
      storeTheme(theme);
      const { theme: asked, ...address } = read();
      if (asked) writeQuery("replace", encode(address));
    }
    if (selection === before.selection) return;
    markPlaces(root, dataset, selection);
    // The history takes its time, and the reader sees nothing of it: the answer comes first.
    afterFrame(() => {
      if (store.getState().selection !== selection) return;
      const address = read();
      const search = encode({ ...address, selection });
      if (search !== encode(address)) writeQuery("push", search);
    });
  });

  addEventListener("popstate", () => {
    store.setState({ selection: read().selection });
  });
  return store;
}
