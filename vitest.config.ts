import { readdirSync, readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Tests of components and pages, and those elsewhere that ask for a document in their first line. */
const withDocument = [
  "test/{ui,pages}/**/*.test.{ts,tsx}",
  ...readdirSync("test", { recursive: true, encoding: "utf8" })
    .map((name) => `test/${name.replaceAll("\\", "/")}`)
    .filter((path) => /^test\/(?!bench|e2e).*\.test\.ts$/.test(path))
    .filter((path) => readFileSync(path, "utf8").startsWith("// @vitest-environment jsdom\n")),
];

export default defineConfig({
  test: {
    // By itself it leaves a core free, which on a small machine is half of it.
    maxWorkers: "100%",
    // Modules are read once a worker, since tests leave them as they are.
    isolate: false,
    // Drawing every picture takes long on a machine with other work.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    setupFiles: ["test/console.ts"],
    restoreMocks: true,
    unstubGlobals: true,
    // A worker is of one kind of environment, and a new one reads all modules anew.
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{bench,e2e}/**", ...withDocument],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: withDocument,
          setupFiles: ["test/dom.ts"],
        },
      },
    ],
  },
});
