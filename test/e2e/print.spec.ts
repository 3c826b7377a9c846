import { languages, ready } from "./atlas";
import { expect, test } from "./page";

for (const { path } of languages)
  test(`print shows every chart on light paper, with sources and without controls: /${path}`, async ({
    page,
  }) => {
    await page.goto(`${path}?theme=dark&field=space`);
    await page.emulateMedia({ media: "print" });
    // An A4 page between its margins.
    await page.setViewportSize({ width: 688, height: 1000 });
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator("h1")).toHaveCSS("color", "rgb(20, 23, 28)");
    const plots = await page.locator(".plot").all();
    expect(plots.length).toBeGreaterThanOrEqual(7);
    for (const plot of plots)
      await expect(plot.locator(".canvas svg").filter({ visible: true })).toHaveCount(1);
    for (const id of ["overview", "targets", "fields", "centres", "quality", "timeline"])
      await expect(page.locator(`#${id} .source`)).toBeVisible();
    await expect(page.locator("tr[id^=fact-]").first()).toBeVisible();
    for (const control of await page.locator("button, input, [role=switch], nav a").all())
      await expect(control).toBeHidden();
  });

/** A4 between the margins of the page, in pixels. */
const sheet = { width: 688, height: 1024 };

for (const path of languages.flatMap((each) => [each.path, `${each.path}?field=space`]))
  test(`no chart and no card is cut by the end of a sheet: /${path}`, async ({ page }) => {
    await page.goto(path);
    await ready(page);
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(sheet);
    // Columns of a sheet's size break where sheets do, and can be measured.
    const pieces = await page.evaluate(({ width, height }) => {
      const main = document.querySelector("main");
      main?.style.setProperty("columns", `${width}px`);
      main?.style.setProperty("column-gap", "0");
      main?.style.setProperty("column-fill", "auto");
      main?.style.setProperty("height", `${height}px`);
      const found = [...document.querySelectorAll(".section .plot, .section .card")];
      return found.map((element) => ({
        what: element.closest(".section")?.id,
        count: element.getClientRects().length,
        column: Math.floor(element.getBoundingClientRect().left / width),
      }));
    }, sheet);
    expect(pieces.length).toBeGreaterThanOrEqual(10);
    expect(pieces.filter(({ count }) => count !== 1)).toEqual([]);
    expect(new Set(pieces.map(({ column }) => column)).size).toBeGreaterThan(2);
    const whole = await page
      .locator(".section:has(.plot)")
      .evaluateAll((sections) =>
        sections.filter((section) => section.getClientRects().length !== 1).map(({ id }) => id),
      );
    expect(whole).toEqual([]);
  });

test("the paper is a few sheets", async ({ page }) => {
  for (const [path, most] of [
    ["", 12],
    ["en/", 13],
  ] as const) {
    await page.goto(path);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length, path).toBeGreaterThanOrEqual(4);
    expect(pages.length, path).toBeLessThanOrEqual(most);
  }
});
