import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { everything, select } from "../../src/model/selection";
import { zoneFiles } from "../bench/gen-zones.mjs";
import { generated } from "../generated";
import { chip, near, ready, result, slideBeside } from "./atlas";
import { hostOf, obedient } from "./host";
import { otherBuild, type OtherBuild } from "./other-build";
import { expect, test } from "./page";

// One build for all tests of this file, and so one worker.
test.describe.configure({ mode: "default", timeout: 60_000 });

const [zones, fields] = [450, 12];
const whole = generated(zones, fields);
let large: OtherBuild;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  large = await otherBuild(async (data) => {
    const [said, site] = await Promise.all(
      ["fields.yaml", "site.yaml"].map((name) => readFile(join(data, name), "utf8")),
    );
    for (const { file, text } of zoneFiles(zones, fields, said ?? "", site))
      await writeFile(join(data, file), text);
  });
});

test.afterAll(() => large.end());

// The other atlas is served at an origin of its own.
test.beforeEach(({ watch }) => watch.expect(/^request: /));

const hits = (chosen: readonly string[], match: "any" | "all" = "any") =>
  select(whole, { ...everything, fields: chosen, match }).hits;

const feedOf = (page: Page) => page.getByRole("feed", { name: "Cards of the zones" });

/** The page of a large dataset, once the application is there. */
async function open(page: Page, search = ""): Promise<void> {
  await page.goto(`${large.address}en/${search}`);
  await ready(page);
  await expect(feedOf(page)).toBeVisible();
}

const cards = (page: Page) => feedOf(page).getByRole("article");
const cardOf = (page: Page, name: string) => page.getByRole("article", { name, exact: true });

/** Moves the list as far as a share of its way, or to its end. */
const scroll = (page: Page, share: number) =>
  feedOf(page).evaluate(
    (box, part) => box.scrollTo({ top: box.scrollHeight * part, behavior: "instant" }),
    share,
  );

test("all zones are in lists of which only what is in view are elements", async ({ page }) => {
  await open(page);
  const feed = feedOf(page);
  await expect(cards(page).first()).toHaveAttribute("aria-setsize", "450");
  await expect(cards(page).first()).toHaveAttribute("aria-posinset", "1");

  await test.step("cards come and go with the place in the list", async () => {
    for (const position of [150, 300, 450]) {
      // Rows are measured as they come, so that the way to a place is known only near it.
      await expect(async () => {
        await scroll(page, position / 450);
        const last = Number(await cards(page).last().getAttribute("aria-posinset"));
        expect(last).toBeGreaterThanOrEqual(position);
      }).toPass();
      await expect(cards(page).last().getByRole("heading", { level: 3 })).toContainText("Zone ");
      // Three rows of three at most are in the list's window, and two are drawn on each side of it.
      expect(await cards(page).count()).toBeLessThanOrEqual((3 + 2 * 2) * 3);
    }
    await expect(async () => {
      await scroll(page, 1);
      await cardOf(page, "Zone 450").waitFor({ timeout: 500 });
    }).toPass();
    expect(await feed.locator("*").count()).toBeLessThan(1500);
  });

  await test.step("the keyboard goes from card to card, and a figure says where it comes from", async () => {
    await feed.focus();
    for (let position = 1; position <= 15; position++) {
      await page.keyboard.press("PageDown");
      await expect(feed.locator(`[aria-posinset="${position}"]`)).toBeFocused();
    }
    await page.keyboard.press("PageUp");
    const card = feed.locator('[aria-posinset="14"]');
    await expect(card).toBeFocused();
    await card.locator("a.fact").first().click();
    await expect(page.locator(".provenance")).toContainText("Zone 14’s 2030 target");
    await page.keyboard.press("Escape");
  });

  await test.step("rows of the table come and go, too, and choose zones", async () => {
    const table = page.getByRole("table", { name: "Comparison of the zones" });
    const row = (name: string) => table.getByRole("row").filter({ hasText: name });
    await table.scrollIntoViewIfNeeded();
    await expect(table).toHaveAttribute("aria-rowcount", "451");
    await expect(table.getByRole("columnheader").first()).toHaveText("Zone");
    await page.getByRole("region", { name: "Comparison of the zones" }).focus();
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
});

test("a filter lists what matches of all zones, and counts it", async ({ page }) => {
  await open(page);

  await test.step("what is far from the window is left out until it comes near", async () => {
    const rendered = (selector: string) =>
      page
        .locator(selector)
        .evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));
    await page.locator(":root[data-settled]").waitFor();
    await expect.poll(() => rendered("#sources .method")).toBe(false);
    await chip(page, "space").click();
    await expect(result(page)).toHaveText(`Space: ${hits(["space"])} of 450 zones`);
    expect(await rendered("#sources .method")).toBe(false);
    await page.locator("#sources").scrollIntoViewIfNeeded();
    await expect.poll(() => rendered("#sources .method")).toBe(true);
    await chip(page, "space").click();
    await expect(result(page)).toHaveText("No filter: showing 450 zones");
  });

  await test.step("the list begins anew with what matches, and nothing else moves", async () => {
    await feedOf(page).scrollIntoViewIfNeeded();
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

  const clear = page.locator(".clear");
  await test.step("it is cleared and set again at every width, nothing being in the way", async () => {
    await clear.click();
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
      await clear.click();
      await expect(result(page)).toHaveText("No filter: showing 450 zones");
      await expect(cards(page).first()).toHaveAttribute("aria-setsize", "450");
    }
  });

  await test.step("where no zone of all matches, the page says so", async () => {
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
});

test("an address may choose any zone and any fact, also one that the page itself does not have", async ({
  page,
}) => {
  await test.step("only what is no zone: all are shown", async () => {
    await open(page, "?zone=nowhere");
    await expect(result(page)).toHaveText("No filter: showing 450 zones");
    await expect(cards(page).first()).toHaveAttribute("aria-setsize", "450");
  });

  await test.step("on paper the lists end with what is at hand", async () => {
    // What is at hand of 450 zones, and not the room of all the others.
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(8);
    expect(sheets.length).toBeLessThan(60);
  });

  await test.step("zones that the page has and has not", async () => {
    await open(page, "?zone=zone-00450&zone=zone-00007&zone=nowhere");
    await expect(result(page)).toHaveText("2 of 450 zones chosen");
    await expect(cards(page)).toHaveCount(2);
    await expect(cardOf(page, "Zone 450")).toBeVisible();
    const overview = page.locator("#overview");
    await expect(overview).toContainText("1 of the 12 zones shown matches");
    const way = overview.getByRole("link", { name: "List of all 2 zones that match" });
    await expect(way).toHaveAttribute("href", "#zones");
    await chip(page, "space").click();
    await expect(page).toHaveURL(/\?field=space&zone=zone-00007&zone=zone-00450$/);
  });

  await test.step("a figure of any zone leads to its row in the list of all facts", async () => {
    await cardOf(page, "Zone 450").locator("a.fact").first().click();
    await page.getByRole("link", { name: "See in the table of facts" }).click();
    const table = page.getByRole("table", { name: "Every figure" });
    const row = table.locator("#fact-Z00450-TARGET");
    await expect(row).toBeFocused();
    await expect(row).toBeInViewport();
    await expect(row).toContainText("Zone 450’s 2030 target");
    const figures = whole.facts.filter(({ amount }) => amount).length;
    await expect(table).toHaveAttribute("aria-rowcount", String(figures + 1));
    expect(await table.getByRole("row").count()).toBeLessThan(60);
  });

  await test.step("a fact", async () => {
    await page.goto(`${large.address}en/#fact-Z00400-F1`);
    const statement = page.locator("#fact-Z00400-F1");
    await page.keyboard.press("Shift");
    await expect(statement).toBeInViewport();
  });
});

/** The zones that stand in a live chart, from top to bottom, and the words at its slider. */
const rowsOf = async (page: Page, chart: string) => ({
  zones: await page
    .locator(`#${chart} .point`)
    .evaluateAll((points) =>
      points
        .map((point) => (point as HTMLElement).dataset)
        .flatMap(({ zone, point }) => (point === `zone-${zone}` ? (zone ?? []) : [])),
    ),
  said: await page
    .locator(`#${chart}`)
    .getByRole("slider", { name: "Zones shown" })
    .getAttribute("aria-valuetext"),
});

test("a chart shows some of many zones, which keys and a slider move, and its files hold all", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const fetched = () => asked.some((url) => url.includes("row-window"));
  await test.step("where there are few, what moves rows is not fetched", async () => {
    await page.goto("en/");
    await ready(page);
    await near(page, "targets");
    expect(fetched()).toBe(false);
  });

  await open(page);
  await test.step("an arrow key leads on to the zone after the last that is shown", async () => {
    await near(page, "targets");
    const point = (place: number) =>
      page.locator(`#targets [data-point="zone-${whole.zones[place - 1]?.id ?? ""}"]`);
    await expect(page.locator("#targets").getByRole("slider")).toBeVisible();
    expect(fetched()).toBe(true);
    await point(12).focus();
    for (const place of [13, 14]) {
      await page.keyboard.press("ArrowDown");
      await expect(point(place)).toBeFocused();
    }
    await expect(page.getByRole("tooltip")).toContainText("Zone 14");
    expect((await rowsOf(page, "targets")).said).toBe("3–14 of 450");
    await point(3).focus();
    await page.keyboard.press("ArrowUp");
    await expect(point(2)).toBeFocused();
    await expect(page.locator("#targets")).toContainText("Shows zones 2–13 of 450");
  });

  await test.step("a slider moves the zones that a chart shows, and words and table go along", async () => {
    await near(page, "overview");
    const overview = page.locator("#overview");
    const slider = overview.getByRole("slider", { name: "Zones shown" });
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuetext", "2–13 of 450");
    const ids = (from: number) => whole.zones.slice(from, from + 12).map(({ id }) => id);
    const shown = async () => (await rowsOf(page, "overview")).zones;
    await expect.poll(shown).toEqual(ids(1));
    await expect(overview).toContainText("Shows zones 2–13 of 450 in their order");
    await page.keyboard.press("End");
    await expect.poll(shown).toEqual(ids(438));
    await overview.getByRole("button", { name: /^Data table/ }).click();
    const heads = overview.getByRole("table").getByRole("rowheader");
    await expect(heads.first()).toHaveText("Zone 439");
    await expect(heads.nth(11)).toHaveText("Zone 450");
    // The others stand as they were.
    await expect(page.locator("#targets")).toContainText("Shows zones 2–13 of 450");
    await expect(page.locator("#fields")).toContainText("Shows the first 12 of 450 zones");
    await chip(page, "space").click();
    await expect(result(page)).toHaveText(`Space: ${hits(["space"])} of 450 zones`);
    await expect.poll(shown).toEqual(ids(438));
  });

  await test.step("paper has the first zones, whichever are shown, and says so", async () => {
    const overview = page.locator("#overview");
    await page.emulateMedia({ media: "print" });
    const paper = overview.locator(".paper-rows svg");
    // A browser waits for nothing, and what draws them comes while it has nothing else to do.
    await expect(async () => {
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      await expect(paper).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(overview.locator(".plot")).toBeHidden();
    await expect(paper).toContainText("Zhangjiang");
    await expect(paper).not.toContainText("Zone 13");
    await expect(overview).toContainText("Shows the first 12 of 450 zones in their order");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await page.emulateMedia({ media: null });
    await expect(overview).toContainText("Shows zones 439–450 of 450 in their order");
  });

  await test.step("the files that a reader takes hold all zones", async () => {
    await page
      .locator("#targets")
      .getByRole("button", { name: /^Share/ })
      .click();
    await page.getByRole("tab", { name: "Data" }).click();
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Download CSV" }).click();
    const file = await (await coming).path();
    const lines = (await readFile(file, "utf8")).trim().split("\n");
    expect(lines).toHaveLength(zones + 1);
  });
});

test("in an embed rows move inside a frame that keeps its height, and its host hears no key", async ({
  page,
  watch,
}) => {
  watch.expect(/^request: http:\/\/127\.0\.0\.1/);
  const source = `${large.address}en/embed/targets/`;
  const host = await hostOf({
    "/": obedient(`<iframe sandbox="allow-scripts" src="${source}"></iframe>`),
  });
  try {
    await page.setViewportSize({ width: 560, height: 700 });
    await page.goto(`${host.origin}/`);
    const inside = page.frameLocator("iframe");
    const plot = inside.locator(".plot");
    await expect(inside.locator(".points")).toBeAttached();
    const before = await page.locator("iframe").boundingBox();
    const slider = inside.getByRole("slider", { name: "Zones shown" });
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await expect(slider).toHaveAttribute("aria-valuetext", "2–13 of 450");
    await expect(plot.locator(".live:not(.waiting)")).toContainText("Zone 13");
    await expect(inside.locator(".note.page")).toContainText("Shows zones 2–13 of 450");
    const point = (place: number) =>
      inside.locator(`[data-point="zone-${whole.zones[place - 1]?.id ?? ""}"]`);
    await point(13).focus();
    await page.keyboard.press("ArrowDown");
    await expect(point(14)).toBeFocused();
    await slider.focus();
    await page.keyboard.press("End");
    await expect(plot.locator(".live")).toContainText("Zone 450");
    expect(await page.locator("iframe").boundingBox()).toEqual(before);
    const said = await page.evaluate(() => (globalThis as unknown as { said: unknown[] }).said);
    expect(said).toHaveLength(1);
  } finally {
    await host.close();
  }
});

test("on a slide rows move by keys that turn no slide there", async ({ page }) => {
  await page.goto(`${large.address}en/present/#targets`);
  const slide = page.locator(".slide:visible");
  const slider = slide.getByRole("slider", { name: "Zones shown" });
  await slider.focus();
  await page.keyboard.press("ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", "2–13 of 450");
  await expect(slide.locator(".picture")).toContainText("Zone 13");
  await page.keyboard.press("End");
  await expect(slide.locator(".picture")).toContainText("Zone 450");
  await expect(slide).toContainText("Shows zones 439–450 of 450 in their order");
  await page.keyboard.press("Home");
  await expect(slide.locator(".picture")).toContainText("Zhangjiang");
  await expect(page).toHaveURL(/#targets$/);
  await slider.blur();
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(new RegExp(`#${await slideBeside(page, "targets", 1)}$`));
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("the first zones are there, and one field and several are answered", async ({ page }) => {
    await page.goto(`${large.address}en/`);
    await expect(page.locator(".card")).toHaveCount(12);
    await expect(page.locator("#zones")).toContainText("Shows the first 12 of 450 zones");
    await page.locator("label.chip[data-field=space]").click();
    await expect(result(page)).toContainText(`${hits(["space"])} of 450 zones`);
    await page.locator("label.chip[data-field=chips]").click();
    await expect(page.locator(".result .counted")).toBeVisible();
    await expect(page.locator(".result .counted")).toContainText("of the first 12 zones");
    await page.getByText("All", { exact: true }).first().click();
    await expect(page.locator(".empty")).toBeHidden();
  });
});
