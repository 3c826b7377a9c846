import { expectAccessible } from "./accessible";
import { chip, near, pages, ready, zoneCharts } from "./atlas";
import { expect, test } from "./page";

test.describe.configure({ timeout: 90_000 });

// Words are of a language and colours of a theme: two pages have all of both, and a filter
// that nothing matches has more to say than one that has matches.
test("axe finds nothing where nothing matches, nor where a field and its relative are told apart", async ({
  page,
}) => {
  await page.goto("en/?field=space&field=chips&match=all&theme=dark");
  await ready(page);
  await near(page, "fields");
  await expectAccessible(page, "nothing matches, dark");
  await page.locator(".clear").first().click();
  await chip(page, "energy").click();
  await expect(page.locator(".related").filter({ visible: true })).toHaveCount(1);
  // The rest of the page is as where nothing matches.
  await expectAccessible(page, "filtered", ".filter", "#zones");
});

test("axe finds nothing on a small screen that nothing was done to, nor where nothing matches there", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("");
  await ready(page);
  await expectAccessible(page, "as it comes");
  await chip(page, "space").click();
  await chip(page, "chips").click();
  await page.locator(".match").getByText(pages.zh.all).click();
  await expect(page.locator(".empty")).toBeVisible();
  const charts = (await zoneCharts(page)).map((id) => `#${id}`);
  const answering = [".filter", ".empty", "#zones", "#compare", ...charts];
  await expectAccessible(page, "nothing matches, light", ...answering);
});

test("axe finds nothing in a tooltip, an open table, the statements and a figure's origin", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await near(page, "centres");
  await page.locator("#centres .actions button[aria-controls]").click();
  await page.locator("details summary").click();
  await page.locator("#centres .point").first().focus();
  await expect(page.getByRole("tooltip")).toBeVisible();
  await expectAccessible(page, "open", "#centres", "details", "[role=tooltip]");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, "a figure's origin", "[role=dialog]");
});

test("axe finds nothing at a wrong address", async ({ page, watch }) => {
  watch.expect(/404/);
  await page.goto("no-such-page");
  await expectAccessible(page, "a wrong address");
});
