import type { Page } from "@playwright/test";
import { chip, colour, near, points, ready } from "./atlas";
import { expect, test } from "./page";

/** What has weight, by its classes, in the parts of the page that hold some. */
const read = (page: Page) =>
  page.locator("[data-lit]").evaluateAll((all) => [
    ...new Set(
      all.flatMap((each) => {
        const id = [...each.classList].find((name) => /^[zf]-/.test(name));
        const part = each.closest(".section, .hero, .filter");
        return [`${part?.id} ${id}`];
      }),
    ),
  ]);

/** The code comes with the first act that it answers. */
const lit = (page: Page) => expect.poll(() => read(page));

/** Marks of the second zone’s colour with an outline of ink, in a live chart. */
const outlined = (page: Page, chart: string) =>
  page.locator(`#${chart} .live [fill="var(--zone-2)"][stroke="var(--ink)"]`);

test("a zone that is pointed at has weight in every chart, card and table, and gives it back", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await page.locator("#zone-lingang h3").hover();
  const everywhere = ["top", "overview", "targets", "fields", "zones", "compare"];
  await lit(page).toEqual(everywhere.map((id) => `${id} z-lingang`));
  const bar = page.locator("#targets .picture-medium .datum.z-lingang > path").first();
  await expect(bar).toHaveCSS("stroke", await colour(page, "ink"));
  const other = page.locator("#targets .picture-medium .datum.z-zhangjiang > path").first();
  await expect(other).toHaveCSS("stroke", "none");
  await expect(other).toHaveCSS("opacity", "1");
  await page.emulateMedia({ media: "print" });
  await expect(bar).toHaveCSS("stroke", "none");
  await page.emulateMedia({ media: "screen" });
  await page.locator("#zones h2").hover();
  await lit(page).toEqual([]);
});

test("live charts give the same zone weight, and take it back", async ({ page }) => {
  await page.goto("?field=space");
  await ready(page);
  for (const chart of ["overview", "targets", "fields"]) {
    await near(page, chart);
    await page.locator(`#${chart} .plot`).hover();
    await expect(page.locator(`#${chart} .live:not(.waiting)`)).toHaveCount(1);
  }
  await page.locator("#compare th.z-lingang").hover();
  for (const chart of ["overview", "targets", "fields"])
    await expect(outlined(page, chart), chart).not.toHaveCount(0);
  // What a filter turned hollow stays so.
  await page.locator("#compare th.z-zhangjiang").hover();
  for (const chart of ["overview", "targets", "fields"])
    await expect(outlined(page, chart)).toHaveCount(0);
  await expect(page.locator('#targets .live [fill="var(--zone-1)"]')).toHaveCount(0);
  await expect(
    page.locator('#targets .live path[fill="var(--paper)"][stroke="var(--ink)"]'),
  ).not.toHaveCount(0);
});

test("a field has weight from its chip, its point and its focus, apart from being chosen", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await chip(page, "space").hover();
  await lit(page).toContain("zones f-space");
  const head = page.locator("#fields .picture-medium .head.f-space > .word").first();
  await expect(head).toHaveCSS("stroke", await colour(page, "ink"));
  await expect(page.locator("#fields .picture-medium .band.f-space > .shape")).toHaveCSS(
    "fill",
    "none",
  );
  await near(page, "fields");
  await points(page, "fields").and(page.locator('[data-point="lingang-energy"]')).focus();
  await lit(page).toEqual(
    expect.arrayContaining(["compare f-energy", "zones z-lingang", "filter-form f-energy"]),
  );
  await lit(page).not.toContain("zones f-space");
  await page.locator("#fields .action").last().focus();
  await lit(page).toEqual([]);
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap on a card gives its zone weight, one elsewhere takes it back", async ({ page }) => {
    await page.goto("");
    await ready(page);
    await page.locator("#zone-lingang h3").tap();
    await lit(page).toContain("targets z-lingang");
    await page.locator("#zones h2").tap();
    await lit(page).toEqual([]);
    await chip(page, "space").tap();
    await lit(page).toEqual([]);
  });
});

test("the reader's own colours say what is chosen and nothing else", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("");
  await ready(page);
  await page.locator("#zone-lingang h3").hover();
  await lit(page).toEqual([]);
});
