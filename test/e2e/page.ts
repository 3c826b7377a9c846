import { test as base, type BrowserContext, type Page } from "@playwright/test";
import { chromiumArgs, findChromium } from "../chromium.mjs";

export { expect } from "@playwright/test";

/** What a test of the browser may not overlook. */
export interface Watch {
  /** Says that this test makes the browser complain or go elsewhere; it fails when it does not. */
  expect(message: RegExp): void;
  /** Watches a context that the test made itself. */
  over(context: BrowserContext): Promise<void>;
}

const whole = findChromium(process.env);

/** The Chromium that readers have, for what it paints, refuses or says otherwise than one without a window. */
export const wholeChromium = {
  launchOptions: { args: chromiumArgs, ...(whole && { executablePath: whole }) },
};

/** A policy that forbids something says so in an event before it says so in the console. */
function tellViolations() {
  document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    console.error(`policy violation: ${violatedDirective} ${blockedURI}`),
  );
}

const isOurs = (address: string, origin: string) =>
  address.startsWith(`${origin}/`) || /^(?:data|blob|about):/.test(address);

/** A worker would answer in place of the network that a test has in its hands. */
function withoutWorkers() {
  Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
}

/** Puts the window where the pointer is not: it rests at the corner of the screen, and would begin to act. */
async function moveFromPointer(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send("Browser.getWindowForTarget");
  await session.send("Browser.setWindowBounds", { windowId, bounds: { left: 100, top: 100 } });
  await session.detach();
}

/**
 * Playwright's test with open eyes: a warning, an error, an exception, a policy
 * violation or a request to another origin fails it, unless it expects that.
 */
export const test = base.extend<{ watch: Watch; watched: void; workers: boolean }>({
  workers: [false, { option: true }],
  page: async ({ page }, use) => {
    await moveFromPointer(page);
    await use(page);
  },
  watch: async ({ baseURL, workers }, use) => {
    const { origin } = new URL(baseURL ?? "");
    const said: string[] = [];
    const expected: RegExp[] = [];
    await use({
      expect: (message) => void expected.push(message),
      over: async (context) => {
        context.on("console", (message) => {
          if (["warning", "error"].includes(message.type()))
            said.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
        });
        context.on("weberror", (fault) => void said.push(`exception: ${fault.error().message}`));
        context.on("request", (request) => {
          if (!isOurs(request.url(), origin)) said.push(`request: ${request.url()}`);
        });
        await context.addInitScript(tellViolations);
        if (!workers) await context.addInitScript(withoutWorkers);
      },
    });
    const surprises = said.filter((line) => !expected.some((message) => message.test(line)));
    const silent = expected.filter((message) => !said.some((line) => message.test(line)));
    if (surprises.length > 0) throw new Error(`the page is not quiet:\n${surprises.join("\n")}`);
    if (silent.length > 0) throw new Error(`the page did not say: ${silent.join(", ")}`);
  },
  watched: [
    async ({ context, watch }, use) => {
      await watch.over(context);
      await use();
    },
    { auto: true },
  ],
});
