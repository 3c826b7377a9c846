import { readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./page";

/** Positions at which a page is cut: in small pieces as far as the charts, then in large ones. */
function cuts(html: Buffer): readonly number[] {
  const [body, charts] = ["<body", 'class="empty'].map((mark) => html.indexOf(mark));
  if (!body || !charts || charts < body) throw new Error("this is not the page as it is built");
  const every = (step: number, from: number, to: number) =>
    Array.from({ length: Math.ceil((to - from) / step) }, (_, piece) => from + (piece + 1) * step);
  return [...every(160, body, charts), ...every(8_000, charts, html.length)];
}

/** Two frames: what has arrived by now is painted. */
const painted = (page: Page) =>
  page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );

for (const [path, width] of [
  ["", 1280],
  ["en/", 390],
] as const)
  test(`nothing moves however slowly the HTML arrives: /${path} at ${width} px`, async ({
    page,
    watch,
  }) => {
    // The server here has this one page and no other file.
    watch.expect(/404 \(Not Found\)/);
    watch.expect(/^request: /);
    const html = readFileSync(join("dist", path, "index.html"));
    let response: ServerResponse | undefined;
    const server = createServer((request, answer) => {
      if (request.url === "/") {
        answer.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
        response = answer;
        answer.write(html.subarray(0, html.indexOf("<body")));
      } else answer.writeHead(404).end();
    });
    await new Promise<void>((done) => server.listen(0, "localhost", done));
    await page.addInitScript(() => {
      const shifts: string[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { sources: object[] })[])
          for (const source of entry.sources as { node: Node | null }[])
            shifts.push(String((source.node as Element | null)?.outerHTML.slice(0, 80)));
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.setViewportSize({ width, height: 2400 });
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/`, { waitUntil: "commit" });
    let from = html.indexOf("<body");
    for (const to of cuts(html)) {
      response?.write(html.subarray(from, to));
      from = to;
      await painted(page);
    }
    response?.end(html.subarray(from));
    await page.waitForLoadState("load");
    await painted(page);
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: string[] }).shifts,
    );
    expect(shifts).toEqual([]);
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  });
