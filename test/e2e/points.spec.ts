import type { Page } from "@playwright/test";
import { box, chartIds, finger, near, pages, points, ready } from "./atlas";
import { hold, rest } from "./hold";
import { expect, test } from "./page";

/** The engine that draws live charts, which is loaded last. */
const engine = /\/assets\/live-chart-.*\.js$/;

/** What the tooltip says of each point of a chart in turn. */
const tips = (page: Page, chart: string) =>
  points(page, chart).evaluateAll(async (all) => {
    const said: string[] = [];
    for (const point of all) {
      (point as HTMLElement).focus();
      await new Promise(requestAnimationFrame);
      const shown = [...document.querySelectorAll<HTMLElement>("[role=tooltip]")];
      said.push(shown.map(({ innerText }) => innerText).join("|"));
    }
    return said;
  });

test("every point of every chart says what it is, on the picture and on the live chart alike", async ({
  page,
}) => {
  const letGo = await hold(page, engine);
  await page.goto("");
  await ready(page);
  const charts = await chartIds(page);
  const onPicture: Record<string, string[]> = {};
  for (const chart of charts) {
    await near(page, chart);
    onPicture[chart] = await tips(page, chart);
    expect(onPicture[chart].length, chart).toBeGreaterThan(1);
    for (const words of onPicture[chart]) expect(words.length, chart).toBeGreaterThan(8);
  }
  await expect(page.locator(".live")).toHaveCount(0);
  await letGo();
  for (const chart of charts) {
    await expect(page.locator(`#${chart} .live:not(.waiting)`)).toHaveCount(1);
    expect(await tips(page, chart)).toEqual(onPicture[chart]);
  }
});

test("who saves data has pictures, with their points and words, until an order is asked for", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(request.url()));
  const drawing = () => asked.filter((address) => /\/(?:live-chart|drawn)-.*\.js$/.test(address));
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
  for (const { path, chart } of [
    { path: "", chart: "#targets " },
    { path: "embed/targets/", chart: "" },
  ]) {
    await page.goto(path);
    await page.locator(`${chart}.plot`).scrollIntoViewIfNeeded();
    await page.locator(`${chart}.plot`).hover();
    await page.locator(`${chart}.point`).first().hover();
    await expect(page.getByRole("tooltip")).toContainText("左右");
    // The page itself is waited for below.
    if (chart === "") await page.waitForLoadState("networkidle");
  }
  await page.goto("?field=space");
  await page.locator("#targets .plot").hover();
  await expect(points(page, "targets").first()).toBeAttached();
  await page.waitForLoadState("networkidle");
  expect(drawing()).toEqual([]);
  await page.locator("[name=sort][value=name]").locator("..").click();
  await near(page, "targets");
  await expect(page.locator("#targets .live:not(.waiting) svg")).toBeVisible();
});

test("a tooltip comes by pointer and keyboard, closes behind them, and leads to where its figure comes from", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await near(page, "centres");
  const point = points(page, "centres").first();
  await point.hover();
  const tip = page.getByRole("tooltip");
  await expect(tip).toContainText("100");
  // Until it has been read it stands in no one's way.
  await expect(tip).toHaveCSS("pointer-events", "auto");
  await tip.hover();
  await expect(tip).toBeVisible();
  await page.locator("#centres h2").hover();
  await expect(tip).toHaveCount(0);

  await test.step("Escape closes it and keeps the focus, which can be seen", async () => {
    await page.locator("#centres .actions :is(a, button)").last().focus();
    await page.keyboard.press("Tab");
    await expect(point).toBeFocused();
    await expect(point).toHaveCSS("outline-style", "solid");
    await expect(point).toHaveAttribute("aria-describedby", "centres-tip");
    await page.keyboard.press("Escape");
    await expect(page.getByRole("tooltip")).toHaveCount(0);
    await expect(point).toBeFocused();
  });

  await test.step("one press leads to where the figure comes from, and back", async () => {
    const third = points(page, "centres").nth(2);
    await third.focus();
    await page.keyboard.press("Enter");
    const origin = page.getByRole("dialog");
    for (const words of ["2000+", "2000余家区级", "余", "原文", "第 6 段"])
      await expect(origin).toContainText(words);
    await expect(origin).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(origin).toBeHidden();
    await expect(third).toBeFocused();
  });
});

test("arrow keys lead through all points of a chart, one of which stops the tab key, with tooltips inside the window", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto("");
  await ready(page);
  for (const chart of await chartIds(page)) {
    await near(page, chart);
    await expect(page.locator(`#${chart} .point[tabindex="0"]`), chart).toHaveCount(1);
    for (const point of [points(page, chart).first(), points(page, chart).last()]) {
      await point.focus();
      const box = await page.getByRole("tooltip").boundingBox();
      expect(box?.x, chart).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0), chart).toBeLessThanOrEqual(320);
    }
    const [reached, all] = await page.locator(`#${chart} .points`).evaluate((layer) => {
      const key = (element: Element | null) => (element as HTMLElement | null)?.dataset["point"];
      const all = [...layer.querySelectorAll<HTMLElement>(".point")];
      const seen = new Set<HTMLElement>();
      const waiting = all.slice(0, 1);
      for (let from = waiting.pop(); from; from = waiting.pop()) {
        if (seen.has(from)) continue;
        seen.add(from);
        for (const arrow of ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"]) {
          from.focus();
          from.dispatchEvent(new KeyboardEvent("keydown", { key: arrow, bubbles: true }));
          if (document.activeElement instanceof HTMLElement) waiting.push(document.activeElement);
        }
      }
      return [all.filter((point) => seen.has(point)).map(key), all.map(key)];
    });
    expect(reached, chart).toEqual(all);
  }
});

test("the column of a matrix under the pointer stands on a band, its marks unchanged", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await near(page, "fields");
  const head = page.locator('#fields .point[data-point="field-space"]');
  await head.hover();
  const band = page.locator("#fields .point-band");
  await expect(band).toHaveCSS("border-top-width", "2px");
  const [column, plot] = [
    await band.boundingBox(),
    await page.locator("#fields .plot").boundingBox(),
  ];
  expect(column?.height).toBeGreaterThan((plot?.height ?? 0) * 0.6);
  expect(column?.width).toBeLessThan((plot?.width ?? 0) / 4);
  await head.click();
  await expect(page).toHaveURL(/\?field=space$/);
  await expect(head).toHaveAttribute("aria-pressed", "true");
  await page.locator("#fields h2").hover();
  await page.locator("#fields .actions button[aria-controls]").focus();
  await expect(band).toHaveCount(0);
});

test("a tap does what a press of a pointer does, and tells what its hover tells", async ({
  browser,
  watch,
}) => {
  const context = await browser.newContext({
    hasTouch: true,
    viewport: { width: 390, height: 844 },
  });
  await watch.over(context);
  const page = await context.newPage();
  await page.goto("");
  await ready(page);
  await near(page, "fields");
  await page.locator('#fields .point[data-point="field-space"]').tap();
  await expect(page.getByRole("tooltip")).toContainText("未来空间");
  await expect(box(page, "space")).toBeChecked();
  await page.locator('#fields .point[data-point="lingang-space"]').tap();
  await expect(page.getByRole("dialog")).toContainText("临港列出的领域：未来空间");
  await context.close();
});

test("a point's origin is told in English as well", async ({ page }) => {
  await page.goto(pages.en.path);
  await ready(page);
  await near(page, "centres");
  await points(page, "centres").first().click();
  for (const words of ["100", "para. 6", "100家国家级", "none"])
    await expect(page.getByRole("dialog")).toContainText(words);
});

test.describe("by touch, before any code has come", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("the first tap on a mark is heard at once and opens its source", async ({ page }) => {
    const letGo = await hold(page, rest);
    await page.goto("en/#targets", { waitUntil: "commit" });
    await page.locator("footer").waitFor();
    const mark = page.locator("#targets .picture:visible .datum.z-lingang").first();
    const box = await mark.boundingBox();
    if (!box) throw new Error("no mark of a zone; expected one");
    await page.touchscreen.tap(box.x + 8, box.y + box.height / 2);
    await expect(page.locator("#targets .plot")).toHaveCSS("outline-style", "solid");
    await letGo();
    await expect(page.locator(".provenance")).toContainText("1000亿元左右");
    await expect(page.locator("#targets .plot")).not.toHaveAttribute("data-pressed");
  });

  test("a finger held on a mark is heard, and told what it is once that can be", async ({
    page,
  }) => {
    const letGo = await hold(page, rest);
    await page.goto(`${pages.zh.path}#targets`, { waitUntil: "commit" });
    await page.locator("footer").waitFor();
    const mark = page.locator("#targets .picture:visible .datum.z-lingang").first();
    const box = await mark.boundingBox();
    if (!box) throw new Error("no mark of a zone; expected one");
    const touch = await finger(page);
    await touch("touchStart", { x: box.x + 8, y: box.y + box.height / 2 });
    await expect(page.locator("#targets .plot")).toHaveCSS("outline-style", "solid");
    await touch("touchEnd");
    await letGo();
    await expect(page.getByRole("tooltip")).toContainText("1000亿元左右");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.locator("#targets .plot")).not.toHaveAttribute("data-pressed");
  });
});
