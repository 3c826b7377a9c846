import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { colour, finger, languages, slideBeside, slideKey } from "./atlas";
import { hold, rest } from "./hold";
import { expect, test } from "./page";

const slide = (page: Page) => page.locator(".slide:visible");
const point = (page: Page, key: string) => slide(page).locator(`[data-point="${key}"]`);
const tip = (page: Page) => page.getByRole("tooltip");
const current = (page: Page) => page.evaluate(() => document.documentElement.dataset["slide"]);

/** The middle of a mark of the picture on the screen. */
async function markAt(page: Page, selector: string) {
  const box = await slide(page).locator(`.picture ${selector}`).first().boundingBox();
  if (!box) throw new Error(`no mark ${selector}; expected one`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("who only watches loads nothing for the points, and a pointer over a chart brings them", async ({
  page,
}) => {
  await page.goto("present/#overview", { waitUntil: "networkidle" });
  const fields = await slideKey(page, "fields");
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  for (const key of ["ArrowRight", "ArrowRight", "l", "t", "n", "n", "b", "b", "l", fields])
    await page.keyboard.press(key);
  await page.waitForLoadState("networkidle");
  expect(asked.filter((address) => /\.(?:js|json)$/.test(address))).toEqual([]);
  const { x, y } = await markAt(page, ".head.f-space");
  await page.mouse.move(x, y);
  await page.mouse.move(x + 2, y);
  await point(page, "lingang-space").hover();
  await expect(tip(page)).toContainText("未来空间");
  expect(asked.filter((address) => /\/dataset-/.test(address))).toHaveLength(1);
  // They stand over the picture that is there.
  expect(asked.filter((address) => /\/drawn-/.test(address))).toEqual([]);
});

for (const words of languages)
  test(`a mark says what it is to the pointer, and leads to its source beside the slides: /${words.path}`, async ({
    page,
    context,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`${words.path}present/#targets`);
    const at = await markAt(page, ".datum.z-lingang");
    await page.mouse.move(at.x, at.y);
    await page.mouse.move(at.x + 2, at.y);
    await point(page, "zone-lingang").hover();
    const said = words.path
      ? ["Lin-gang", "≈100 bn RMB", "about", "1000亿元左右", "para. 4"]
      : ["临港", "≈1000 亿元", "左右", "1000亿元左右", "第 4 段"];
    for (const each of said) await expect(tip(page)).toContainText(each);
    // As large as the letters of a slide have to be.
    const sizes = await tip(page)
      .locator("*")
      .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(14);
    const bar = slide(page).locator(".picture .datum.z-lingang > path").first();
    await expect(bar).toHaveCSS("stroke", await colour(page, "ink"));
    if (words.path) await expectAccessible(page, "a tooltip", "[role=tooltip]", ".points");

    // Who reads it for long does not move the pointer, which slides hide then.
    await page.evaluate(() => (document.documentElement.dataset["idle"] = ""));
    await expect(bar).toHaveCSS("stroke", await colour(page, "ink"));

    const other = context.waitForEvent("page");
    await point(page, "zone-lingang").click();
    await expect(await other).toHaveURL(new RegExp(`/${words.path}#fact-F08$`));
    expect(await current(page)).toBe("targets");

    await page.keyboard.press("PageDown");
    await expect(tip(page)).toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".points").filter({ visible: true })).toHaveCount(0);
  });

test("a tooltip stands above the controls, which hide none of its words", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("en/present/#targets");
  await page.keyboard.press("Tab");
  await expect(point(page, "zone-zhangjiang")).toBeFocused();
  await page.keyboard.press("End");
  await expect(tip(page)).toContainText("Grand neoBay");
  const controls = await page.getByRole("navigation").boundingBox();
  const { y = NaN, height = NaN } = (await tip(page).boundingBox()) ?? {};
  expect(y + height).toBeLessThan(controls?.y ?? NaN);
});

test("the keyboard walks in a chart, which keeps its arrows until it is left", async ({ page }) => {
  await page.goto("en/present/#fields");
  const walk = async (key: string, to: string) => {
    await page.keyboard.press(key);
    await expect(point(page, to), key).toBeFocused();
    await expect(tip(page), key).toBeVisible();
  };
  // The first Tab brings the points, whose place it finds.
  await page.keyboard.press("Tab");
  await expect(point(page, "field-intelligence")).toBeFocused();
  await expect(tip(page)).toContainText("Intelligence");
  await walk("ArrowDown", "zhangjiang-intelligence");
  await walk("ArrowRight", "zhangjiang-health");
  await walk("ArrowDown", "lingang-health");
  await walk("ArrowLeft", "lingang-intelligence");
  await walk("ArrowUp", "zhangjiang-intelligence");
  await walk("Home", "field-intelligence");
  await page.keyboard.press("End");
  await expect(slide(page).locator(".point").last()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  expect(await current(page)).toBe("fields");

  await test.step("Escape closes the tooltip, then leaves the chart, and arrows turn slides", async () => {
    const last = slide(page).locator(".point").last();
    await page.keyboard.press("Escape");
    await expect(tip(page)).toHaveCount(0);
    await expect(last).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(last).not.toBeFocused();
    await expect(page).toHaveURL(/\/en\/present\/#fields$/);
    await page.keyboard.press("ArrowLeft");
    expect(await current(page)).toBe(await slideBeside(page, "fields", -1));
  });

  await test.step("one stop of the tab key, and PageDown always turns", async () => {
    await page.keyboard.press(await slideKey(page, "targets"));
    // It goes on from where it was, which was a later slide.
    await page.keyboard.press("Shift+Tab");
    await expect(point(page, "zone-zhangjiang")).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Previous" })).toBeFocused();
    await page.keyboard.press("Shift+Tab");
    await expect(point(page, "zone-zhangjiang")).toBeFocused();
    await page.keyboard.press("PageDown");
    expect(await current(page)).toBe(await slideBeside(page, "targets", 1));
    await expect(tip(page)).toHaveCount(0);
    await page.keyboard.press("ArrowRight");
    expect(await current(page)).toBe(await slideBeside(page, "targets", 2));
  });

  await test.step("a blank screen comes back with an arrow that leads nowhere else", async () => {
    await page.keyboard.press(await slideKey(page, "targets"));
    await page.keyboard.press("Tab");
    await expect(point(page, "zone-zhangjiang")).toBeFocused();
    await page.keyboard.press("b");
    await page.keyboard.press("ArrowDown");
    await expect(page.locator(":root:not([data-blank])")).toBeAttached();
    await expect(point(page, "zone-zhangjiang")).toBeFocused();
  });

  await test.step("Enter leads to the source, beside the slides", async () => {
    const other = page.context().waitForEvent("page");
    await page.keyboard.press("Enter");
    await expect(await other).toHaveURL(/\/en\/#fact-[A-Z]\d+$/);
    expect(await current(page)).toBe("targets");
  });
});

test("points stand where a filter and an order have drawn them, and nothing there chooses", async ({
  page,
}) => {
  await page.goto("en/present/?field=space&sort=name#fields");
  await expect(slide(page).locator("svg[baseProfile]")).toBeVisible();
  const head = point(page, "field-space");
  await head.hover();
  await expect(tip(page)).toContainText("Space");
  await expect(tip(page)).not.toContainText("to filter");
  await expect(head).not.toHaveAttribute("aria-pressed");
  // By name: Grand neoBay, Lin-gang, Zhangjiang.
  for (const zone of ["grand-neobay", "lingang", "zhangjiang"]) {
    const mark = await markAt(page, `.cell.z-${zone}.f-intelligence`);
    const box = await point(page, `${zone}-intelligence`).boundingBox();
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - mark.y), zone).toBeLessThan(4);
  }
});

test("where the code does not come slides say so in the controls, and go on", async ({
  page,
  watch,
}) => {
  watch.expect(/console error: Failed to load resource/);
  await page.goto("present/#targets", { waitUntil: "networkidle" });
  await page.route(rest, (route) => route.abort());
  await page.keyboard.press("Tab");
  await expect(page.getByRole("navigation").getByRole("alert")).toContainText("没有载入");
  await page.keyboard.press("PageDown");
  expect(await current(page)).toBe(await slideBeside(page, "targets", 1));
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 768 } });

  test("a finger that is held says what a mark is, also before any code of it is there; a swipe turns", async ({
    page,
  }) => {
    await page.goto("present/#targets", { waitUntil: "networkidle" });
    const next = await slideBeside(page, "targets", 1);
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(request.url()));
    const touch = await finger(page);
    const swipe = async (from: { x: number; y: number }, to: number) => {
      await touch("touchStart", from);
      await touch("touchMove", { x: to, y: from.y });
      await touch("touchEnd");
    };
    const bar = await markAt(page, ".datum.z-lingang");
    await swipe(bar, bar.x - 200);
    await expect.poll(() => current(page)).toBe(next);
    await swipe(bar, bar.x + 200);
    await expect.poll(() => current(page)).toBe("targets");
    expect(asked.filter((address) => /\/dataset-/.test(address))).toEqual([]);

    const letGo = await hold(page, rest);
    await touch("touchStart", bar);
    await expect(slide(page).locator(".plot[data-pressed]")).toBeVisible();
    await touch("touchEnd");
    await letGo();
    await expect(tip(page)).toContainText("临港");

    await swipe(bar, bar.x - 200);
    await expect.poll(() => current(page)).toBe(next);
    await expect(tip(page)).toHaveCount(0);
    await page.keyboard.press(await slideKey(page, "fields"));
    const cell = await markAt(page, ".cell.z-zhangjiang.f-health");
    await touch("touchStart", cell);
    await expect(tip(page)).toContainText("未来健康");
    await touch("touchEnd");
    await expect(tip(page)).toContainText("未来健康");
    expect(await current(page)).toBe("fields");
  });
});
