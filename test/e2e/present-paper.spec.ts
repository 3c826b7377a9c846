import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { slideKey } from "./atlas";
import { hold, rest } from "./hold";
import { expect, test } from "./page";

const languages = ["", "en/"] as const;
const ours = (page: Page) => page.locator(".deck:visible .slide");

/** Every text on the slides that are shown: its size in pixels, and whether it leaves its slide. */
const lettering = (page: Page) =>
  page.evaluate(() => {
    const found: { text: string; size: number; out: boolean }[] = [];
    for (const sheet of document.querySelectorAll<HTMLElement>(".sheet")) {
      if (sheet.offsetParent === null) continue;
      const frame = sheet.getBoundingClientRect();
      const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? "";
        if (!element || text === "" || element.closest(".unseen")) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        const svg = element instanceof SVGGraphicsElement ? element.getScreenCTM() : undefined;
        found.push({
          text,
          size: Number.parseFloat(getComputedStyle(element).fontSize) * (svg?.a ?? 1),
          out:
            box.left < frame.left + 40 ||
            box.right > frame.right - 40 ||
            box.top < frame.top ||
            box.bottom > frame.bottom - 40,
        });
      }
    }
    return found;
  });

for (const query of ["", "?field=space&field=health&match=all"])
  test(`no text is under 24 pixels or leaves its slide, in either language: ${query}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`present/${query}`);
    await page.evaluate(() => document.fonts.ready);
    for (const language of ["zh", "en"]) {
      const said = page.locator(`.deck:lang(${language}) .card-match .said`).first();
      if (query) await expect(said).not.toBeEmpty();
      await page.keyboard.press("Home");
      const seen: Awaited<ReturnType<typeof lettering>> = [];
      for (let slide = 0; slide < 12; slide += 1) {
        seen.push(...(await lettering(page)));
        await page.keyboard.press("ArrowRight");
      }
      expect(seen.length, language).toBeGreaterThan(150);
      expect(seen.filter(({ size }) => size < 23.99)).toEqual([]);
      expect(seen.filter(({ out }) => out)).toEqual([]);
      await page.keyboard.press("l");
    }
  });

test("cards stay on their slide and off the line of sources, filtered or not", async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  for (const query of ["", "?field=chips&field=energy&field=space&match=all"]) {
    await page.goto(`present/${query}#zones`);
    for (const language of ["zh", "en"]) {
      const said = page.locator(`.deck:lang(${language}) .card-match .said`).first();
      if (query) await expect(said).not.toBeEmpty();
      const [cards, foot] = await Promise.all(
        ["article", "footer"].map((part) =>
          page
            .locator(`.deck:lang(${language}) .slide:visible ${part}`)
            .evaluateAll((all) =>
              all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
            ),
        ),
      );
      expect(cards).toHaveLength(3);
      for (const card of cards ?? []) expect(card.bottom).toBeLessThanOrEqual(foot?.[0]?.top ?? 0);
      await page.keyboard.press("l");
    }
  }
});

test("slides fit every window without scrolling", async ({ page }) => {
  await page.goto("en/present/#centres");
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [844, 390],
  ] as const) {
    await page.setViewportSize({ width, height });
    const size = `${width} × ${height}`;
    const sheet = await page.locator(".slide:visible .sheet").boundingBox();
    expect(sheet?.x, size).toBeGreaterThanOrEqual(0);
    expect(sheet?.y, size).toBeGreaterThanOrEqual(0);
    expect((sheet?.width ?? 0) / (sheet?.height ?? 1), size).toBeCloseTo(16 / 9, 2);
    const room = Math.min(width - (sheet?.width ?? 0), height - (sheet?.height ?? 0));
    expect(room, size).toBeCloseTo(0, 0);
  }
});

test("a filtered address is right in the first paint, and its words are right soon after", async ({
  page,
}) => {
  const letGo = await hold(page, rest);
  await page.goto("present/?field=space#targets", { waitUntil: "commit" });
  const slide = page.locator(".slide:visible");
  await expect(slide.locator(".chosen")).toContainText("未来空间");
  expect(await slide.locator(".chosen .zone:visible").allInnerTexts()).toEqual([
    "临港",
    "大零号湾",
  ]);
  const bar = slide.locator(".datum.z-zhangjiang").locator("path, rect").first();
  await expect(bar).toHaveCSS("fill", "rgb(255, 255, 255)");
  await letGo();
  await expect(slide.locator(".picture")).toContainText("未列出未来空间");
  await expect(slide.locator(".picture")).toHaveAttribute("aria-label", /未列出未来空间|未来空间/);
  await page.keyboard.press("l");
  await expect(page.locator(".slide:visible .picture")).toContainText("Space not named");
});

test("without scripts it is a document of all slides, with a way back", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    ...(baseURL && { baseURL }),
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 720 },
  });
  const page = await context.newPage();
  await page.goto("en/present/#quality");
  await expect(ours(page).first()).toBeVisible();
  await expect(ours(page).filter({ visible: false })).toHaveCount(0);
  await expect(page.locator("#quality h2")).toBeInViewport();
  await expect(page.getByRole("link", { name: "Exit" })).toHaveAttribute("href", /\/en\/$/);
  await expect(page.getByRole("button", { name: "Next" })).toBeHidden();
  await context.close();
});

test("printing gives one slide a page, in the shape of a slide, in both languages", async ({
  page,
}) => {
  for (const path of languages) {
    await page.goto(`${path}present/?theme=dark#fields`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(await ours(page).count());
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
    for (const [, width, height] of boxes)
      expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 1);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("body")).toHaveCSS("color", "rgb(20, 23, 28)");
    await page.emulateMedia({ media: null });
  }
});

test("with the HTML alone slides turn, change language and theme, and say so", async ({
  page,
  watch,
}) => {
  watch.expect(/console error: Failed to load resource/);
  await page.route("**/*", (route) =>
    route.request().resourceType() === "document" ? route.continue() : route.abort(),
  );
  await page.goto("present/?field=space");
  await page.keyboard.press("End");
  await page.keyboard.press("l");
  await expect(page.locator(".slide:visible h2")).toHaveText(/^Where each number comes from/);
  await page.keyboard.press("3");
  await expect(page.locator(".slide:visible .chosen .zone:visible")).toHaveText([
    "Lin-gang",
    "Grand neoBay",
  ]);
});

test("where the data do not come it says so in the controls, and tries again", async ({
  page,
  watch,
}) => {
  watch.expect(/console error: Failed to load resource/);
  await page.route("**/dataset-*.json", (route) => route.abort());
  await page.goto("present/?field=space#targets");
  const strip = page.getByRole("navigation", { name: "演示控制" });
  await expect(strip.getByRole("alert")).toContainText("没有载入");
  await page.unroute("**/dataset-*.json");
  await strip.getByRole("button", { name: "重试" }).click();
  await expect(page.locator(".slide:visible .picture")).toContainText("未列出未来空间");
  await expect(strip.locator(".fault")).toBeEmpty();
});

test("axe finds nothing wrong with slides, notes and the list of keys", async ({ page }) => {
  await page.goto("present/");
  await expectAccessible(page, "the title");
  const [fields, compare, centres, zones] = [
    await slideKey(page, "fields"),
    await slideKey(page, "compare"),
    await slideKey(page, "centres"),
    await slideKey(page, "zones"),
  ];
  for (const [what, keys] of [
    ["the list of keys", ["?"]],
    ["a slide", ["Escape", fields]],
    ["a table", [compare]],
    ["notes", ["l", centres, "n"]],
    ["notes that scroll", [compare]],
    ["the cards in the dark", ["n", "t", zones]],
  ] as const) {
    for (const key of keys) await page.keyboard.press(key);
    await expectAccessible(page, what);
  }
  await page.goto("present/?field=space#overview");
  await expect(
    page.locator('.deck:lang(zh) [data-slide="overview"] svg[baseProfile]'),
  ).toBeVisible();
  await expectAccessible(page, "a filtered slide");
});

test("many chosen fields take two lines above the title, and none leaves its slide", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const fields = ["intelligence", "health", "energy", "space", "chips", "energy-materials"];
  await page.goto(`en/present/?${fields.map((field) => `field=${field}`).join("&")}#targets`);
  const slide = page.locator('.deck:lang(en) [data-slide="targets"]');
  // What is chosen is drawn once the scripts are there, over what came with the page.
  await expect(slide.locator("svg[baseProfile]")).toBeVisible();
  const line = slide.locator(".chosen");
  await expect(line).toBeVisible();
  // As where a city names eighteen.
  const places = await line.evaluate((chosen) => {
    const named = [...chosen.querySelectorAll(".field")];
    for (const field of [...named, ...named]) field.after(field.cloneNode(true));
    const title = chosen.closest(".sheet")?.querySelector("h2, .title")?.getBoundingClientRect();
    const { right } = chosen.getBoundingClientRect();
    return [...chosen.querySelectorAll(".field, .zone")]
      .map((item) => item.getBoundingClientRect())
      .map((box) => ({
        beside: box.right > right,
        over: box.bottom > (title?.top ?? 0) + 4,
        y: box.top,
      }));
  });
  expect(places).toHaveLength(21);
  expect(places.filter(({ beside, over }) => beside || over)).toEqual([]);
  expect(new Set(places.map(({ y }) => Math.round(y / 10))).size).toBeGreaterThan(1);
});
