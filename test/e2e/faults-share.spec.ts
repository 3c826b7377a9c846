import { readdirSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { ready } from "./atlas";
import { dialogFiles, exports, faultOf, previewFile, prompt, type Fault } from "./fault-cases";
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
async function prepare(page: Page, watch: Watch, held: boolean): Promise<void> {
  if (held) await page.clock.install();
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

// What is held needs a visit of its own; what else fails follows each other by the retry.
for (const some of [["held"], prompt] as const) {
  const held = some[0] === "held";

  test(`where a file of the share dialog is ${some.join(", ")}, the page says so there, and a retry opens it`, async ({
    page,
    faulty,
    watch,
  }) => {
    await prepare(page, watch, held);
    const missing = page.locator("#targets .actions [role='alert']");
    const [css, code] = dialogFiles.map(pathOf) as [string, string];
    await page.goto("");
    let come = () => open(page);
    for (const path of [css, code])
      for (const [index, fault] of some.entries())
        await test.step(`${fault}: ${path}`, async () => {
          faulty.fail(path, fault);
          await come();
          await pass(page, fault, () => faulty.asked().includes(path));
          await expect(missing).toContainText("分享窗口没有载入");
          // Below the button that asked, over nothing that is pressed.
          const asker = await missing.locator("xpath=preceding-sibling::button").boundingBox();
          const said = await missing.boundingBox();
          expect(said?.y).toBeGreaterThanOrEqual((asker?.y ?? NaN) + (asker?.height ?? NaN) - 1);
          await expect(dialog(page)).toHaveCount(0);
          // Code is tried in its place but once, styles that failed count as there.
          const inPlace = !held && path === code && index % 2 === 0;
          come = () => again(page, missing, inPlace, () => open(page));
        });
    faulty.mend();
    await come();
    await expect(dialog(page)).toBeVisible();
    // Its styles are there, too.
    await expect(dialog(page)).toHaveCSS("display", "grid");
  });

  test(`where code of an export is ${some.join(", ")}, the dialog says so, and a retry makes the file`, async ({
    page,
    faulty,
    watch,
  }) => {
    await prepare(page, watch, held);
    const faultFor = (file: string) => (held ? "held" : faultOf(file));
    await page.goto("");
    const preview = dialog(page).getByRole("alert");
    faulty.fail(pathOf(previewFile), faultFor(previewFile));
    await open(page);
    await expect(dialog(page)).toBeVisible();
    await pass(page, faultFor(previewFile), () => faulty.asked().includes(pathOf(previewFile)));
    await expect(preview).toContainText("预览未能生成");
    faulty.mend();
    await again(page, preview, !held, () => open(page));
    await expect(dialog(page).locator("img")).toHaveAttribute("src", /^blob:/);

    for (const wanted of exports) {
      const said = dialog(page).getByRole("status");
      for (const [index, file] of (held ? wanted.files.slice(0, 1) : wanted.files).entries())
        await test.step(`${faultFor(file)}: ${file}`, async () => {
          faulty.fail(pathOf(file), faultFor(file));
          if (index === 0) await ask(page, wanted);
          else await retry(said).click();
          await pass(page, faultFor(file), () => faulty.asked().includes(pathOf(file)));
          await expect(said).toContainText("文件未能生成");
          await expect(said.locator("span")).toHaveAttribute(
            "title",
            held ? /30 s/ : new RegExp(file.replace(/\..*/, "")),
          );
        });
      // Only the page itself helps against what is held, and once is enough.
      if (held && wanted !== exports.at(-1)) continue;
      faulty.mend();
      const download = page.waitForEvent("download");
      await again(page, said, !held, async () => {
        await open(page);
        await ask(page, wanted);
      });
      expect((await download).suggestedFilename()).toContain(
        wanted.format.replace(".", "").toLowerCase(),
      );
    }
  });
}
