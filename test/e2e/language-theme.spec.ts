import { chip, pages, ready, result } from "./atlas";
import { hold, rest } from "./hold";
import { expect, test } from "./page";

const paper = { light: "rgb(255, 255, 255)", dark: "rgb(17, 21, 25)" };

test("the other language keeps the selection, the theme asked for and the place", async ({
  page,
}) => {
  await page.goto("?field=space&theme=dark&utm=a");
  await ready(page);
  await chip(page, "chips").click();
  await expect(result(page)).toHaveText(pages.zh.some);
  await page.locator("#compare").evaluate((section) => section.scrollIntoView());
  const top = async () => (await page.locator("#compare").boundingBox())?.y ?? 0;
  const before = await top();
  // As from a list of links, without going up to the header.
  await page
    .getByRole("banner")
    .getByRole("link", { name: "English" })
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/en\/\?field=space&field=chips&theme=dark&utm=a$/);
  await expect(result(page)).toHaveText(pages.en.some);
  await ready(page);
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(4);
  await expect(page.locator("body")).toHaveCSS("background-color", paper.dark);
  await page.getByRole("banner").getByRole("link", { name: "中文" }).click();
  await expect(result(page)).toHaveText(pages.zh.some);
});

test("the other language is at hand wherever one reads, and keeps the place", async ({ page }) => {
  await page.goto("?field=space");
  const section = page.locator("#quality");
  const top = async () => (await section.boundingBox())?.y ?? 0;
  for (const [width, name, { path, one }] of [
    [390, "English", pages.en],
    [1280, "中文", pages.zh],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await ready(page);
    await section.evaluate((element) => element.scrollIntoView());
    const before = await top();
    await expect(page.getByRole("banner")).not.toBeInViewport();
    const link = page.getByRole("main").getByRole("link", { name });
    await expect(link).toBeInViewport({ ratio: 1 });
    // By the pointer where it stands: a click of the locator would scroll first.
    const { x = 0, y = 0, width: w = 0, height: h = 0 } = (await link.boundingBox()) ?? {};
    await page.mouse.click(x + w / 2, y + h / 2);
    await expect(page).toHaveURL(new RegExp(`:\\d+/(?:.*/)?${path}\\?field=space$`));
    await expect(result(page)).toHaveText(one);
    await ready(page);
    await expect.poll(async () => Math.abs((await top()) - before), `${width}`).toBeLessThan(4);
  }
});

test("the other language keeps the place where a browser does not anchor scrolling, and is slow", async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.requestIdleCallback = (run) =>
      window.setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }), 40);
    new MutationObserver((_, observer) => {
      document.documentElement.style.overflowAnchor = "none";
      observer.disconnect();
    }).observe(document, { childList: true });
  });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("");
  const settled = page.locator(":root[data-settled]");
  await settled.waitFor({ state: "attached" });
  const section = page.locator("#quality");
  await section.evaluate((element) => element.scrollIntoView());
  const before = (await section.boundingBox())?.y ?? 0;
  await page
    .getByRole("main")
    .getByRole("link", { name: "English" })
    .evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/en\/$/);
  await settled.waitFor({ state: "attached" });
  await expect
    .poll(async () => Math.abs(((await section.boundingBox())?.y ?? 0) - before))
    .toBeLessThan(4);
});

test("the theme follows the system until one is chosen, which is kept", async ({ page }) => {
  const body = page.locator("body");
  await page.goto("");
  await ready(page);
  await expect(body).toHaveCSS("background-color", paper.light);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(body).toHaveCSS("background-color", paper.dark);
  await page.getByRole("button", { name: "主题：跟随系统" }).click();
  await expect(body).toHaveCSS("background-color", paper.light);
  await page.reload();
  await expect(body).toHaveCSS("background-color", paper.light);
  await page.getByRole("button", { name: "主题：浅色" }).click();
  await page.emulateMedia({ colorScheme: "light" });
  await expect(body).toHaveCSS("background-color", paper.dark);
  await page.getByRole("button", { name: "主题：深色" }).click();
  await expect(body).toHaveCSS("background-color", paper.light);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("a theme in the address wins over the stored one, from the first paint, until another is chosen", async ({
  page,
}) => {
  await page.goto("");
  await page.evaluate(() => localStorage.setItem("pilot-zone-atlas:theme", "light"));
  const letGo = await hold(page, rest);
  await page.goto("?theme=dark", { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  await expect(page.locator("body")).toHaveCSS("background-color", paper.dark);
  await letGo();
  await ready(page);
  await page.getByRole("button", { name: "主题：深色" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(page.locator("body")).toHaveCSS("background-color", paper.light);
});

test("a stored theme is shown from the first paint, without the application", async ({ page }) => {
  const letGo = await hold(page, rest);
  await page.goto("", { waitUntil: "domcontentloaded" });
  await page.evaluate(() => localStorage.setItem("pilot-zone-atlas:theme", "dark"));
  await page.addInitScript(() => {
    addEventListener("DOMContentLoaded", () => {
      document.documentElement.dataset["early"] = document.documentElement.dataset["theme"] ?? "";
    });
  });
  await page.goto("about:blank");
  const soon = { waitUntil: "commit" } as const;
  for (const come of [() => page.goto("", soon), () => page.reload(soon)]) {
    await come();
    await expect(page.locator(":root")).toHaveAttribute("data-early", "dark");
    await expect(page.locator("body")).toHaveCSS("background-color", paper.dark);
  }
  await letGo();
});

test("where storage is refused everything works for as long as the page lasts", async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("refused", "SecurityError");
        },
      });
  });
  await page.goto("?field=space");
  await expect(result(page)).toHaveText(pages.zh.one);
  await page.getByRole("button", { name: "主题：跟随系统" }).click();
  await page.getByRole("button", { name: "主题：浅色" }).click();
  await expect(page.locator("body")).toHaveCSS("background-color", paper.dark);
  await page.locator("#zones").evaluate((section) => section.scrollIntoView());
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(result(page)).toHaveText(pages.en.one);
});

test("a live chart changes its colours with the theme", async ({ page }) => {
  await page.goto("");
  await ready(page);
  await page.locator("#centres .plot").hover();
  const mark = page.locator("#centres .live:not(.waiting) svg path").last();
  await mark.waitFor();
  const ink = () =>
    mark.evaluate((path) => getComputedStyle(path).stroke + getComputedStyle(path).fill);
  const light = await ink();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ink()).not.toBe(light);
});
