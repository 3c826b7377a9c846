import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decode, encode } from "../../src/model/compact";
import { dataset } from "../dataset";
import { anyText } from "../fuzz/hostile-text";
import { generated } from "../generated";

/** Through JSON, as it goes to the browser. */
const sent = (data: object): object =>
  decode(JSON.parse(JSON.stringify(encode(data))) as ReturnType<typeof encode>);

const text = anyText(10);
const things = fc.array(
  fc.record(
    {
      id: text,
      name: fc.record({ zh: text, en: text }),
      amount: fc.record({ value: fc.double({ noNaN: true, noDefaultInfinity: true }), unit: text }),
      facts: fc.array(text),
      parts: fc.array(fc.record({ fact: text, note: text }, { requiredKeys: ["fact"] })),
      nothing: fc.record({}),
    },
    { requiredKeys: ["id", "name", "facts"] },
  ),
);

test("what is read is what was written, whatever it says and lacks", () => {
  fc.assert(
    fc.property(fc.record({ version: fc.integer(), things, more: things }), (data) => {
      const given = JSON.parse(JSON.stringify(data)) as typeof data;
      expect(sent(given)).toEqual(given);
    }),
    { seed: 20230325 },
  );
});

test("of a dataset also in the order of its properties", () => {
  for (const data of [dataset, generated(60, 20)])
    expect(JSON.stringify(sent(data))).toBe(JSON.stringify(data));
});

test("takes less than 1 kB a zone", () => {
  const bytes = (zones: number) => Buffer.byteLength(JSON.stringify(encode(generated(zones, 20))));
  expect(bytes(340) - bytes(40)).toBeLessThan(300 * 1000);
});
