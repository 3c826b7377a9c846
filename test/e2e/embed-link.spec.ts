import { readFile } from "node:fs/promises";
import type { BrowserContext, Page } from "@playwright/test";
import { chip, pages, ready, result } from "./atlas";
import { hostOf } from "./host";
import { expect, test, wholeChromium } from "./page";
import { share, turnTo } from "./share-dialog";

// The question for the worker is one of those that throw in a sandbox.
// It says why it refuses a download.
test.use({ ...wholeChromium, workers: true });
test.beforeEach(({ watch }) => watch.expect(/^request: http:\/\/127\.0\.0\.1/));

const host = (body: string) =>
  hostOf({
    "/": `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,">${body}</html>`,
  });

/** Follows the link that leads from the embed of a page to the atlas. */
async function followed(page: Page, context: BrowserContext, at: string): Promise<Page> {
  await page.goto(`${at}/`);
  const inside = page.frameLocator("iframe");
  // The frame has its height by now: what is pressed does not move away.
  await expect(inside.locator(".points")).toBeAttached();
  const opening = context.waitForEvent("page");
  await inside.locator(".brand").click();
  const opened = await opening;
  await opened.waitForLoadState();
  await ready(opened);
  return opened;
}

const download = async (tab: Page) => {
  const dialog = await share(tab, "Share", "targets");
  await turnTo(dialog, "Data");
  await dialog.getByRole("button", { name: "Download CSV" }).click();
  return dialog;
};

test("a link out of an embed opens the atlas as an ordinary tab", async ({
  page,
  context,
  baseURL,
}) => {
  const { origin, close } = await host(
    `<script src="${baseURL}embed.js"></script><pilot-zone-chart chart="targets" lang="en" field="space"></pilot-zone-chart>`,
  );
  try {
    const tab = await followed(page, context, origin);
    await expect(tab).toHaveURL(/\/en\/\?field=space#targets$/);
    expect(await tab.evaluate(() => [origin, localStorage.length])).toEqual([
      new URL(baseURL ?? "").origin,
      0,
    ]);
    await expect(result(tab)).toHaveText(pages.en.one);
    const coming = tab.waitForEvent("download");
    const dialog = await download(tab);
    expect(await readFile(await (await coming).path(), "utf8")).toContain("about");
    await expect(dialog.getByRole("status")).toHaveText(/^Downloaded /);
    await tab.close();
  } finally {
    await close();
  }
});

test("a host whose own sandbox confines the tab gets an atlas that works and says what cannot", async ({
  page,
  context,
  watch,
  baseURL,
}) => {
  watch.expect(/Download is disallowed/);
  const { origin, close } = await host(
    `<iframe sandbox="allow-scripts allow-popups" src="${baseURL}en/embed/targets/"></iframe>`,
  );
  try {
    const tab = await followed(page, context, origin);
    expect(await tab.evaluate(() => self.origin)).toBe("null");
    await chip(tab, "space").click();
    await expect(result(tab)).toHaveText(pages.en.one);
    await expect(tab).toHaveURL(/\?field=space#targets$/);
    await expect(tab.locator("#notice")).toBeEmpty();
    expect(await tab.evaluate(() => document.fonts.check('1em "Atlas"'))).toBe(true);
    const refusal = tab.waitForEvent("console", (said) => said.text().includes("disallowed"));
    const dialog = await download(tab);
    await expect(dialog.getByRole("status")).toContainText("open the address of this page");
    await refusal;
    await tab.close();
  } finally {
    await close();
  }
});
