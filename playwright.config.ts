import { defineConfig, devices } from "@playwright/test";
import { basePathOf, portOf } from "./src/build/address.mjs";
import { chromiumArgs, findChromium, findHeadlessShell } from "./test/chromium.mjs";

const port = portOf(process.env.TEST_PORT, 4174);
const baseURL = `http://localhost:${port}${basePathOf(process.env.BASE_PATH)}`;
const executablePath = findHeadlessShell(process.env) ?? findChromium(process.env);

/** Looks at the finished build with the system's own Chromium, without a window where it has that. */
export default defineConfig({
  testDir: "test/e2e",
  outputDir: ".cache/browser",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // A machine that others use as well is slow at times.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    baseURL,
    viewport: { width: 1280, height: 800 },
    locale: "zh-CN",
    timezoneId: "UTC",
    colorScheme: "light",
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    launchOptions: { args: chromiumArgs, ...(executablePath && { executablePath }) },
  },
  webServer: {
    command: "node src/build/serve.mjs",
    port,
    env: { PORT: String(port) },
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
});
