import { expect, it } from "vitest";
import { packageOf, packagesIn } from "../../src/build/shipped";

it.each([
  ["/site/node_modules/react/index.js", "node_modules/react"],
  ["/site/node_modules/@a/b/c/d.js?v=1", "node_modules/@a/b"],
  ["\0/work/node_modules/a/node_modules/@b/c/d.js", "node_modules/a/node_modules/@b/c"],
  ["C:\\work\\node_modules\\a\\b.js", "node_modules/a"],
  ["/site/src/entry/main.tsx", undefined],
  ["\0rolldown/runtime.js", undefined],
])("knows the package of %j", (module, place) => {
  expect(packageOf(module)).toBe(place);
});

it("counts packages with code in the output, not those of which nothing is left", () => {
  const modules = {
    "/node_modules/used/a.js": { renderedLength: 1 },
    "/node_modules/shaken/a.js": { renderedLength: 0 },
    "/src/a.ts": { renderedLength: 9 },
  };
  expect(packagesIn({ "a.js": { type: "chunk", modules }, "a.css": { type: "asset" } })).toEqual([
    "node_modules/used",
  ]);
});
