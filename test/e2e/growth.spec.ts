import type { Page } from "@playwright/test";
import { compile } from "../../src/build/compile";
import { compactJson } from "../../src/build/files";
import { read, readFolder } from "../../src/build/read";
import { zoneFiles as published } from "../../src/build/zone-files";
import { DATASET, OUTLINE, writeOutline, ZONES } from "../../src/entry/outline";
import { excerptOf } from "../../src/model/excerpt";
import { everything, select } from "../../src/model/selection";
import { datasetStyles } from "../../src/ui/dataset-styles";
import { zoneFiles } from "../bench/gen-zones.mjs";
import { chip, pages, ready, result } from "./atlas";
import { expect, test } from "./page";

const own = readFolder("data");
const said = own.find(({ file }) => file === "fields.yaml")?.text ?? "";
const made = zoneFiles(450, 12, said);
const changed = new Set(made.map(({ file }) => file));
const { dataset } = compile(read([...own.filter(({ file }) => !changed.has(file)), ...made]));
if (!dataset) throw new Error("the generated data do not compile; expected a dataset");
const whole = dataset;
const excerpt = excerptOf(whole);
const { index, files } = published(whole);

const hits = (fields: readonly string[], match: "any" | "all" = "any") =>
  select(whole, { ...everything, fields, match }).hits ?? NaN;

// The page's own styles are bound by hash to the real data.
test.use({ bypassCSP: true });

const feedOf = (page: Page) => page.getByRole("feed", { name: "Cards of the zones" });

/** The application on the page of a large dataset, drawn by scripts. */
async function open(page: Page, search = ""): Promise<void> {
  const meta = (name: string, content: string) =>
    `<meta name="${name}" content="${content.replaceAll('"', "&quot;")}">`;
  await page.route("**/assets/zones-*.json", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    return route.fulfill({ json: JSON.parse(files.get(name) ?? "null") as unknown });
  });
  await page.route("**/assets/dataset-large.json", (route) =>
    route.fulfill({ contentType: "application/json", body: compactJson(excerpt) }),
  );
  await page.route(/\/en\/(?:\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = (await response.text())
      .replaceAll(new RegExp(`<meta name="(?:${DATASET}|${OUTLINE})"[^>]*>`, "g"), "")
      .replaceAll(/\/assets\/dataset-[\w-]+\.json/g, "/assets/dataset-large.json")
      .replace(
        "<title>",
        () =>
          meta(DATASET, "/assets/dataset-large.json") +
          meta(ZONES, `/assets/${index}`) +
          meta(OUTLINE, writeOutline(excerpt)) +
          `<style>${datasetStyles(excerpt)}</style><title>`,
      )
      // The page's own styles and first script stay.
      .replace(
        /<div id="app">[\s\S]*?(<style>[\s\S]*?<\/style><script>[\s\S]*?<\/script>)[\s\S]*<\/body>/,
        '$1<div id="app"></div></body>',
      );
    return route.fulfill({ response, body: html });
  });
  await page.goto(`en/${search}`);
  await ready(page);
  await expect(feedOf(page)).toBeVisible();
}

const cards = (page: Page) => feedOf(page).getByRole("article");

test("all zones are in the list, of which only those in view are elements", async ({ page }) => {
  await open(page);
  const feed = feedOf(page);
  await expect(cards(page).first()).toHaveAttribute("aria-setsize", "450");
  await expect(cards(page).first()).toHaveAttribute("aria-posinset", "1");
  for (const position of [150, 300, 450]) {
    // Rows are measured as they come, so that the way to a place is known only near it.
    await expect(async () => {
      await feed.evaluate(
        (box, share) => box.scrollTo({ top: box.scrollHeight * share, behavior: "instant" }),
        position / 450,
      );
      const last = Number(await cards(page).last().getAttribute("aria-posinset"));
      expect(last).toBeGreaterThanOrEqual(position);
    }).toPass();
    await expect(cards(page).last().getByRole("heading", { level: 3 })).toContainText("Zone ");
    expect(await cards(page).count()).toBeLessThanOrEqual(18);
  }
  await expect(async () => {
    await feed.evaluate((box) => box.scrollTo({ top: box.scrollHeight, behavior: "instant" }));
    await expect(page.getByRole("article", { name: "Zone 450", exact: true })).toBeVisible({
      timeout: 500,
    });
  }).toPass();
  expect(await feed.locator("*").count()).toBeLessThan(1500);
});

test("all zones are in the table, of which only those in view are rows", async ({ page }) => {
  await open(page);
  const table = page.getByRole("table", { name: "Comparison of the zones" });
  const row = (name: string) => table.getByRole("row").filter({ hasText: name });
  await expect(async () => {
    await table.scrollIntoViewIfNeeded();
    await expect(table).toHaveAttribute("aria-rowcount", "451", { timeout: 500 });
  }).toPass();
  await expect(table.getByRole("columnheader").first()).toHaveText("Zone");
  const box = page.getByRole("region", { name: "Comparison of the zones" });
  await box.focus();
  await expect(async () => {
    await page.keyboard.press("End");
    await expect(row("Zone 450")).toHaveAttribute("aria-rowindex", "451", { timeout: 500 });
  }).toPass();
  expect(await table.getByRole("row").count()).toBeLessThan(40);
  await row("Zone 450").locator("a.fact").click();
  await expect(page.locator(".provenance")).toContainText("Zone 450’s 2030 target");
  await page.keyboard.press("Escape");
  await chip(page, "space").click();
  await expect(table).toHaveAttribute("aria-rowcount", String(hits(["space"]) + 1));
  await expect(table.getByRole("row").nth(1)).toHaveAttribute("aria-rowindex", "2");
  await chip(page, "space").click();
  await row("Zone 5").locator(".choice").click();
  await expect(result(page)).toHaveText("1 of 450 zones chosen");
  await expect(table).toHaveAttribute("aria-rowcount", "2");
});

test("the facts about every zone are in a list, of which only those in view are elements", async ({
  page,
}) => {
  await open(page);
  const feed = page.getByRole("feed", { name: "The facts about every zone" });
  await expect(async () => {
    await page.locator("footer").scrollIntoViewIfNeeded();
    await expect(feed).toBeVisible({ timeout: 500 });
  }).toPass();
  await feed.scrollIntoViewIfNeeded();
  const zones = feed.getByRole("article");
  await expect(zones.first()).toHaveAttribute("aria-setsize", "450");
  await expect(zones.first().getByRole("row", { name: "2030 target" })).toContainText(
    "Zhangjiang’s",
  );
  await feed.focus();
  const last = feed.getByRole("article", { name: "Zone 450", exact: true });
  await expect(async () => {
    await page.keyboard.press("End");
    await expect(last).toHaveAttribute("aria-posinset", "450", { timeout: 500 });
  }).toPass();
  const facts = whole.facts.filter(({ subject }) => subject === "zone-00450");
  expect(facts.length).toBeGreaterThan(1);
  for (const { text, stated } of facts) {
    const row = last.getByRole("row").filter({ hasText: text.en });
    await expect(row).toContainText(stated ?? "—");
  }
  expect(await zones.count()).toBeLessThan(12);
  // No fact is on the page twice with the same address.
  const ids = await page
    .locator("[id^=fact-]")
    .evaluateAll((elements) => elements.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  // It lists them whatever the filter.
  await chip(page, "space").click();
  await expect(zones.first()).toHaveAttribute("aria-setsize", "450");
});

test("on paper the lists end with what is at hand", async ({ page }) => {
  await open(page);
  const facts = page.getByRole("feed", { name: "The facts about every zone" });
  await expect(async () => {
    await page.locator("footer").scrollIntoViewIfNeeded();
    await expect(facts).toBeVisible({ timeout: 500 });
  }).toPass();
  // What is at hand of 450 zones, and not the room of all the others.
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(sheets.length).toBeGreaterThan(8);
  expect(sheets.length).toBeLessThan(60);
});

test("a filter lists what matches of all zones, and counts it", async ({ page }) => {
  await open(page);
  await feedOf(page).evaluate((box) => box.scrollTo({ top: 9000, behavior: "instant" }));
  await expect(cards(page).first()).not.toHaveAttribute("aria-posinset", "1");
  const bar = page.locator(".filter");
  const before = await bar.boundingBox();
  await chip(page, "space").click();
  await expect(cards(page).first()).toHaveAttribute("aria-posinset", "1");
  await expect(result(page)).toHaveText(`Space: ${hits(["space"])} of 450 zones`);
  await expect(cards(page).first()).toHaveAttribute("aria-setsize", String(hits(["space"])));
  await expect(cards(page).first().locator(".card-match")).toHaveText("Names space");
  expect((await bar.boundingBox())?.height).toBe(before?.height);
  await chip(page, "chips").click();
  await page.getByText("All", { exact: true }).first().click();
  const both = hits(["space", "chips"], "all");
  await expect(result(page)).toHaveText(`Space and chips: ${both} of 450 zones`);
  await expect(cards(page).last()).toHaveAttribute("aria-setsize", String(both));
});

test("the filter is cleared and set again at every width, nothing being in the way", async ({
  page,
}) => {
  await open(page);
  for (const [width, field] of [
    [390, "space"],
    [1024, "health"],
    [1280, "space"],
    [1366, "health"],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await chip(page, field).click();
    const named = String(hits([field]));
    await expect(result(page)).toHaveText(new RegExp(`^${field}: ${named} of 450 zones$`, "i"));
    await expect(cards(page).first()).toHaveAttribute("aria-setsize", named);
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect(result(page)).toHaveText("No filter: showing 450 zones");
    await expect(cards(page).first()).toHaveAttribute("aria-setsize", "450");
  }
});

test("an address may choose any zone, also one that the page itself does not have", async ({
  page,
}) => {
  await open(page, "?zone=zone-00300&zone=zone-00007&zone=nowhere");
  await expect(result(page)).toHaveText("2 of 450 zones chosen");
  await expect(cards(page)).toHaveCount(2);
  await expect(page.getByRole("article", { name: "Zone 300", exact: true })).toBeVisible();
  const overview = page.locator("#overview");
  await expect(overview).toContainText("1 of the 12 zones shown matches");
  const way = overview.getByRole("link", { name: "List of all 2 zones that match" });
  await expect(way).toHaveAttribute("href", "#zones");
  await chip(page, "space").click();
  await expect(page).toHaveURL(/\?field=space&zone=zone-00300&zone=zone-00007$/);
});

test("an address that chooses only what is no zone shows all of them", async ({ page }) => {
  await open(page, "?zone=nowhere");
  await expect(result(page)).toHaveText("No filter: showing 450 zones");
  await expect(cards(page).first()).toHaveAttribute("aria-setsize", "450");
});

test("what is far from the window is left out of a filter until it comes near", async ({
  page,
}) => {
  await open(page);
  const rendered = (selector: string) =>
    page
      .locator(selector)
      .evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
  await expect(page.locator(":root[data-settled]")).toBeAttached();
  await expect.poll(() => rendered("#sources .method")).toBe(false);
  await chip(page, "space").click();
  await expect(result(page)).toHaveText(`Space: ${hits(["space"])} of 450 zones`);
  expect(await rendered("#sources .method")).toBe(false);
  await page.locator("#sources").scrollIntoViewIfNeeded();
  await expect.poll(() => rendered("#sources .method")).toBe(true);
});

test("where no zone of all matches, the page says so", async ({ page }) => {
  await open(page);
  await page.getByText("All", { exact: true }).first().click();
  const chosen: string[] = [];
  for (const { id } of whole.fields) {
    if (hits(chosen, "all") === 0) break;
    chosen.push(id);
    await chip(page, id).click();
  }
  expect(hits(chosen, "all")).toBe(0);
  await expect(page.getByRole("region", { name: /^No zone names/ })).toBeVisible();
  await expect(feedOf(page)).toContainText("No zone matches the filter.");
});

test("the keyboard goes from card to card, and a figure says where it comes from", async ({
  page,
}) => {
  await open(page);
  const feed = feedOf(page);
  await feed.focus();
  for (let position = 1; position <= 15; position++) {
    await page.keyboard.press("PageDown");
    await expect(feed.locator(`[aria-posinset="${position}"]`)).toBeFocused();
  }
  await page.keyboard.press("PageUp");
  const card = feed.locator('[aria-posinset="14"]');
  await expect(card).toBeFocused();
  await card.locator("a.fact").first().click();
  const origin = page.locator(".provenance");
  await expect(origin).toBeVisible();
  await expect(origin).toContainText("Zone 14’s 2030 target");
  await expect(origin.getByRole("link", { name: "All facts: facts.csv" })).toBeVisible();
});

test("nothing of it is asked for where all zones are on the page", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("en/");
  await ready(page);
  await chip(page, "space").click();
  await expect(result(page)).toHaveText(pages.en.one);
  expect(asked.filter((address) => /many|zones-/.test(address))).toEqual([]);
});
