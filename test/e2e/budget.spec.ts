import { brotliCompressSync } from "node:zlib";
import { chip, languages, ready, result } from "./atlas";
import { expect, test } from "./page";

const KB = 1024;
/** What a browser reads before it knows the title, and can paint it. */
const TITLE = 8;
/** A visit that only reads: no script but the one inside the page. */
const reading = { Document: 40, Font: 20 } as const;
/** What the application needs to answer. */
const APPLICATION = 130;

for (const words of languages)
  test(`a reader who only reads loads no application, and it is light: /${words.path}`, async ({
    page,
  }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Network.enable");
    const kinds = new Map<string, string>();
    const arrived: Record<string, number> = {};
    session.on("Network.responseReceived", ({ requestId, type }) => kinds.set(requestId, type));
    session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const kind = kinds.get(requestId) ?? "other";
      arrived[kind] = (arrived[kind] ?? 0) + encodedDataLength;
    });
    await page.goto(words.path, { waitUntil: "networkidle" });
    await page.evaluate(() => document.fonts.ready);
    for (const [kind, budget] of Object.entries(reading)) {
      expect(arrived[kind], kind).toBeGreaterThan(KB);
      expect(arrived[kind], kind).toBeLessThanOrEqual(budget * KB);
    }
    for (const none of ["Script", "Stylesheet", "Fetch"])
      expect(Object.keys(arrived)).not.toContain(none);
    await ready(page);
    expect(arrived["Script"]).toBeGreaterThan(KB);
    expect(arrived["Script"]).toBeLessThanOrEqual(APPLICATION * KB);
    await chip(page, "space").click();
    await expect(result(page)).toHaveText(words.one);
  });

for (const { path } of languages)
  test(`little stands before the title: /${path}`, async ({ request }) => {
    const [before = ""] = (await (await request.get(path)).text()).split("</h1>");
    expect(before).toContain("<style>");
    expect(brotliCompressSync(before).length).toBeLessThanOrEqual(TITLE * KB);
  });
