import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { unzipSync } from "fflate";
import { launch, type Browser, type Page } from "puppeteer-core";
import { findFirefox } from "../chromium.mjs";
import { pages } from "./atlas";
import { hostOf } from "./host";
import { dialogs } from "./share-dialog";

const executablePath = findFirefox(process.env);
let browser: Browser;
let folder = "";

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  if (!executablePath) return;
  folder = await mkdtemp(join(tmpdir(), "atlas-firefox-"));
  browser = await launch({
    ...{ browser: "firefox", executablePath, headless: true },
    defaultViewport: { width: 1280, height: 800 },
    extraPrefsFirefox: { "browser.download.folderList": 2, "browser.download.dir": folder },
  });
});

test.afterAll(async () => {
  if (!executablePath) return;
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Does something in a tab of its own, which may not make the browser complain meanwhile. */
async function quietly(act: (page: Page) => Promise<void>): Promise<void> {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on("console", (message) => {
    if (["warn", "error"].includes(message.type()))
      said.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (fault) => void said.push(`exception: ${String(fault)}`));
  page.on("response", (response) => {
    // Firefox asks the root for an icon where it brings a page back from its cache.
    if (response.status() >= 400 && !response.url().endsWith("/favicon.ico"))
      said.push(`${response.status()}: ${response.url()}`);
  });
  await act(page);
  await page.close();
  expect(said).toEqual([]);
}

/** Waits for an element that says this. */
const saying = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (place, words) => document.querySelector(place)?.textContent?.includes(words),
    {},
    selector,
    text,
  );

/** The answer of the filter, as it is to be seen. */
const said = (page: Page) => () =>
  page.$$eval(".result [role=status] > *", (answers) =>
    answers
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      .map((each) => each.textContent.trim())
      .join("|"),
  );

/** The names of the files in the package that Firefox has put on the disk, once it is whole. */
async function packed(name: string): Promise<readonly string[]> {
  const names = async () => {
    try {
      return Object.keys(unzipSync(await readFile(join(folder, name))));
    } catch {
      return []; // Not there yet, or not to its end, where a package has its list.
    }
  };
  await expect.poll(names).not.toEqual([]);
  return names();
}

if (executablePath) {
  for (const [lang, words] of Object.entries(pages))
    test(`Firefox has the typeface, filters by a field, says the result, and steps back and forward: /${words.path}`, async ({
      baseURL,
    }) => {
      await quietly(async (page) => {
        await page.goto(`${baseURL}${words.path}`);
        await expect.poll(said(page)).toBe(words.none);
        await page.waitForFunction(() =>
          [...document.fonts].some(
            ({ family, status }) => /Atlas"?$/.test(family) && status === "loaded",
          ),
        );
        await page.locator('.chip[data-field="space"]').click();
        await expect.poll(said(page)).toBe(words.one);
        // The history follows a frame after the words.
        await expect.poll(() => page.url()).toBe(`${baseURL}${words.path}?field=space`);
        expect(await page.$eval("html", (root) => root.lang.slice(0, 2))).toBe(lang);
        await page.evaluate(() => history.back());
        await expect.poll(said(page)).toBe(words.none);
        await page.evaluate(() => history.forward());
        await expect.poll(said(page)).toBe(words.one);
        await page.goto("about:blank");
        await page.evaluate(() => history.back());
        await page.waitForSelector(".chips :checked");
        await expect.poll(said(page)).toBe(words.one);
      });
    });

  test("Firefox shares a chart as a deck that opens again", async ({ baseURL }) => {
    await quietly(async (page) => {
      await page.goto(`${baseURL}en/`);
      await page.locator("#targets button[aria-haspopup=dialog]").click();
      await page.locator(`[role=tab] ::-p-text(${dialogs.en.slides})`).click();
      await page.locator("[role=dialog] button ::-p-text(Download .pptx)").click();
      const name = "pilot-zone-atlas_targets_en_light.pptx";
      await saying(page, "[role=dialog] [role=status]", `Downloaded ${name}`);
      const deck = await packed(name);
      expect(deck).toContain("ppt/slides/slide1.xml");
      expect(deck.some((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path))).toBe(true);
    });
  });

  test("Firefox turns the slides", async ({ baseURL }) => {
    await quietly(async (page) => {
      await page.goto(`${baseURL}present/`);
      await page.waitForSelector("html[data-slide=title]");
      await page.keyboard.press("ArrowRight");
      await page.waitForSelector('.slide[data-slide="overview"]', { visible: true });
      expect(page.url()).toBe(`${baseURL}present/#overview`);
    });
  });

  test("Firefox shows a chart in a page of another origin", async ({ baseURL }) => {
    const host = await hostOf({
      "/": `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,">
<script src="${baseURL}embed.js"></script><pilot-zone-chart chart="targets"></pilot-zone-chart></html>`,
    });
    try {
      await quietly(async (page) => {
        await page.goto(`${host.origin}/`);
        const frame = await page.waitForFrame(`${baseURL}en/embed/targets/`);
        await frame.waitForSelector(".points");
        expect(await frame.$eval("h1, h2", (title) => title.textContent)).toMatch(
          /Zhangjiang aims/,
        );
        await page.waitForSelector('pilot-zone-chart >>> iframe[style*="height"]');
      });
    } finally {
      await host.close();
    }
  });

  test("a page may not complain in Firefox, nor may what it frames", async () => {
    const host = await hostOf({
      "/": `<!doctype html><title>host</title><link rel="icon" href="data:,"><iframe src="/framed"></iframe>`,
      "/framed": `<!doctype html><script>console.warn("careful");throw new Error("thrown")</script>`,
    });
    const visit = quietly(async (page) => void (await page.goto(`${host.origin}/`)));
    try {
      await expect(visit).rejects.toThrow(/console warn: careful[^]*exception: .*thrown/);
    } finally {
      await host.close();
    }
  });
}
