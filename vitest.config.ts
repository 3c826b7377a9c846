import { defineConfig } from "vitest/config";

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
          include: [tests("")],
          exclude: ["test/e2e/**", "test/ui/**", "test/bench/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "jsdom",
          include: [tests("ui/")],
          setupFiles: ["test/dom.ts"],
        },
      },
    ],
  },
});
