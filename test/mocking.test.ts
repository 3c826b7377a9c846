import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("no test mocks or reads anew what it shares with others, but for two of components", () => {
  // A spy is undone after each test; a mocked module would stay for the next file of its worker.
  const wrong = /\bvi\.(?:mock|doMock)\(/;
  const anew = /\bvi\.resetModules\(/;
  const tests = readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((name) => `test/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.test\.tsx?$/.test(path) && !path.includes("/node_modules/"));
  const found = tests.filter((path) => {
    const text = readFileSync(path, "utf8");
    return wrong.test(text) || (anew.test(text) && !/^test\/(?:ui|pages)\//.test(path));
  });
  expect(found).toEqual([]);
});
