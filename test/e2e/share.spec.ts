import { AxeBuilder } from "@axe-core/playwright";
import { readFileSync } from "node:fs";
import { expect, test } from "./page";

test("the header's button opens the dialog, Esc closes it and gives the focus back", async ({
  page,
}) => {
  await page.goto("/en/");
  const opener = page.locator("header.top").getByRole("button", { name: "Share" });
  await opener.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  for (const name of ["Link", "Embed", "Image", "PowerPoint", "Data"]) {
    await page.getByRole("tab", { name, exact: true }).click();
    await expect(page.getByRole("tabpanel")).toBeVisible();
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("the data of a chart come as a CSV that keeps bound and source", async ({ page }) => {
  await page.goto("/en/");
  await page.locator("#targets").getByRole("button", { name: "Share" }).click();
  await page.getByRole("tab", { name: "Data", exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("tabpanel")
      .getByRole("button", { name: /Download/ })
      .click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/targets.*\.csv$/);
  const csv = readFileSync(await download.path(), "utf8");
  expect(csv).toContain("2000");
  expect(csv).toContain("about");
});

test("the dialog has no fault that a checker finds", async ({ page }) => {
  await page.goto("/");
  await page.locator("header.top").getByRole("button", { name: "分享" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
