import * as v from "valibot";
import type { Fact, FactId } from "../model/dataset";
import {
  PART,
  readIndex,
  zoneIndexSchema,
  zonePartSchema,
  type Whole,
  type ZonePart,
} from "../model/zone-index";
import type { Selection } from "../model/selection";
import { forgetZone } from "./form";
import { readPublished } from "./published";
import type { AtlasStore } from "./store";

async function fetched<S extends v.GenericSchema>(address: string, schema: S) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status} for ${address}; expected a file`);
  return v.parse(schema, await readPublished(response, address));
}

/** @throws Error when the index does not come or is not one. */
async function fetchWhole(address: string): Promise<Whole> {
  const written = await fetched(address, zoneIndexSchema);
  const index = readIndex(written);
  const parts = new Map<number, ZonePart>();
  const asked = new Map<number, Promise<void>>();
  const facts = new Map<FactId, Fact>();
  const fetchPart = async (number: number) => {
    const name = written.parts[number];
    if (name === undefined) return;
    try {
      const part = await fetched(address.replace(/[^/]*$/, name), zonePartSchema);
      parts.set(number, part);
      for (const fact of part.facts) facts.set(fact.id, fact);
    } catch {
      // It is asked for again when its zones are next on the screen.
      asked.delete(number);
    }
  };
  let last: { readonly of: Selection; readonly found: Int32Array } | undefined;
  return {
    has: (zone) => index.has(zone),
    // Filter, list and charts ask for the same selection, one after the other.
    matching(selection) {
      if (last?.of !== selection) last = { of: selection, found: index.matching(selection) };
      return last.found;
    },
    partOf: (place) => parts.get(Math.floor(place / PART)),
    fetchPart(place) {
      const number = Math.floor(place / PART);
      const coming = asked.get(number) ?? fetchPart(number);
      asked.set(number, coming);
      return coming;
    },
    fact: (id) => facts.get(id),
  };
}

/** Gives a store the whole of its excerpt, and the root element what only the whole can say. */
export async function storeWhole(store: AtlasStore, address: string): Promise<void> {
  const whole = await fetchWhole(address);
  const root = document.documentElement;
  const mark = () => {
    const { selection } = store.getState();
    if (selection.fields.length > 0 && whole.matching(selection).length === 0)
      root.dataset["empty"] = "true";
    else delete root.dataset["empty"];
  };
  store.subscribe(({ selection }, before) => {
    if (selection !== before.selection) mark();
  });
  const { selection } = store.getState();
  const zones = selection.zones.filter((zone) => whole.has(zone));
  const sound = zones.length === selection.zones.length;
  for (const zone of selection.zones) if (!whole.has(zone)) forgetZone(zone);
  store.setState({ whole, selection: sound ? selection : { ...selection, zones } });
  mark();
}
