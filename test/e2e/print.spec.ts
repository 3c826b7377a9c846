import { languages } from "./atlas";
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

test("a printed page holds all charts, none cut in two", async ({ page }) => {
  await page.goto("");
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThanOrEqual(4);
  expect(pages.length).toBeLessThanOrEqual(12);
});
