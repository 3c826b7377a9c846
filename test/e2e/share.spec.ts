import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { expectAccessible } from "./accessible";
import { ready } from "./atlas";
import { expect, test } from "./page";
import { difference } from "./pixels";
import { choose, preview, share, take, turnTo } from "./share-dialog";

test("the header's button opens the dialog, Esc closes it and gives the focus back", async ({
  page,
}) => {
  await page.goto("/en/");
  const opener = page.getByRole("banner").getByRole("button", { name: "Share" });
  await opener.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  // What a tab is for stands out: it is filled with the colour of the words.
  const ink = await dialog.evaluate((element) => getComputedStyle(element).color);
  await expect(dialog.getByRole("button", { name: "Copy" })).toHaveCSS("background-color", ink);
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
  await page.getByRole("banner").getByRole("button", { name: "分享" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, "the dialog", '[role="dialog"]');
});

/** What has the focus: its tag, and whether the dialog holds it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    const within = activeElement?.closest('[role="dialog"]') !== null;
    return within ? activeElement?.localName : `${activeElement?.localName} outside`;
  });

test("the tab key goes round inside the dialog, and arrows walk its tabs", async ({ page }) => {
  await page.goto("en/?field=space");
  const dialog = await share(page, "Share", "fields");
  const tabs = await dialog.getByRole("tab").all();
  for (const tab of [...tabs, tabs[0]]) {
    if (tab) await expect(tab).toBeFocused();
    if (tab) await expect(tab).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("ArrowLeft");
  const stops = new Set<string | undefined>();
  // Ten stops are a round; at its end the browser's focus passes a guard for a moment.
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press("Tab");
    await expect.poll(() => focused(page)).not.toMatch(/outside/);
    stops.add(await focused(page));
  }
  expect([...stops]).toEqual(["div", "select", "input", "button", "pre", "summary"]);
  await dialog.getByRole("tab", { name: "Link", exact: true }).focus();
  await page.keyboard.press("Shift+Tab");
  await expect(dialog.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(dialog.getByRole("button", { name: "Copy", exact: true })).toBeFocused();
});

test("language, theme and filter change the preview, and the file is what it showed", async ({
  page,
}) => {
  await page.goto("en/?field=space");
  await ready(page);
  const dialog = await share(page, "Share", "targets");
  await turnTo(dialog, "Image");
  await choose(dialog, "1×");
  const picture = dialog.locator("img");
  const steps: readonly (readonly [() => Promise<void>, RegExp, string])[] = [
    [async () => {}, /Filter: Space: Lin-gang and Grand neoBay/, "space_en_light"],
    [() => choose(dialog, "Dark"), /Filter: Space: Lin-gang and Grand neoBay/, "space_en_dark"],
    [() => choose(dialog, "中文"), /未来空间：临港和大零号湾/, "space_zh_dark"],
    [() => dialog.getByRole("switch").click(), /^(?!.*未来空间：临港)/s, "zh_dark"],
  ];
  const shown: Buffer[] = [];
  for (const [act, summary, name] of steps) {
    await act();
    await expect(picture).toHaveAttribute("alt", summary);
    const file = await take(page, dialog, "PNG");
    expect(file.name).toBe(`pilot-zone-atlas_targets_${name}_16x9.png`);
    await expect(async () => {
      expect(await difference(page, file.bytes, await preview(dialog))).toBeLessThan(0.002);
    }).toPass();
    shown.push(file.bytes);
  }
  for (const [index, file] of shown.slice(1).entries())
    expect(await difference(page, file, shown[index] ?? file)).toBeGreaterThan(0.004);
});
