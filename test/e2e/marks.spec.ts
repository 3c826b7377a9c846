import type { Page } from "@playwright/test";
import { chartIds, chip, colour, near, picture, ready, zoneCharts } from "./atlas";
import { hold } from "./hold";
import { expect, test } from "./page";

const engine = /\/assets\/live-chart-.*\.js$/;

/** How many shapes of a picture are painted how: fill and line, as computed. */
const paints = (page: Page, chart: string) =>
  picture(page, chart).evaluate((svg) => {
    const counts: Record<string, number> = {};
    for (const shape of svg.querySelectorAll("path, circle, polygon, rect, polyline")) {
      const { fill, stroke } = getComputedStyle(shape);
      const paint = `${fill} ${stroke}`;
      counts[paint] = (counts[paint] ?? 0) + 1;
    }
    return counts;
  });

const words = (page: Page, chart: string) =>
  picture(page, chart).evaluate((svg) =>
    [...svg.querySelectorAll("text")].map(({ textContent }) => textContent).join(" "),
  );

/** Live charts draw one frame after they are ready. */
const live = (page: Page, chart: string) =>
  expect(page.locator(`#${chart} .live:not(.waiting) svg`)).toHaveCount(1);

/** Until a live chart is drawn anew its picture answers for it. */
const redrawn = (page: Page, chart: string) =>
  expect(page.locator(`#${chart} .plot:not([data-answering]) .live`)).toBeVisible();

test("what does not match turns hollow on picture and live chart, and nothing goes", async ({
  page,
}) => {
  const letGo = await hold(page, engine);
  await page.goto("");
  await ready(page);
  for (const state of ["picture", "live chart"]) {
    const [zhangjiang, lingang, paper, control] = [
      await colour(page, "zone-1"),
      await colour(page, "zone-2"),
      await colour(page, "paper"),
      await colour(page, "control"),
    ];
    const filled = (counts: Record<string, number>, zone: string) => counts[`${zone} none`] ?? 0;
    if (state === "live chart") await letGo();
    for (const chart of await zoneCharts(page)) {
      await page.locator(`#${chart}`).scrollIntoViewIfNeeded();
      await page.locator(`#${chart} .plot`).hover();
      if (state === "live chart") await live(page, chart);
      // What is pointed at has weight, in a live chart until the next frame.
      await page.locator("h1").hover();
      await expect(page.locator("[data-lit]")).toHaveCount(0);
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
      );
      const before = await paints(page, chart);
      expect(filled(before, zhangjiang), chart).toBeGreaterThan(0);

      await chip(page, "space").click();
      await expect(page.locator("#zones")).toHaveAttribute("data-off", "zhangjiang");
      if (state === "live chart") await redrawn(page, chart);
      await expect
        .poll(async () => filled(await paints(page, chart), zhangjiang), { message: chart })
        .toBe(0);
      const after = await paints(page, chart);
      const hollow = `${paper} ${control}`;
      expect((after[hollow] ?? 0) - (before[hollow] ?? 0), chart).toBeGreaterThanOrEqual(
        filled(before, zhangjiang),
      );
      expect(filled(after, lingang), chart).toBeGreaterThan(0);

      await chip(page, "space").click();
      await page.locator("h1").hover();
      await expect.poll(() => paints(page, chart), { message: chart }).toEqual(before);
    }
  }
});

test("a filter leaves every card, row and point in its place and says so in each card", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await near(page, "fields");
  const count = async () => ({
    cards: await page.locator(".card h3").allInnerTexts(),
    rows: await page.locator(".comparison tbody tr").count(),
    points: await page.locator("#fields .point").count(),
    facts: await page.locator("tr[id^=fact-]").count(),
  });
  const rows = () => page.locator(".data tbody tr th").allTextContents();
  const [before, heads] = [await count(), await rows()];
  await page.goto("?field=space&field=chips&match=all");
  await ready(page);
  await near(page, "fields");
  expect(await count()).toEqual(before);
  expect(await rows()).toEqual(expect.arrayContaining(heads));
  await expect(page.locator(".card-match")).toHaveText([
    "列出未来芯片；未列出未来空间",
    "列出未来空间；未列出未来芯片",
    "列出未来空间；未列出未来芯片",
  ]);
});

test("charts of the city say that they are, and no filter changes them", async ({ page }) => {
  await page.goto("");
  await ready(page);
  const ofZones = await zoneCharts(page);
  const city = (await chartIds(page)).filter((chart) => !ofZones.includes(chart));
  expect(city.length).toBeGreaterThanOrEqual(4);
  const look = async () => {
    const seen: unknown[] = [];
    for (const chart of city) seen.push([await paints(page, chart), await words(page, chart)]);
    return seen;
  };
  const before = await look();
  const source = (chart: string) => page.locator(`#${chart} .source`);
  for (const chart of city) await expect(source(chart)).toContainText("本图不随筛选变化");
  for (const chart of ofZones) await expect(source(chart)).not.toContainText("本图不随筛选变化");
  await chip(page, "chips").click();
  await expect(page.locator("#zones")).toHaveAttribute("data-off", "lingang grand-neobay");
  expect(await look()).toEqual(before);
});

test("a press is answered in the window at once, and out of it soon after", async ({ page }) => {
  await page.goto("");
  await ready(page);
  await near(page, "overview");
  const marked = await chip(page, "space").evaluate(async (element) => {
    // What is in the window is what a frame has shown in it.
    const frame = () => new Promise(requestAnimationFrame);
    await frame();
    await frame();
    (element as HTMLElement).click();
    return [...document.querySelectorAll<HTMLElement>(".section")]
      .filter(({ dataset }) => dataset["off"] === "zhangjiang")
      .map(({ id }) => id);
  });
  expect(marked).toContain("overview");
  expect(marked).not.toContain("timeline");
  await expect(page.locator(".section:not([data-off=zhangjiang])")).toHaveCount(0);
});
