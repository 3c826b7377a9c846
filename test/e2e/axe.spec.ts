import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { languages, near, ready } from "./atlas";
import { expect, test } from "./page";

/** Pictures are hidden from it as from readers of their summaries, and are thousands of marks. */
const look = (page: Page) => new AxeBuilder({ page }).exclude(".canvas svg").analyze();

const empty = "?field=space&field=chips&match=all";

async function clean(page: Page, what: string): Promise<void> {
  const { violations } = await look(page);
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect(told, what).toEqual([]);
}

for (const { path } of languages)
  for (const theme of ["light", "dark"] as const)
    test(`axe finds nothing where nothing matches: /${path} ${theme}`, async ({ page }) => {
      await page.goto(`${path}${empty}&theme=${theme}`);
      await ready(page);
      await near(page, "fields");
      await clean(page, theme);
    });

test("axe finds nothing where a field and its relative are told apart", async ({ page }) => {
  await page.goto("en/?field=energy");
  await ready(page);
  await clean(page, "filtered");
});

test("axe finds nothing in what opens, nor on a small screen", async ({ page, watch }) => {
  watch.expect(/404/);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("");
  await ready(page);
  await clean(page, "a page that nothing was done to");
  await near(page, "centres");
  await page.locator("#centres .action").last().click();
  await page.locator("details summary").click();
  await page.locator("#centres .point").first().focus();
  await clean(page, "a tooltip, a table and the statements");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await clean(page, "a figure's origin");
  await page.goto("no-such-page");
  await clean(page, "a wrong address");
});
