import { readdirSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { ready } from "./atlas";
import { dialogFiles, exports, faults, previewFile, triedOf, type Fault } from "./fault-cases";
import { test } from "./faulty";
import { complaint, reloads } from "./faulty-pages";
import { expect, type Watch } from "./page";

/** The path of a file that the build made, by its name without the hash. */
function pathOf(name: string): string {
  const wanted = new RegExp(`^${name.replace(".", "-[\\w-]{8}\\.")}$`);
  const file = readdirSync("dist/assets").find((each) => wanted.test(each));
  if (!file) throw new Error(`no ${name} in dist/assets; expected one`);
  return `/assets/${file}`;
}

const opener = (page: Page) => page.locator("#targets").getByRole("button", { name: "分享" });
const dialog = (page: Page) => page.getByRole("dialog");
const retry = (place: Locator) => place.getByRole("button", { name: "重试" });

/** Lets the page wait in no time for what is held, and the browser complain of the rest. */
async function prepare(page: Page, watch: Watch, fault: Fault): Promise<void> {
  if (fault === "held") await page.clock.install();
  else watch.expect(complaint);
}

/** Resolves when a file was asked for, and the patience of the page is over where it is held. */
async function pass(page: Page, fault: Fault, isAsked: () => boolean): Promise<void> {
  await expect.poll(isAsked).toBe(true);
  if (fault === "held") await page.clock.runFor(31_000);
}

async function open(page: Page): Promise<void> {
  await ready(page);
  await opener(page).press("Enter");
}

/** Presses a retry; where it can only load the page anew, does again what led to the fault. */
async function again(page: Page, place: Locator, inPlace: boolean, act: () => Promise<void>) {
  if (inPlace) return retry(place).click();
  await reloads(page, () => retry(place).click());
  await act();
}

/** Asks for the file of a format in its tab. */
async function ask(page: Page, { format, tab }: (typeof exports)[number]): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
  const panel = page.getByRole("tabpanel");
  if (tab === "数据") await panel.getByText(format, { exact: true }).click();
  await panel.getByRole("button", { name: format }).last().click();
}

test.setTimeout(90_000);

for (const fault of faults) {
  test(`where a file of the share dialog is ${fault}, the page says so there, and a retry opens it`, async ({
    page,
    faulty,
    watch,
  }) => {
    await prepare(page, watch, fault);
    const missing = page.locator("#targets .share-missing");
    const [css, code] = dialogFiles.map(pathOf) as [string, string];
    const says = async (path: string) => {
      await pass(page, fault, () => faulty.asked().includes(path));
      await expect(missing).toContainText("分享窗口没有载入");
      await expect(dialog(page)).toHaveCount(0);
    };
    await page.goto("");
    faulty.fail(css, fault);
    await open(page);
    await says(css);
    faulty.fail(code, fault);
    // Styles that failed count as there.
    await again(page, missing, false, () => open(page));
    await says(code);
    faulty.mend();
    // What is held is waited for.
    await again(page, missing, fault !== "held", () => open(page));
    await expect(dialog(page)).toBeVisible();
    // Its styles are there, too.
    await expect(dialog(page)).toHaveCSS("display", "grid");
  });

  test(`where code of an export is ${fault}, the dialog says so, and a retry makes the file`, async ({
    page,
    faulty,
    watch,
  }) => {
    await prepare(page, watch, fault);
    const inPlace = fault !== "held";
    await page.goto("");
    const preview = dialog(page).getByRole("alert");
    faulty.fail(pathOf(previewFile), fault);
    await open(page);
    await expect(dialog(page)).toBeVisible();
    await pass(page, fault, () => faulty.asked().includes(pathOf(previewFile)));
    await expect(preview).toContainText("预览未能生成");
    faulty.mend();
    await again(page, preview, inPlace, () => open(page));
    await expect(dialog(page).locator("img")).toHaveAttribute("src", /^blob:/);

    for (const wanted of exports) {
      const said = dialog(page).getByRole("status");
      for (const [index, file] of triedOf(fault, wanted.files).entries()) {
        faulty.fail(pathOf(file), fault);
        if (index === 0) await ask(page, wanted);
        else await retry(said).click();
        await pass(page, fault, () => faulty.asked().includes(pathOf(file)));
        await expect(said).toContainText("文件未能生成");
        await expect(said.locator("span")).toHaveAttribute(
          "title",
          fault === "held" ? /30 s/ : new RegExp(file.replace(/\..*/, "")),
        );
      }
      // Only the page itself helps against what is held, and once is enough.
      if (!inPlace && wanted !== exports.at(-1)) continue;
      faulty.mend();
      const download = page.waitForEvent("download");
      await again(page, said, inPlace, async () => {
        await open(page);
        await ask(page, wanted);
      });
      expect((await download).suggestedFilename()).toContain(
        wanted.format.replace(".", "").toLowerCase(),
      );
    }
  });
}
