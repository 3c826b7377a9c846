import { expectAccessible } from "./accessible";
import { near, ready } from "./atlas";
import { expect, test } from "./page";

test.describe.configure({ timeout: 90_000 });

const empty = "?field=space&field=chips&match=all";

// Words are of a language and colours of a theme: two pages have all of both.
for (const [path, theme] of [
  ["", "light"],
  ["en/", "dark"],
] as const)
  test(`axe finds nothing where nothing matches: /${path} ${theme}`, async ({ page }) => {
    await page.goto(`${path}${empty}&theme=${theme}`);
    await ready(page);
    await near(page, "fields");
    await expectAccessible(page, theme);
  });

test("axe finds nothing where a field and its relative are told apart", async ({ page }) => {
  await page.goto("en/?field=energy");
  await ready(page);
  // The rest of the page is as where nothing matches.
  await expectAccessible(page, "filtered", ".filter", "#zones");
});

test("axe finds nothing on a small screen that nothing was done to", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("");
  await ready(page);
  await expectAccessible(page, "as it comes");
});

test("axe finds nothing in a tooltip, an open table, the statements and a figure's origin", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await near(page, "centres");
  await page.locator("#centres button.action[aria-controls]").click();
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
