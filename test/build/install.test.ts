import { describe, expect, it } from "vitest";
import { upToDate } from "../../src/build/install.mjs";

const locked = {
  "": { version: "0.1.0" },
  "node_modules/a": { version: "1.0.0", integrity: "sha512-a" },
  "node_modules/b": { version: "2.0.0", integrity: "sha512-b" },
  "node_modules/b-elsewhere": { version: "2.0.0", optional: true, os: ["plan9"] },
};
const { "node_modules/a": a, "node_modules/b": b } = locked;
const present = { "node_modules/a": a, "node_modules/b": b };

describe("upToDate", () => {
  it("is so when everything locked is there, parts for other machines apart", () => {
    expect(upToDate(locked, present)).toBe(true);
  });

  it.each([
    ["a package is missing", { "node_modules/a": a }],
    ["a version differs", { ...present, "node_modules/a": { ...a, version: "1.0.1" } }],
    ["a content differs", { ...present, "node_modules/a": { ...a, integrity: "sha512-z" } }],
    ["a package is left over", { ...present, "node_modules/c": a }],
  ])("is not so when %s", (_, there) => {
    expect(upToDate(locked, there)).toBe(false);
  });

  it("is not so when the folder came from another kind of machine", () => {
    const copied = { ...present, "node_modules/b-elsewhere": locked["node_modules/b-elsewhere"] };
    expect(upToDate(locked, copied)).toBe(false);
  });
});
