import { defineConfig } from "vitest/config";
import { mocking } from "./test/mocking.mjs";

const tests = (folder: string) => `test/${folder}**/*.test.{ts,tsx}`;

export default defineConfig({
  test: {
    // By itself it leaves a core free, which on a small machine is half of it.
    maxWorkers: "100%",
    // Drawing every picture takes long on a machine with other work.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    setupFiles: ["test/console.ts"],
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          // Modules are read once a worker, since these tests leave them as they are.
          isolate: false,
          include: [tests("")],
          exclude: ["test/e2e/**", "test/{ui,pages}/**", "test/bench/**", ...mocking],
        },
      },
      { extends: true, test: { name: "mocking", include: mocking } },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          // Each file has a document of its own; what they load is read once.
          isolate: false,
          include: [tests("{ui,pages}/")],
          setupFiles: ["test/dom.ts"],
        },
      },
    ],
  },
});
