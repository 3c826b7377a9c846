import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Page } from "@playwright/test";
import { hold } from "./hold";
import { expect, test } from "./page";

/** Positions at which a page is cut: in small pieces as far as the charts, then in large ones. */
function cuts(html: Buffer): readonly number[] {
  const [body, charts] = ["<body", 'class="empty'].map((mark) => html.indexOf(mark));
  if (!body || !charts || charts < body) throw new Error("this is not the page as it is built");
  const every = (step: number, from: number, to: number) =>
    Array.from({ length: Math.ceil((to - from) / step) }, (_, piece) => from + (piece + 1) * step);
  return [...every(160, body, charts), ...every(8_000, charts, html.length)];
}

/** Files that a page without an application asks for. */
const still = new Map([
  [".woff2", "font/woff2"],
  [".svg", "image/svg+xml"],
]);

/** A server of one page, its font and its icon, which sends as much of the body as it is told to. */
async function pieces(html: Buffer) {
  let response: ServerResponse | undefined;
  let from = html.indexOf("<body");
  const server = createServer((request, answer) => {
    const type = still.get(extname(request.url ?? ""));
    if (type !== undefined)
      return void answer
        .writeHead(200, { "Content-Type": type })
        .end(readFileSync(join("dist", request.url ?? "")));
    if (request.url !== "/") return void answer.writeHead(404).end();
    answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
    response = answer;
    answer.write(html.subarray(0, from));
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}/`,
    send: (to: number) => {
      response?.write(html.subarray(from, to));
      from = to;
    },
    end: () => void response?.end(html.subarray(from)),
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** Two frames: what has arrived by now is painted. */
const painted = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

/** Keeps what moves in the page. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: object[] })[])
        for (const source of entry.sources as { node: Node | null }[])
          shifts.push(String((source.node as Element | null)?.outerHTML.slice(0, 80)));
    }).observe({ type: "layout-shift", buffered: true });
  });
const shifts = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);

for (const [path, width] of [
  ["", 1280],
  ["en/", 390],
] as const)
  test(`nothing moves however slowly the HTML arrives: /${path} at ${width} px`, async ({
    page,
    watch,
  }) => {
    watch.expect(/^request: /);
    const html = readFileSync(join("dist", path, "index.html"));
    const site = await pieces(html);
    await watchShifts(page);
    await page.setViewportSize({ width, height: 2400 });
    await page.goto(site.address, { waitUntil: "commit" });
    for (const to of cuts(html)) {
      site.send(to);
      await painted(page);
    }
    site.end();
    await page.waitForLoadState("load");
    await painted(page);
    expect(await shifts(page)).toEqual([]);
    await site.close();
  });

test("a font that is there before the text is what the text is set in", async ({ page, watch }) => {
  watch.expect(/^request: /);
  const html = readFileSync("dist/index.html");
  const site = await pieces(html);
  await page.goto(site.address, { waitUntil: "commit" });
  site.send(html.indexOf('<div id="app"'));
  await expect(page.locator(":root")).toHaveAttribute("data-faced");
  site.end();
  await page.locator("footer").waitFor();
  expect(await page.evaluate(() => document.fonts.check("16px Atlas", "2030"))).toBe(true);
  await site.close();
});

for (const { path, width } of [
  { path: "", width: 1280 },
  { path: "", width: 390 },
  { path: "en/", width: 1280 },
  { path: "en/", width: 390 },
])
  test(`nothing moves whenever the font comes: /${path} at ${width} px`, async ({ page }) => {
    await watchShifts(page);
    await page.setViewportSize({ width, height: 900 });
    for (const before of ["h1", "footer"]) {
      const letGo = await hold(page, /\.woff2$/);
      await page.goto(path, { waitUntil: "commit" });
      await page.locator(before).waitFor();
      await letGo();
      await page.waitForLoadState("load");
      await painted(page);
      expect(await shifts(page), before).toEqual([]);
      if (before === "footer")
        await expect(page.locator(":root")).not.toHaveAttribute("data-faced");
      await page.unrouteAll();
    }
  });

test("a reader who acts while the HTML arrives gets an application that takes over all of it", async ({
  page,
  watch,
}) => {
  watch.expect(/404 \(Not Found\)/);
  watch.expect(/^request: /);
  const html = readFileSync("dist/index.html");
  const site = await pieces(html);
  await page.goto(site.address, { waitUntil: "commit" });
  site.send(html.indexOf('class="empty') + 4_000);
  await page.locator(".chip").first().waitFor();
  await page.mouse.move(200, 300);
  await expect(page.locator("head > link[rel=modulepreload]")).not.toHaveCount(0);
  const script = page.locator("head > script[type=module]");
  await expect(script).toHaveCount(0);
  site.end();
  await expect(script).toHaveCount(1);
  expect(await page.locator("footer").count()).toBe(1);
  await site.close();
});
