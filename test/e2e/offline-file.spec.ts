import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { chip, pages, ready, result, slideIds } from "./atlas";
import { expect, test, type Watch } from "./page";

const path = resolve("dist/pilot-zone-atlas.html");
const file = pathToFileURL(path).href;

// Each test reads the whole site anew, and some read it three times.
test.slow();

/** Opens the file as a double click does, with no network, and looks at all it asks for. */
async function open(page: Page, watch: Watch, query = ""): Promise<string[]> {
  watch.expect(new RegExp(`^request: ${file}(?:[?#].*)?$`));
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  await page.context().setOffline(true);
  await page.goto(file + query);
  return asked;
}

/** Everything that a page asks for beside itself; what it carries inside is not asked for. */
const beside = (asked: readonly string[]) =>
  asked.filter((address) => !address.startsWith(file) && !/^(?:data|blob):/.test(address));

/** The slide on the screen. */
const slide = (page: Page) => page.locator(".slide").filter({ visible: true });

/** Presses a button and reads the file that comes of it. */
async function taken(page: Page, name: string): Promise<Buffer> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name }).click();
  const download = await coming;
  return readFileSync(await download.path());
}

/** Takes all files that the page offers of all that it says. */
async function takeAll(page: Page, language: keyof typeof pages): Promise<void> {
  const csv = (await taken(page, language === "en" ? "Facts, CSV" : "事实 CSV")).toString();
  const [head = "", ...rows] = csv.split("\r\n");
  expect(head).toMatch(language === "zh" ? /^\uFEFF.*限定词代码.*来源/ : /^\uFEFF.*bound.*source/);
  expect(rows.length).toBeGreaterThan(20);
  const pptx = await taken(page, "PPTX");
  const parts = unzipSync(pptx);
  const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides.length).toBeGreaterThanOrEqual(7);
  const text = slides.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join("");
  expect(text).toContain(pages[language].space);
  const sheets = unzipSync(await taken(page, "XLSX"));
  expect(Object.keys(sheets)).toContain("xl/workbook.xml");
  expect(JSON.parse((await taken(page, "JSON")).toString())).toHaveProperty("charts");
}

test("it is small enough for a message, makes files, filters, and asks for nothing but itself", async ({
  page,
  watch,
}) => {
  expect(readFileSync(path).length).toBeLessThan(1_800_000);
  const words = pages.zh;
  const asked = await open(page, watch);
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => document.fonts.check("16px Atlas", "2030"))).toBe(true);
  expect(asked[0]).toBe(file);

  await test.step("files of the whole page", () => takeAll(page, "zh"));

  await test.step("pictures of a chart, drawn under the file's own policy", async () => {
    await page.locator("#targets").getByRole("button", { name: "分享" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("tab", { name: "图片" }).click();
    const png = await taken(page, "PNG");
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(png.readUInt32BE(16)).toBeGreaterThan(1500);
    const svg = (await taken(page, "SVG")).toString();
    expect(svg).toMatch(/^<svg[^>]*>.*<title>/s);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  });

  await test.step("its filter answers, is in the address and goes back", async () => {
    await chip(page, "space").click();
    await expect(result(page)).toContainText(words.one);
    await expect(page).toHaveURL(/\?field=space$/);
    await expect(page.locator("#targets .live svg")).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(result(page)).toContainText(words.one);
    await chip(page, "space").click();
    await expect(result(page)).toContainText(words.none);
    await expect(page).not.toHaveURL(/field=/);
    await page.goBack();
    await expect(result(page)).toContainText(words.one);
  });
  expect(beside(asked)).toEqual([]);
});

test("it turns to the other language in place, makes files in it, stays in it, and turns back", async ({
  page,
  watch,
}) => {
  const asked = await open(page, watch, "?field=space");
  await ready(page);
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^en/);
  await expect(page).toHaveTitle(/Pilot Zone/);
  await expect(result(page)).toContainText(pages.en.one);
  // Every chart is drawn, also where nobody has been yet.
  await expect(page.locator(".plot .live:not(.waiting) svg")).toHaveCount(
    await page.locator(".plot").count(),
  );
  await page.reload();
  await expect(result(page)).toContainText(pages.en.one);
  await ready(page);
  await takeAll(page, "en");
  await page.goBack();
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
  await expect(result(page)).toContainText(pages.zh.one);
  expect(beside(asked)).toEqual([]);
});

test("it presents with the arrow keys, keeps filter, language and theme, and comes back", async ({
  page,
  watch,
}) => {
  await open(page, watch, "?field=space");
  await ready(page);
  await page.getByRole("banner").locator(".present-link").click();
  await expect(slide(page)).toHaveCount(1);
  await expect(slide(page)).toHaveAttribute("data-slide", "title");
  const [, second = "", third = "", fourth = ""] = await slideIds(page);
  await page.keyboard.press("ArrowRight");
  await expect(slide(page)).toHaveAttribute("data-slide", second);
  await expect(slide(page).locator(".picture svg")).toBeVisible();
  await expect(slide(page).locator(".chosen")).toContainText("未来空间");
  await page.keyboard.press("ArrowRight");
  await expect(slide(page)).toHaveAttribute("data-slide", third);
  await page.keyboard.press("l");
  await expect(slide(page).locator(".chosen")).toContainText("Space");
  await page.keyboard.press("t");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(slide(page)).toHaveAttribute("data-slide", third);
  await expect(slide(page)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", /^en/);
  await page.keyboard.press("Escape");
  await expect(page.locator(`#${third}`)).toBeInViewport();
  await expect(result(page)).toContainText(pages.en.one);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goBack();
  await expect(slide(page)).toHaveAttribute("data-slide", third);
  await page.keyboard.press("4");
  await expect(slide(page)).toHaveAttribute("data-slide", fourth);
  await page.keyboard.press("Escape");
  await expect(page.locator(`#${fourth}`)).toBeInViewport();

  await test.step("a chart leads to its own slide, and going back to where the reader was", async () => {
    await page.locator("#quality .present-link").click();
    await expect(slide(page)).toHaveAttribute("data-slide", "quality");
    await page.goBack();
    await expect(page.locator("#quality")).toBeInViewport();
    await expect(slide(page)).toHaveCount(0);
  });
});

test("its slides say what a mark is, which leads to its source in the atlas beside them", async ({
  page,
  watch,
}) => {
  const asked = await open(page, watch, "?present=1#targets");
  const point = slide(page).locator('[data-point="zone-lingang"]');
  await point.hover();
  await expect(page.getByRole("tooltip")).toContainText("1000亿元左右");
  await page.keyboard.press("l");
  // What comes under a pointer at rest may stay silent.
  await page.mouse.move(1, 1);
  await slide(page).locator('[data-point="zone-lingang"]').hover();
  await expect(page.getByRole("tooltip")).toContainText("para. 4");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await expect(slide(page)).toHaveAttribute("data-slide", "targets");
  expect(beside(asked)).toEqual([]);
  const other = page.context().waitForEvent("page");
  await slide(page).locator('[data-point="zone-lingang"]').click();
  const atlas = await other;
  await expect(atlas).toHaveURL(/\.html\?lang=en#fact-F08$/);
  await expect(atlas.locator("#fact-F08")).toBeInViewport();
  await expect(slide(page)).toHaveAttribute("data-slide", "targets");
});

test("it works where the browser refuses to write a file's address", async ({ page, watch }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException("refused", "SecurityError");
    };
    history.pushState = refuse;
    history.replaceState = refuse;
  });
  await open(page, watch);
  await ready(page);
  await chip(page, "space").click();
  await expect(result(page)).toContainText(pages.zh.one);
  // A step inside the page makes the browser look at its address again.
  await page.getByRole("navigation", { name: "本页内容" }).getByText("时间线").click();
  await expect(result(page)).toContainText(pages.zh.one);
  await page.getByRole("banner").getByRole("link", { name: "English" }).click();
  await expect(result(page)).toContainText(pages.en.one);
  await page.getByRole("banner").locator(".present-link").click();
  await page.keyboard.press("ArrowRight");
  await expect(slide(page).locator(".chosen")).toContainText("Space");
  await page.keyboard.press("Escape");
  await expect(result(page)).toContainText(pages.en.one);
  expect(new URL(page.url()).search).toBe("");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("it can be read in Chinese, with every picture and no idle control", async ({
    page,
    watch,
  }) => {
    await open(page, watch);
    for (const plot of await page.locator(".plot").all())
      await expect(plot.locator(".canvas svg").filter({ visible: true })).toHaveCount(1);
    await expect(page.locator(".card").filter({ visible: true })).toHaveCount(3);
    // The browser opens the list of sections by itself.
    const idle = page.locator(
      ":is(button, .present-link, nav + div a, .filter a):not([popovertarget])",
    );
    for (const control of await idle.all()) await expect(control).toBeHidden();
  });
});

test("the site offers it, under a policy of its own", async ({ page }) => {
  await page.goto("");
  await expect(page.locator('footer a[href$="pilot-zone-atlas.html"]')).toHaveAttribute("download");
  await page.goto("pilot-zone-atlas.html");
  await ready(page);
  await chip(page, "space").click();
  await expect(result(page)).toContainText(pages.zh.one);
});
