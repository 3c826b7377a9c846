import * as v from "valibot";
import {
  factShape,
  id,
  words,
  zoneShape,
  type Fact,
  type FactId,
  type FieldId,
  type Zone,
  type ZoneId,
} from "./dataset";
import type { Selection } from "./selection";

/** Zones are published in parts of so many. */
export const PART = 100;

/**
 * All zones of a dataset too large for a page, as much as a filter needs: their ids,
 * and for each field a bit a zone, four of them a hexadecimal digit, the first highest.
 */
export const zoneIndexSchema = v.strictObject({
  zones: v.array(id),
  fields: v.array(v.strictObject({ field: id, named: v.pipe(v.string(), v.regex(/^[0-9a-f]*$/)) })),
  /** Where the parts are, in the zones' order, below the index's own folder. */
  parts: v.array(words),
});

/** So many zones in full, with the facts about them. */
export const zonePartSchema = v.strictObject({
  zones: v.array(zoneShape),
  facts: v.array(factShape),
});

export type WrittenIndex = v.InferOutput<typeof zoneIndexSchema>;
export interface ZonePart {
  readonly zones: readonly Zone[];
  readonly facts: readonly Fact[];
}

/** A filter over all zones, by their places in the order. */
export interface ZoneIndex {
  readonly size: number;
  has(zone: ZoneId): boolean;
  /** The places of the zones that match, ascending; all of them where nothing is chosen. */
  matching(selection: Selection): Int32Array;
}

/** All zones of a dataset too large for a page: a filter over them, and their parts as they are needed. */
export interface Whole {
  has(zone: ZoneId): boolean;
  /** The places of the zones that match, ascending. */
  matching(selection: Selection): Int32Array;
  /** The part in which a place stands, once it has arrived. */
  partOf(place: number): ZonePart | undefined;
  /** Fetches the part of a place, once; settles when it is there, and never rejects. */
  fetchPart(place: number): Promise<void>;
  /** A fact about a zone whose part has arrived. */
  fact(id: FactId): Fact | undefined;
}

/** Makes bits out of which zones name a field. */
export function writeBits(named: readonly boolean[]): string {
  let digits = "";
  for (let at = 0; at < named.length; at += 4)
    digits += [0, 1, 2, 3]
      .reduce((digit, bit) => digit * 2 + (named[at + bit] ? 1 : 0), 0)
      .toString(16);
  return digits;
}

/** The value of a hexadecimal digit in lower case. */
const digitAt = (digits: string, at: number): number => {
  const code = digits.charCodeAt(at);
  return code < 58 ? code - 48 : code - 87;
};

/** One byte a zone: whether it names the field. */
function readBits(digits: string, size: number): Uint8Array {
  const named = new Uint8Array(size);
  for (let at = 0; at < size; at++) named[at] = (digitAt(digits, at >> 2) >> (3 - (at & 3))) & 1;
  return named;
}

/** Unpacks each field once, when it is first asked for, so that each filter is one pass over bytes. */
export function readIndex({ zones, fields }: WrittenIndex): ZoneIndex {
  const size = zones.length;
  const places = new Map(zones.map((zone, place) => [zone, place]));
  const written = new Map(fields.map(({ field, named }) => [field, named]));
  const unpacked = new Map<string, Uint8Array>();
  const bitsOf = (field: FieldId): Uint8Array | undefined => {
    const digits = written.get(field);
    if (digits === undefined) return undefined;
    const bits = unpacked.get(field) ?? readBits(digits, size);
    unpacked.set(field, bits);
    return bits;
  };
  return {
    size,
    has: (zone) => places.has(zone),
    matching(selection) {
      const counts = new Uint8Array(size);
      for (const field of selection.fields) {
        const bits = bitsOf(field);
        if (bits)
          for (let at = 0; at < size; at++) counts[at] = (counts[at] ?? 0) + (bits[at] ?? 0);
      }
      const chosen = new Set(selection.zones.map((zone) => places.get(zone)));
      const least = selection.match === "all" ? selection.fields.length : 1;
      const enough = selection.fields.length === 0 ? 0 : least;
      const found = new Int32Array(size);
      let hits = 0;
      for (let at = 0; at < size; at++)
        if ((counts[at] ?? 0) >= enough && (chosen.size === 0 || chosen.has(at)))
          found[hits++] = at;
      return found.subarray(0, hits);
    },
  };
}
