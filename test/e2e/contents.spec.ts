import type { Page } from "@playwright/test";
import { ready } from "./atlas";
import { hold, rest } from "./hold";
import { expect, test } from "./page";

const open = (page: Page) => page.locator(".filter").getByRole("button", { name: "On this page" });
const list = (page: Page) => page.getByRole("navigation", { name: "On this page" });

for (const [width, waits] of [
  [320, true],
  [390, false],
  [1280, true],
] as const)
  test(`the sections are reached from anywhere on the page: ${width}, the application ${waits ? "held back" : "there"}`, async ({
    page,
  }) => {
    const letGo = waits ? await hold(page, rest) : () => undefined;
    await page.setViewportSize({ width, height: 800 });
    await page.goto("en/", { waitUntil: "domcontentloaded" });
    if (!waits) await ready(page);
    await page.evaluate(() => scrollTo({ top: 3000, behavior: "instant" }));
    await open(page).click();
    const link = list(page).getByRole("link", { name: "Timeline" });
    await expect(link).toBeInViewport({ ratio: 1 });
    await link.click();
    await expect(page).toHaveURL(/#timeline$/);
    await expect(page.locator("#timeline-title")).toBeInViewport({ ratio: 1 });
    await expect(link).not.toBeInViewport();
    await letGo();
    // Its button, which the browser answers, is not pressed again by the application.
    if (waits) await ready(page);
    await expect(link).not.toBeInViewport();
  });

test("the list opens and closes by keys, and the focus goes as the row is read", async ({
  page,
}) => {
  await page.goto("en/");
  await page.evaluate(() => scrollTo({ top: 3000, behavior: "instant" }));
  await page.locator(".match :checked").focus();
  await page.keyboard.press("Tab");
  await expect(open(page)).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(list(page).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(open(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.locator(".filter a[hreflang]")).toBeFocused();
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the sections are reached all the same", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("en/#fields");
    await open(page).click();
    await list(page).getByRole("link", { name: "Zones" }).click();
    await expect(page).toHaveURL(/#zones$/);
    await expect(page.locator("#zones-title")).toBeInViewport();
  });
});
