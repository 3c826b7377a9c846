import { describe, expect, it } from "vitest";
import { supports } from "../../src/build/node.mjs";

describe("supports", () => {
  it.each([
    ["20.19.0", true],
    ["20.20.2", true],
    ["20.18.9", false],
    ["18.20.0", false],
    ["21.7.0", false],
    ["22.11.0", false],
    ["22.12.0", true],
    ["24.0.0", true],
  ])("says of Node %s: %s", (version, supported) => {
    expect(supports(version, "^20.19.0 || >=22.12.0")).toBe(supported);
  });

  it("compares the last part too", () => {
    expect(["1.2.2", "1.2.3", "2.0.0"].map((version) => supports(version, ">=1.2.3"))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("knows no other kind of range", () => {
    expect(() => supports("20.19.0", "~20")).toThrow("unknown range “~20”");
  });
});
