import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mocking } from "./mocking.mjs";

test("modules are mocked by tests alone that share theirs with no other", () => {
  const mocks = /\bvi\.(?:mock|doMock|resetModules)\(/;
  const shared = readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((name) => `test/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".test.ts") && !path.startsWith("test/ui/"))
    .filter((path) => !path.includes("/node_modules/"));
  const found = shared.filter((path) => mocks.test(readFileSync(path, "utf8")));
  expect(found.toSorted()).toEqual(mocking);
});
