import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { everything } from "../../src/model/selection";
import { embedCode } from "../../src/ui/share/embed-code";
import { hostOf, obedient, type Pages } from "./host";
import { expect, test } from "./page";

interface Said {
  readonly type: string;
  readonly chart: string;
  readonly height: number;
}

const said = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { said: readonly Said[] }).said);

/** Lets so many frames pass: what goes to and fro between host and embed takes three or four a turn. */
const frames = (page: Page, count = 20) =>
  page.evaluate(
    (left) =>
      new Promise<void>((done) => {
        const next = () => (left-- > 0 ? requestAnimationFrame(next) : done());
        next();
      }),
    count,
  );

/** Opens a page of another origin. */
async function visit(page: Page, pages: Pages) {
  const host = await hostOf(pages);
  await page.goto(`${host.origin}/`);
  return host;
}

test.beforeEach(({ watch }) => watch.expect(/^request: http:\/\/127\.0\.0\.1/));

test("at any width the host hears the right height once, and nothing is cut", async ({
  page,
  baseURL,
}) => {
  const frame = `<iframe sandbox="allow-scripts" src="${baseURL}en/embed/centres/"></iframe>`;
  const host = await hostOf({ "/": obedient(frame) });
  try {
    for (const width of [300, 640, 1200])
      await test.step(`${width} px`, async () => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${host.origin}/`);
        const inside = page.frameLocator("iframe");
        await expect(inside.locator(".points")).toBeAttached();
        await frames(page);
        const [first, ...others] = await said(page);
        expect(others).toEqual([]);
        expect(first).toMatchObject({ type: "pilot-zone-atlas:height", chart: "centres" });
        const { height } = first ?? { height: 0 };
        expect(height / width).toBeGreaterThan(width < 400 ? 0.74 : 0.56);
        expect(height / width).toBeLessThan(width < 400 ? 1.1 : 0.75);
        const [over, plot] = await inside
          .locator(".sheet")
          .evaluate((sheet) => [
            sheet.scrollHeight - sheet.clientHeight,
            sheet.querySelector(".plot")?.clientHeight ?? 0,
          ]);
        expect(over).toBe(0);
        expect(plot).toBeGreaterThan(width * 0.3);
      });
  } finally {
    await host.close();
  }
});

test("another width, language or filter is one more word to the host, another height none", async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 640, height: 900 });
  const frame = `<iframe sandbox="allow-scripts" src="${baseURL}embed/fields/"></iframe>`;
  const host = await visit(page, { "/": obedient(frame) });
  try {
    const heights = async () => (await said(page)).map(({ height }) => height);
    const inside = page.frameLocator("iframe");
    await expect(inside.locator(".points")).toBeAttached();
    await expect.poll(heights).toHaveLength(1);
    await page.locator("iframe").evaluate((element) => (element.style.height = "700px"));
    await frames(page);
    expect(await heights()).toHaveLength(1);
    await inside.getByRole("button", { name: /^未来空间：/ }).click();
    await expect(inside.locator(".filter")).toHaveText(/未来空间/);
    await frames(page);
    const filtered = await heights();
    expect(filtered.length).toBeLessThanOrEqual(2);
    await page.setViewportSize({ width: 900, height: 900 });
    await expect.poll(heights).toHaveLength(filtered.length + 1);
    await page
      .locator("iframe")
      .evaluate((element) =>
        element.setAttribute(
          "src",
          `${element.getAttribute("src")}?a=1`.replace("embed/", "en/embed/"),
        ),
      );
    await expect(inside.locator("html")).toHaveAttribute("lang", "en-GB");
    await expect.poll(heights).toHaveLength(filtered.length + 2);
  } finally {
    await host.close();
  }
});

test("a host whose scrollbar comes and goes with the height is not driven to and fro", async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  const frame = `<iframe sandbox="allow-scripts" src="${baseURL}embed/targets/"></iframe>`;
  const host = await visit(page, { "/": obedient(frame, { bar: 15, from: 558 }) });
  try {
    const count = async () => (await said(page)).length;
    await expect.poll(count).toBeGreaterThanOrEqual(2);
    await frames(page, 40);
    expect(await count()).toBeLessThanOrEqual(4);
  } finally {
    await host.close();
  }
});

test("with scripts as its only permission an embed comes alive and says nothing to the console", async ({
  page,
  baseURL,
}) => {
  const frame = `<iframe sandbox="allow-scripts" src="${baseURL}embed/targets/space/?theme=dark"></iframe>`;
  const host = await visit(page, { "/": obedient(frame) });
  try {
    const inside = page.frameLocator("iframe");
    await inside.locator(".plot").hover();
    await expect(inside.locator(".live svg")).toBeVisible();
    // The host gives the height that it is told, and what was under the pointer has moved by then.
    await inside.locator(".point").first().hover();
    await expect(inside.getByRole("tooltip")).toBeVisible();
    expect(await inside.locator("html").evaluate(() => origin)).toBe("null");
  } finally {
    await host.close();
  }
});

test("a deck of reveal.js shows the chart on its slide, and keeps its keys", async ({
  page,
  baseURL,
}) => {
  const reveal = (name: string) => readFileSync(`node_modules/reveal.js/dist/${name}`, "utf8");
  const code = embedCode("reveal", {
    ...{ root: `${baseURL}`, chart: "targets", locale: "en", theme: "auto", title: "" },
    ...{ selectable: true, selection: everything, shape: "16:9" },
  });
  const deck = `<!doctype html><html lang="en"><title>deck</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/reveal.css"><div class="reveal"><div class="slides">
<section><h1>First</h1></section>${code}<section><h1>Last</h1></section>
</div></div><script src="/reveal.js"></script><script>Reveal.initialize({hash:false})</script>`;
  const host = await visit(page, {
    "/": deck,
    "/reveal.css": reveal("reveal.css"),
    "/reveal.js": reveal("reveal.js"),
  });
  try {
    await page.keyboard.press("ArrowRight");
    const slide = page.frameLocator(".slide-background.present iframe");
    await expect(slide.getByRole("heading")).toBeInViewport();
    await expect(slide.locator(".picture:visible, .live:visible")).not.toHaveCount(0);
    await expect(slide.locator(".points")).toBeAttached();
    await slide.getByRole("heading").click();
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("iframe");
    // A key that the chart uses stays there, one that it does not use turns the slide.
    await slide.locator(".point").first().focus();
    await page.keyboard.press("ArrowDown");
    await expect(slide.locator(".point").nth(1)).toBeFocused();
    await expect(slide.getByRole("heading")).toBeInViewport();
    await page.keyboard.press("PageDown");
    await expect(page.getByRole("heading", { name: "Last" })).toBeInViewport();
  } finally {
    await host.close();
  }
});
