import type { Page } from "@playwright/test";
import { chip, ready, slideBeside, slideIds } from "./atlas";
import { hold } from "./hold";
import { expect, test } from "./page";

const current = (page: Page) => page.evaluate(() => document.documentElement.dataset["slide"]);
const visible = (page: Page) => page.locator(".slide:visible");

test("keys turn the slides, and the address follows", async ({ page }) => {
  await page.goto("present/");
  await expect(visible(page)).toHaveCount(1);
  const ids = await slideIds(page);
  const last = ids.length - 1;
  const way = [
    ["ArrowRight", 1],
    ["PageDown", 2],
    ["Space", 3],
    ["Shift+Space", 2],
    ["ArrowLeft", 1],
    ["End", last],
    ["ArrowRight", last],
    ["Home", 0],
    ["ArrowLeft", 0],
    ["7", 6],
  ] as const;
  for (const [key, index] of way) {
    await page.keyboard.press(key);
    await expect(visible(page)).toHaveAttribute("data-slide", ids[index] ?? "");
    const place = `${index + 1} / ${ids.length}`;
    if (index > 0) await expect(visible(page).locator(".page")).toHaveText(place);
  }
  await expect(page).toHaveURL(new RegExp(`/present/#${ids[6]}$`));
  const title = await visible(page).getByRole("heading", { level: 2 }).innerText();
  await expect(page.locator("#said")).toHaveText(`7 / ${ids.length} ${title}`);
});

test("a reload by mistake comes back to the same slide, language, theme and filter", async ({
  page,
}) => {
  await page.goto("present/?field=space#targets");
  const next = await slideBeside(page, "targets", 1);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("t");
  await page.keyboard.press("l");
  const look = () =>
    page.evaluate(() => {
      const { slide, theme, on } = document.documentElement.dataset;
      const boxes = document.querySelectorAll<HTMLInputElement>("form :checked");
      const chosen = [...boxes].map(({ value }) => value).join(" ");
      return {
        slide,
        theme,
        on,
        chosen,
        lang: document.documentElement.lang,
        title: document.title,
      };
    });
  const before = await look();
  expect(before).toEqual({
    ...{ slide: next, theme: "dark", on: "space", chosen: "space any" },
    ...{ lang: "en-GB", title: "Slides · Pilot Zone Atlas" },
  });
  await expect(page).toHaveURL(
    new RegExp(String.raw`/en/present/\?field=space&theme=dark#${next}$`),
  );
  await page.reload();
  expect(await look()).toEqual(before);
});

test("language and theme change in place, without a request", async ({ page, context }) => {
  await page.goto("present/#quality");
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  // A browser may ask for the icon again when the address changes; nothing waits for it.
  context.on("request", (request) => {
    if (!request.url().endsWith("/icon.svg")) asked.push(request.url());
  });
  await page.keyboard.press("l");
  await expect(visible(page).getByRole("heading", { level: 2 })).toHaveText(/^Quality benchmarks/);
  await expect(page.locator("main:visible")).toHaveCount(1);
  await page.keyboard.press("l");
  await expect(visible(page).getByRole("heading", { level: 2 })).toHaveText(/^质量标杆/);
  await page.keyboard.press("t");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(17, 21, 25)");
  await page.keyboard.press("End");
  expect(asked).toEqual([]);
});

test("clicks at the edges turn the slides, clicks on them do not, and what brings a blank screen back does nothing else", async ({
  page,
}) => {
  await page.goto("present/#fields");
  await page.mouse.click(1270, 300);
  expect(await current(page)).toBe(await slideBeside(page, "fields", 1));
  await page.mouse.click(10, 300);
  expect(await current(page)).toBe("fields");
  await page.mouse.click(640, 300);
  expect(await current(page)).toBe("fields");
  const black = () =>
    page.evaluate(() => getComputedStyle(document.body, "::after").backgroundColor);
  await page.keyboard.press("b");
  expect(await black()).toBe("rgb(0, 0, 0)");
  await page.keyboard.press("ArrowRight");
  expect(await black()).toBe("rgba(0, 0, 0, 0)");
  expect(await current(page)).toBe("fields");
  await page.keyboard.press("b");
  await page.mouse.click(600, 300);
  expect(await black()).toBe("rgba(0, 0, 0, 0)");
});

test("notes say the slide in words beside the whole slide, a list tells the keys, and escape closes it before it leaves", async ({
  page,
}) => {
  await page.goto("en/present/?field=space#targets");
  await page.keyboard.press("n");
  const notes = page.getByRole("complementary", { name: "Speaker notes" });
  await expect(notes).toContainText("about 200 billion yuan");
  await expect(notes).toContainText("qualifier: about, para. 4");
  const sheet = await visible(page).locator(".sheet").boundingBox();
  const box = await notes.boundingBox();
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1);
  await page.keyboard.press("n");
  await expect(notes).toBeHidden();
  await page.keyboard.press("?");
  await expect(page.getByRole("region", { name: "Keys" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: "Keys" })).toBeHidden();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(/\/en\/\?field=space#targets$/);
});

test("buttons do what keys do, and hide when nothing moves", async ({ page }) => {
  await page.clock.install();
  await page.goto("present/");
  const strip = page.getByRole("navigation", { name: "演示控制" });
  await strip.getByRole("button", { name: "下一张" }).click();
  expect(await current(page)).toBe("overview");
  await strip.getByRole("button", { name: "语言" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Language" })).toBeFocused();
  await page.getByRole("button", { name: "Language" }).evaluate((button) => button.blur());
  await page.mouse.move(300, 200);
  await page.clock.runFor(3100);
  await expect(page.locator(".slide-controls:visible")).toHaveCSS("clip-path", "inset(50%)");
  await page.mouse.move(310, 210);
  await expect(page.locator(".slide-controls:visible")).toHaveCSS("clip-path", "none");
});

test("full screen is entered by a key and left by escape, before the slides are", async ({
  page,
}) => {
  await page.goto("present/#fields");
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  await page.keyboard.press("f");
  await expect.poll(full).toBe(true);
  await page.keyboard.press("l");
  expect(await full()).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(full).toBe(false);
  await expect(page).toHaveURL(/\/en\/present\/#fields$/);
});

test("a swipe turns the slides", async ({ browser, watch, baseURL }) => {
  const context = await browser.newContext({ ...(baseURL && { baseURL }), hasTouch: true });
  await watch.over(context);
  const page = await context.newPage();
  await page.goto("present/#fields");
  const client = await context.newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const points = (x: number) => ({ touchPoints: [{ x, y: 300 }] });
    await client.send("Input.dispatchTouchEvent", { type: "touchStart", ...points(from) });
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", ...points(to) });
    await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await swipe(600, 350);
  await expect.poll(() => current(page)).toBe(await slideBeside(page, "fields", 1));
  await swipe(350, 600);
  await expect.poll(() => current(page)).toBe("fields");
  await context.close();
});

test("the filter goes along while the code of the section that leads to the slides is on its way", async ({
  page,
}) => {
  const letGo = await hold(page, /\/chart-figure-.*\.js$/);
  await page.goto("");
  await ready(page);
  await chip(page, "space").click();
  await expect(page).toHaveURL(/\?field=space$/);
  const asked = page.waitForRequest(/\/chart-figure-/);
  await page.locator("#centres-title").hover();
  await asked;
  await page.locator("#centres").getByRole("link", { name: "演示" }).click();
  await expect(page).toHaveURL(/\/present\/\?field=space#centres$/);
  await letGo();
});

test("the atlas leads to the slide of a chart with the filter, and a wrong fragment to the first", async ({
  page,
}) => {
  await page.goto("?field=space");
  await page.locator("#centres").getByRole("link", { name: "演示" }).click();
  await expect(page).toHaveURL(/\/present\/\?field=space#centres$/);
  expect(await current(page)).toBe("centres");
  await page.goto("present/#nowhere");
  expect(await current(page)).toBe("title");
});
