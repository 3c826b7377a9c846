import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Page } from "@playwright/test";
import { hold } from "./hold";
import { expect, test } from "./page";

/** Positions at which a page is cut: in small pieces as far as the charts, then in large ones. */
function cuts(html: Buffer, first: number): readonly number[] {
  const [body, charts] = ["<body", 'class="empty'].map((mark) => html.indexOf(mark));
  if (!body || !charts || charts < body) throw new Error("this is not the page as it is built");
  const every = (step: number, from: number, to: number) =>
    Array.from({ length: Math.ceil((to - from) / step) }, (_, piece) => from + (piece + 1) * step);
  return [...every(320, body + first, charts), ...every(8_000, charts, html.length)];
}

const font = /\.woff2$/;
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

/** The end of the next frame: what was there when it began is painted. */
const nextFrame = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener("message", done);
        port1.start();
        requestAnimationFrame(() => port2.postMessage(undefined));
      }),
  );

/** Keeps what moves in the page. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const shifts: [string, number][] = [];
    Object.assign(globalThis, { shifts });
    type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[])
        shifts.push([sources.map(({ node }) => node?.outerHTML?.slice(0, 80)).join(), value]);
    }).observe({ type: "layout-shift", buffered: true });
  });
const shifts = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { shifts: [string, number][] }).shifts);

/** The families in which the browser really set an element's own text. */
async function setIn(page: Page, selector: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

/** Whether the typeface has come. */
const faced = (page: Page) =>
  page.evaluate(() =>
    [...document.fonts].some(({ family, status }) => family === "Atlas" && status === "loaded"),
  );

// Each is cut where the other is not.
for (const [path, width, first] of [
  ["", 1280, 0],
  ["en/", 390, 160],
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
    site.send(html.indexOf('<div id="app"'));
    await page.evaluate(() =>
      Promise.all(["Atlas", "Atlas En"].map((family) => document.fonts.load(`1em "${family}"`))),
    );
    for (const to of cuts(html, first)) {
      site.send(to);
      await nextFrame(page);
    }
    site.end();
    await page.waitForLoadState("load");
    await painted(page);
    expect(await shifts(page)).toEqual([]);
    await site.close();
  });

// Each frame of the charts in both languages, and between them all widths.
for (const [path, widths] of [
  ["", [320, 768, 1280]],
  ["en/", [390, 768, 1920]],
] as const)
  test(`whenever the typeface comes it is what all is set in, and nothing moves for it: /${path}`, async ({
    page,
  }) => {
    await watchShifts(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const letGo = await hold(page, font);
      await page.goto(path, { waitUntil: "commit" });
      await page.locator("footer").waitFor();
      await painted(page);
      const figure = async () => (await setIn(page, ".sum-figure .fact")).join();
      expect(await figure(), `${width}`).not.toMatch(/Archivo/);
      await letGo();
      await expect.poll(() => faced(page)).toBe(true);
      await painted(page);
      expect(await figure(), `${width}`).toMatch(/Archivo/);
      if (path === "en/")
        expect((await setIn(page, ".standfirst")).join()).toMatch(/^Archivo[\w ]*$/);
      const moved = await shifts(page);
      const sum = moved.reduce((all, [, value]) => all + value, 0);
      expect(sum, `${width}`).toBeLessThanOrEqual(0.01);
      await page.unroute(font);
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
