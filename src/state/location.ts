import { cleanQuery, decode, encode } from "../model/address";
import type { Dataset } from "../model/dataset";
import { wholeOf } from "../model/lookup";
import { followForm } from "./form";
import { showTheme, storedTheme, storeTheme } from "./preference";
import { query, writeQuery } from "./query";
import { createAtlasStore, type AtlasStore } from "./store";

/**
 * A store that lives on a page: the selection is what the filter's form says, which reads and
 * writes the address by itself. The theme is remembered instead, unless the address asks for one.
 */
export function storeFromLocation(dataset: Dataset): AtlasStore {
  const clean = cleanQuery(query());
  if (clean !== query()) writeQuery("replace", clean);
  const whole = wholeOf(dataset);
  const store = createAtlasStore(decode(query(), whole), storedTheme());
  store.subscribe(({ theme }, before) => {
    if (theme === before.theme) return;
    showTheme(document.documentElement, theme);
    storeTheme(theme);
    const { theme: asked, ...address } = decode(query(), whole);
    if (asked) writeQuery("replace", encode(address));
  });
  followForm(store, dataset);
  return store;
}
