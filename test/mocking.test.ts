import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mocking } from "./mocking.mjs";

test("modules are mocked by tests alone that share theirs with no other", () => {
  const mocks = /\bvi\.(?:mock|doMock)\(/;
  // Tests of components may read theirs anew.
  const anew = /\bvi\.resetModules\(/;
  const tests = readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((name) => `test/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.includes("/node_modules/"));
  const found = tests.filter((path) => {
    const text = readFileSync(path, "utf8");
    return mocks.test(text) || (anew.test(text) && !/^test\/(?:ui|pages)\//.test(path));
  });
  expect(found.toSorted()).toEqual(mocking);
});
