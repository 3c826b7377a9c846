import { readdirSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { ready } from "./atlas";
import { faults, test, type Fault } from "./faulty";
import { expect } from "./page";

/** The path of a file that the build made, by the part of its name before the hash. */
function pathOf(name: string, extension: "js" | "css" = "js"): string {
  const wanted = new RegExp(`^${name}-[\\w-]{8}\\.${extension}$`);
  const file = readdirSync("dist/assets").find((each) => wanted.test(each));
  if (!file) throw new Error(`no ${name}-*.${extension} in dist/assets; expected one`);
  return `/assets/${file}`;
}

const opener = (page: Page) => page.locator("#targets").getByRole("button", { name: "分享" });
const dialog = (page: Page) => page.getByRole("dialog");
const retry = (place: Locator) => place.getByRole("button", { name: "重试" });

/** Resolves when a file was asked for, and the patience of the page is over where it is held. */
async function pass(page: Page, fault: Fault, isAsked: () => boolean): Promise<void> {
  await expect.poll(isAsked).toBe(true);
  if (fault === "held") await page.clock.runFor(31_000);
}

async function open(page: Page): Promise<void> {
  await ready(page);
  await opener(page).press("Enter");
}

/** Presses a retry that loads the page anew. */
async function reloads(page: Page, place: Locator): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute("data-old", ""));
  await retry(place).click();
  await expect(page.locator(":root:not([data-old])")).toBeAttached();
}

/** Asks for a file of a format in its tab. */
async function ask(page: Page, format: string, tab: string): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
  const panel = page.getByRole("tabpanel");
  if (tab === "数据") await panel.getByText(format, { exact: true }).click();
  await panel.getByRole("button", { name: format }).last().click();
}

// The browser says of itself what did not come, but for what may still come.
const complaint = /^console (?:error|warning): (?!policy violation)/;

test.setTimeout(90_000);

for (const fault of faults) {
  test(`where a file of the share dialog is ${fault}, the page says so there, and a retry opens it`, async ({
    page,
    faulty,
    watch,
  }) => {
    if (fault === "held") await page.clock.install();
    else watch.expect(complaint);
    const missing = page.locator("#targets .share-missing");
    for (const [path, here] of [
      [pathOf("dialog", "css"), false],
      [pathOf("dialog"), fault !== "held"],
    ] as const) {
      await page.goto("");
      faulty.fail(path, fault);
      await open(page);
      await pass(page, fault, () => faulty.asked().includes(path));
      await expect(missing).toContainText("分享窗口没有载入");
      await expect(dialog(page)).toHaveCount(0);
      faulty.mend();
      if (here) await retry(missing).click();
      else {
        await reloads(page, missing);
        await open(page);
      }
      await expect(dialog(page)).toBeVisible();
      // Its styles are there, too.
      await expect(dialog(page)).toHaveCSS("display", "grid");
    }
  });

  test(`where code of an export is ${fault}, the dialog says so, and a retry makes the file`, async ({
    page,
    faulty,
    watch,
  }) => {
    if (fault === "held") await page.clock.install();
    else watch.expect(complaint);
    await page.goto("");
    const preview = page.locator(".share-fault");
    const picture = pathOf("one-picture");
    faulty.fail(picture, fault);
    await open(page);
    await expect(dialog(page)).toBeVisible();
    await pass(page, fault, () => faulty.asked().includes(picture));
    await expect(preview).toContainText("预览没有画出来");
    faulty.mend();
    if (fault === "held") {
      await reloads(page, preview);
      await open(page);
    } else await retry(preview).click();
    await expect(dialog(page).locator(".share-picture")).toHaveAttribute("src", /^blob:/);

    for (const [format, tab, ...files] of [
      ["XLSX", "数据", "xlsx", "workbook"],
      [".pptx", "PPT", "pptx"],
      ["PNG", "图片", "png"],
    ] as const) {
      const said = page.locator(".share-said");
      // What is held can be had by the page alone: one of its files stands for all.
      const tried = fault === "held" ? files.slice(0, 1) : files;
      for (const [index, file] of tried.entries()) {
        faulty.fail(pathOf(file), fault);
        if (index === 0) await ask(page, format, tab);
        else await retry(said).click();
        await pass(page, fault, () => faulty.asked().includes(pathOf(file)));
        await expect(said).toContainText("文件没有生成");
        await expect(said.locator("span")).toHaveAttribute(
          "title",
          fault === "held" ? /30 s/ : new RegExp(file),
        );
      }
      faulty.mend();
      const download = page.waitForEvent("download");
      if (fault === "held") {
        await reloads(page, said);
        await open(page);
        await ask(page, format, tab);
      } else await retry(said).click();
      expect((await download).suggestedFilename()).toContain(format.replace(".", "").toLowerCase());
    }
  });
}
