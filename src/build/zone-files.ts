import type { Dataset, Fact } from "../model/dataset";
import { PART, writeBits, type WrittenIndex, type ZonePart } from "../model/zone-index";
import { named } from "./named";

/**
 * The zones of a dataset too large for a page as files below assets/: an index that a
 * filter needs, and the zones with their facts in parts.
 */
export function zoneFiles({ zones, fields, facts }: Dataset): {
  /** Name of the index. */
  readonly index: string;
  readonly files: ReadonlyMap<string, string>;
} {
  const about = new Map<string, Fact[]>(zones.map(({ id }) => [id, []]));
  for (const fact of facts) about.get(fact.subject)?.push(fact);
  const files = new Map<string, string>();
  const parts = Array.from({ length: Math.ceil(zones.length / PART) }, (_, number) => {
    const some = zones.slice(number * PART, (number + 1) * PART);
    const part: ZonePart = { zones: some, facts: some.flatMap(({ id }) => about.get(id) ?? []) };
    const json = JSON.stringify(part);
    const name = named("zones-part", json);
    files.set(name, json);
    return name;
  });
  const sets = zones.map((zone) => new Set(zone.fields.map(({ field }) => field)));
  const written: WrittenIndex = {
    zones: zones.map(({ id }) => id),
    fields: fields.map(({ id }) => ({
      field: id,
      named: writeBits(sets.map((set) => set.has(id))),
    })),
    parts,
  };
  const json = JSON.stringify(written);
  const index = named("zones", json);
  files.set(index, json);
  return { index, files };
}
