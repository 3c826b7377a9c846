import { chip, languages, ready, result } from "./atlas";
import { expect, test } from "./page";

const KB = 1024;
const budgets = { Document: 40, Script: 90, Font: 20 } as const;

for (const words of languages)
  test(`the first load is light, and the filter needs no more: /${words.path}`, async ({
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
    await page.goto(words.path);
    await ready(page);
    await page.evaluate(() => document.fonts.ready);
    const before = { ...arrived };
    for (const [kind, budget] of Object.entries(budgets)) {
      expect(before[kind], kind).toBeGreaterThan(KB);
      expect(before[kind], kind).toBeLessThanOrEqual(budget * KB);
    }
    expect(Object.keys(before).sort()).not.toContain("Stylesheet");
    await chip(page, "space").click();
    await expect(result(page)).toHaveText(words.one);
  });
