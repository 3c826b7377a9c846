import { expect, it } from "vitest";
import { entryFiles } from "../../src/build/manifest";

const manifest = {
  "main.tsx": { file: "main.js", imports: ["_a.js", "_b.js"] },
  "_a.js": { file: "a.js", imports: ["_b.js"] },
  "_b.js": { file: "b.js", imports: ["_a.js"] },
  "later.tsx": { file: "later.js" },
};

it("finds what an entry loads at once, each file once, also around a loop", () => {
  expect(entryFiles(manifest, "main.tsx")).toEqual({ file: "main.js", imports: ["a.js", "b.js"] });
});

it("names the entries that there are when asked for another", () => {
  expect(() => entryFiles(manifest, "embed.tsx")).toThrow(
    "unknown entry “embed.tsx”; expected one of main.tsx, ",
  );
});
