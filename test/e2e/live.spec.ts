import { chartIds, chip, near, picture, ready } from "./atlas";
import { expect, test, wholeChromium } from "./page";
import { difference } from "./pixels";

// What is compared pixel by pixel is painted as for readers.
test.use(wholeChromium);

const engine = /\/assets\/live-chart-.*\.js$/;

test("a reader who only scrolls never loads the engine of live charts", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("");
  await ready(page);
  for (const id of await chartIds(page)) {
    await page.mouse.wheel(0, 10);
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  }
  await near(page, "timeline");
  expect(asked.filter((address) => engine.test(address))).toEqual([]);
  await page.locator("#timeline .plot").hover();
  await expect(page.locator("#timeline .live:not(.waiting)")).toHaveCount(1);
  expect(asked.filter((address) => engine.test(address))).toHaveLength(1);
});

// Each frame of the charts, the widest as it is drawn larger; at its own size highlight.spec.ts looks at it.
for (const width of [390, 768, 1920])
  test(`a live chart takes its picture's place without a move, and looks the same: ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 1000 });
    await page.goto("");
    await ready(page);
    await near(page, "fields");
    await page.evaluate(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: "layout-shift" });
    });
    for (const chart of await chartIds(page)) {
      await near(page, chart);
      const canvas = page.locator(`#${chart} .canvas`);
      const look = async () => {
        await page.locator(`#${chart} .actions :is(a, button)`).last().focus();
        return canvas.screenshot({ animations: "disabled" });
      };
      const before = await look();
      await expect(page.locator(`#${chart} .live`)).toHaveCount(0);
      await page.locator(`#${chart} .plot`).dispatchEvent("pointerdown");
      await expect(page.locator(`#${chart} .live:not(.waiting)`)).toHaveCount(1);
      await expect(picture(page, chart)).toHaveCount(1);
      expect(await difference(page, before, await look()), chart).toBeLessThan(0.004);
    }
    expect(
      await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts),
    ).toEqual([]);
    const sideways = () => document.documentElement.scrollWidth - innerWidth;
    expect(await page.evaluate(sideways)).toBeLessThanOrEqual(0);
  });

test("a live chart redraws in the frame of a new width, in step with its picture", async ({
  page,
}) => {
  await page.goto("?field=space");
  await ready(page);
  await near(page, "targets");
  await page.locator("#targets .plot").hover();
  const live = page.locator("#targets .live:not(.waiting) svg");
  await expect(live).toHaveCount(1);
  for (const [width, frame] of [
    [390, 328],
    [768, 640],
    [1280, 928],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await expect(live).toHaveAttribute("width", String(frame));
    const [plot, svg] = [
      await page.locator("#targets .plot").boundingBox(),
      await live.boundingBox(),
    ];
    expect(Math.abs((plot?.width ?? 0) - (svg?.width ?? 0))).toBeLessThan(1);
  }
  await chip(page, "space").click();
  await expect(live).toHaveCount(1);
});
