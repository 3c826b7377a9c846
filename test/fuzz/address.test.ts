import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encode, themes } from "../../src/model/address";
import { embedAddress, embedPath } from "../../src/model/embed-address";
import { arrange } from "../../src/model/arrangement";
import { isArranged, select } from "../../src/model/selection";
import { faceOf, withFace } from "../../src/state/face";
import { dataset } from "../dataset";
import { PATIENCE, tryAll } from "./cases";
import { hostileText } from "./hostile-text";

const fields = dataset.fields.map(({ id }) => id);
const zones = dataset.zones.map(({ id }) => id);
const word = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...fields, ...zones, "all", "name", "dark", "1", "en") },
  { weight: 3, arbitrary: hostileText },
);
const key = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...["field", "zone", "match", "sort", "only", "theme", "plain", "lang", "present"],
    ),
  },
  { weight: 1, arbitrary: hostileText },
);

/** A query as a program writes it, as a person types it, or as no one should. */
const query = fc.oneof(
  fc
    .array(fc.tuple(key, word), { maxLength: 6 })
    .map(
      (pairs) => `?${new URLSearchParams(pairs.map(([name, said]) => [name, said])).toString()}`,
    ),
  fc
    .array(fc.tuple(key, word), { maxLength: 6 })
    .map((pairs) => `?${pairs.map(([name, said]) => `${name}=${said}`).join("&")}`),
  hostileText,
);

const among = (ids: readonly string[], known: readonly string[]) => {
  expect(ids.every((id) => known.includes(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
};

test(
  "any query is a valid choice, is written back as it was read, and marks no zone by mistake",
  () => {
    tryAll("address", fc.record({ query, field: word }), ({ query, field }) => {
      const address = decode(query, dataset);
      for (const { selection, theme } of [address, embedAddress(query, dataset, field)]) {
        among(selection.fields, fields);
        among(selection.zones, zones);
        expect(["any", "all"]).toContain(selection.match);
        if (theme !== undefined) expect(themes).toContain(theme);
        const shown = arrange(select(dataset, selection), "zh").zones.map(({ zone }) => zone.id);
        expect(shown.length).toBeGreaterThan(0);
        expect([...new Set(shown)].toSorted()).toEqual(shown.toSorted());
        if (!isArranged(selection)) expect(shown).toEqual(zones);
      }
      const written = encode(address);
      expect(decode(written, dataset)).toEqual(address);
      expect(encode(decode(written, dataset))).toBe(written);
      expect(["zh", "en"]).toContain(faceOf(query).locale);
      for (const face of [
        { locale: "en", presenting: true },
        { locale: "zh", presenting: false },
      ] as const)
        expect(faceOf(withFace(query, face))).toEqual(face);
      const [first] = fields;
      expect(embedPath("targets", "en", first)).toBe(`en/embed/targets/${first}/`);
    });
  },
  PATIENCE,
);
