import { describe, expect, test } from "vitest";
import { type Address, cleanQuery, decode, encode, themes } from "../../src/model/address";
import { everything, sorts } from "../../src/model/selection";
import { dataset as atlas } from "../dataset";
import { type Chance, chance } from "./seeded";

const nothing: Address = { selection: everything, plain: false, rest: [] };
const ours = ["field", "match", "zone", "sort", "only", "theme", "plain"];

function anAddress(by: Chance): Address {
  const theme = themes[by.below(themes.length + 1)];
  const sort = sorts[by.below(sorts.length + 1)];
  return {
    selection: {
      fields: by.some(atlas.fields.map(({ id }) => id)),
      match: by.pick(["any", "all"]),
      zones: by.some(atlas.zones.map(({ id }) => id)),
      ...(sort && { sort }),
      ...(by.pick([true, false]) && { only: true as const }),
    },
    ...(theme && { theme }),
    plain: by.pick([true, false]),
    rest: Array.from({ length: by.below(4) }, () => [by.word(), by.word()] as const).filter(
      ([key]) => !ours.includes(key),
    ),
  };
}

describe("address", () => {
  test("what is written is read back, whatever it is", () => {
    for (let seed = 0; seed < 500; seed++) {
      const address = anAddress(chance(seed));
      expect(decode(encode(address), atlas), `seed ${seed}`).toEqual(address);
    }
  });

  test("any query at all is read without a throw, and once read stays the same", () => {
    for (let seed = 0; seed < 500; seed++) {
      const by = chance(seed);
      const query = `?${Array.from({ length: by.below(9) }, () =>
        by.pick([
          by.word(),
          by.pick(ours),
          "=",
          "&",
          "space",
          "lingang",
          "all",
          "%E0%A4%A",
          "\ud800",
        ]),
      ).join("")}`;
      const read = decode(query, atlas);
      expect(decode(encode(read), atlas), `seed ${seed}: ${query}`).toEqual(read);
    }
  });

  test("nothing chosen is an empty query", () => {
    expect(encode(nothing)).toBe("");
    expect(decode("", atlas)).toEqual(nothing);
    expect(decode("?", atlas)).toEqual(nothing);
  });

  test("an address keeps the form that others have linked to", () => {
    expect(
      encode({
        selection: { fields: ["space", "energy"], match: "all", zones: ["lingang"] },
        theme: "dark",
        plain: true,
        rest: [["utm_source", "a b"]],
      }),
    ).toBe("?field=space&field=energy&match=all&zone=lingang&theme=dark&plain=1&utm_source=a+b");
  });

  test.each([
    ["?field=space&amp;match=all&amp;amp;zone=lingang", "?field=space&match=all&zone=lingang"],
    ["?field=space,energy", "?field=space&field=energy"],
    ["?field=space%20energy&zone=%20lingang%20", "?field=space&field=energy&zone=lingang"],
    ["?field=space%EF%BC%8Cenergy%E3%80%81chips", "?field=space&field=energy&field=chips"],
    ["?Field=SPACE&zone=Grand-Neobay&THEME=Dark", "?field=space&zone=grand-neobay&theme=dark"],
    ["?field=space&AMP;plain=1&amp;utm=A%2CB", "?field=space&plain=1&utm=A%2CB"],
    ["?field=&zone=", ""],
  ])("%s is read as it was meant, and written clean", (mangled, clean) => {
    expect(encode(decode(mangled, atlas))).toBe(clean);
    expect(cleanQuery(mangled)).toBe(clean);
    expect(decode(mangled, atlas)).toEqual(decode(clean, atlas));
  });

  test("an address that nothing has happened to keeps its letters", () => {
    for (const search of [
      "",
      "?field=warp&field=space&field=space&x",
      "?b=A%20B,C&amp&a=1&theme=x",
    ])
      expect(cleanQuery(search)).toBe(search);
  });

  test("unknown values fall back, unknown keys survive in their order", () => {
    const read = decode(
      "?field=warp&b=2&field=space&field=space&match=most&zone=mars&theme=pink&plain=yes&a=1&b=1",
      atlas,
    );
    expect(read).toEqual({
      selection: { fields: ["space"], match: "any", zones: [] },
      plain: false,
      rest: [
        ["b", "2"],
        ["a", "1"],
        ["b", "1"],
      ],
    });
  });

  test("names of object members are no fields and no themes", () => {
    for (const name of ["__proto__", "constructor", "toString"])
      expect(decode(`?field=${name}&zone=${name}&theme=${name}&match=${name}`, atlas)).toEqual(
        nothing,
      );
  });

  test("of some of the zones may choose any, which only the whole can tell", () => {
    const { selection } = decode("?zone=zone-00200&zone=%22%3E&zone=zone-00200", {
      ...atlas,
      whole: {},
    });
    expect(selection.zones).toEqual(["zone-00200"]);
    expect(decode("?zone=zone-00200", atlas).selection.zones).toEqual([]);
  });
});
