import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { chartIds, chip, languages, near, points, ready, result } from "./atlas";
import { expect, test } from "./page";

const KB = 1024;
/** What a browser reads before it knows the title, and can paint it. */
const TITLE = 13;
/** A visit that only reads: no script but the one inside the page. */
const reading = { Document: 40, Font: 16 } as const;
/** Everything, headers too, until a chart becomes live. */
const BEFORE_CHARTS = 150;

/** Everything once all charts are live, and the engine that draws them. */
const WITH_CHARTS = 380_000;
const ENGINE = 175;

/** Tells of each file that has come, with its bytes, headers and body. */
async function onArrival(page: Page, tell: (kind: string, bytes: number) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const kinds = new Map<string, string>();
  session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) =>
    tell(kinds.get(requestId) ?? "other", encodedDataLength),
  );
}

/** Bytes that arrive by kind of request. */
async function arrivals(page: Page): Promise<Record<string, number>> {
  const arrived: Record<string, number> = {};
  await onArrival(page, (kind, bytes) => {
    arrived[kind] = (arrived[kind] ?? 0) + bytes;
  });
  return arrived;
}

for (const words of languages)
  test(`a reader who only reads loads no application, and it is light: /${words.path}`, async ({
    page,
  }) => {
    const arrived = await arrivals(page);
    await page.goto(words.path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    for (const [kind, budget] of Object.entries(reading)) {
      expect(arrived[kind], kind).toBeGreaterThan(KB);
      expect(arrived[kind], kind).toBeLessThanOrEqual(budget * KB);
    }
    for (const none of ["Script", "Stylesheet", "Fetch"])
      expect(Object.keys(arrived)).not.toContain(none);
    await ready(page);
    await page.waitForLoadState("networkidle");
    expect(arrived["Script"]).toBeGreaterThan(KB);
    const all = () => Object.values(arrived).reduce((sum, bytes) => sum + bytes, 0);
    expect(all()).toBeLessThanOrEqual(BEFORE_CHARTS * KB);
    await chip(page, "space").click();
    await expect(result(page)).toHaveText(words.one);
    // With the filter come the charts, and there is more than that.
    await expect.poll(all).toBeGreaterThan(BEFORE_CHARTS * KB);
  });

test("all charts live are light, and so is the engine that draws them", async ({ page }) => {
  const files: { readonly kind: string; readonly bytes: number }[] = [];
  await onArrival(page, (kind, bytes) => files.push({ kind, bytes }));
  await page.goto("");
  await ready(page);
  await chip(page, "space").click();
  for (const chart of await chartIds(page)) {
    await near(page, chart);
    await page.locator(`#${chart} .plot`).dispatchEvent("pointerdown");
    await expect(page.locator(`#${chart} .live:not(.waiting)`)).toHaveCount(1);
  }
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total).toBeLessThanOrEqual(WITH_CHARTS);
  const scripts = files.filter(({ kind }) => kind === "Script").map(({ bytes }) => bytes);
  expect(Math.max(...scripts)).toBeGreaterThan(100 * KB);
  expect(Math.max(...scripts)).toBeLessThanOrEqual(ENGINE * KB);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a reader who scrolls through the page loads nothing for it, and who taps does", async ({
    page,
  }) => {
    const arrived = await arrivals(page);
    await page.goto("", { waitUntil: "networkidle" });
    // A tap that meets a page still gliding is a touch that stops it.
    const rests = await page.evaluateHandle(() => {
      const state = { at: true };
      document.addEventListener("scroll", () => (state.at = false));
      document.addEventListener("scrollend", () => (state.at = true));
      return state;
    });
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...ys: readonly number[]) =>
      session.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: ys.map((y) => ({ x: 200, y })),
      });
    for (let swipe = 0; swipe < 5; swipe += 1) {
      await touch("touchStart", 700);
      for (let y = 680; y >= 200; y -= 40) await touch("touchMove", y);
      await touch("touchEnd");
    }
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1500);
    expect(Object.keys(arrived)).not.toContain("Script");
    await expect.poll(() => rests.evaluate(({ at }) => at)).toBe(true);
    await page.locator("#overview-title").tap();
    await expect(points(page, "overview").first()).toBeAttached();
    expect(arrived["Script"]).toBeGreaterThan(KB);
  });
});

for (const { path } of languages)
  test(`little stands before the title: /${path}`, async ({ request }) => {
    const [before = ""] = (await (await request.get(path)).text()).split("</h1>");
    expect(before).toContain("<style>");
    expect(brotliCompressSync(before).length).toBeLessThanOrEqual(TITLE * KB);
  });
