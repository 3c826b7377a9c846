import { describe, expect, it } from "vitest";
import { basePathOf, portOf, Refusal } from "../../src/build/address.mjs";

describe("portOf", () => {
  it("reads a port and falls back where none is written", () => {
    expect([portOf("8080"), portOf("0"), portOf(undefined), portOf(""), portOf("", 1)]).toEqual([
      8080, 0, 4173, 4173, 1,
    ]);
  });

  it.each(["abc", "-1", "80.5", "65536", "1e3", " 80", "0x50"])("refuses %j", (written) => {
    expect(() => portOf(written)).toThrow(Refusal);
  });
});

describe("basePathOf", () => {
  it.each([
    [undefined, "/"],
    ["", "/"],
    ["/", "/"],
    ["./", "/"],
    ["atlas", "/atlas/"],
    ["/atlas", "/atlas/"],
    ["/maps//atlas/", "/maps/atlas/"],
  ])("reads %j as %s", (written, path) => {
    expect(basePathOf(written)).toBe(path);
  });
});
