import type { Page } from "@playwright/test";
import { expect, test } from "./page";
import { dialogs, pictureOf, share, take, turnTo } from "./share-dialog";

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** The picture on the clipboard. */
async function copied(page: Page): Promise<Buffer> {
  const address = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await item?.getType("image/png");
    return new Promise<string>((done, fail) => {
      const reader = new FileReader();
      reader.addEventListener("loadend", () =>
        typeof reader.result === "string" ? done(reader.result) : fail(reader.error),
      );
      if (picture) reader.readAsDataURL(picture);
      else fail(new Error("no picture on the clipboard; expected one"));
    });
  });
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}

const both = [
  ["", dialogs.zh],
  ["en/", dialogs.en],
] as const;

for (const [path, words] of both)
  test(`link, embed code and picture of a chart are on the clipboard, and the link of the page: /${path}`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(`${path}?field=space`);
    const dialog = await share(page, words.share, "targets");
    const said = dialog.getByRole("tabpanel").getByRole("status");
    await dialog.getByRole("button", { name: words.copy, exact: true }).click();
    await expect(said).toHaveText(words.copied);
    expect(await clipboard(page)).toBe(`${baseURL}${path}?field=space#targets`);

    await dialog.getByRole("tab").nth(1).click();
    await dialog.getByRole("button", { name: words.copy, exact: true }).click();
    await expect(said).toHaveText(words.copied);
    const code = await clipboard(page);
    expect(code).toContain(`<pilot-zone-chart chart="targets" lang="${path ? "en" : "zh"}"`);
    expect(code).toContain(`<script async src="${baseURL}embed.js"></script>`);

    await turnTo(dialog, words.image);
    await dialog.getByRole("button", { name: /^(?:Copy PNG|复制图片)$/ }).click();
    await expect(said).toHaveText(words.copied);
    expect((await pictureOf(page, await copied(page))).size).toEqual([1920, 1080]);

    await test.step("the link of the whole page, the filter with it", async () => {
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
      const whole = await share(page, words.share);
      await whole.getByRole("button", { name: words.copy, exact: true }).click();
      await expect(whole.getByRole("status")).toHaveText(words.copied);
      expect(await clipboard(page)).toBe(`${baseURL}${path}?field=space`);
    });
  });

test("where the browser refuses, the text is selected and the picture becomes a file", async ({
  page,
  context,
}) => {
  const words = dialogs.zh;
  // What is granted is granted alone: the clipboard is refused.
  await context.grantPermissions(["geolocation"]);
  await page.goto("");
  const dialog = await share(page, words.share, "centres");
  const said = dialog.getByRole("tabpanel").getByRole("status");
  await dialog.getByRole("button", { name: words.copy, exact: true }).click();
  await expect(said).toHaveText(/Ctrl\+C/);
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected).toBe(`${page.url()}#centres`);

  await turnTo(dialog, words.image);
  const { name } = await take(page, dialog, "复制图片");
  await expect(said).toHaveText(/已改为下载/);
  expect(name).toBe("pilot-zone-atlas_centres_zh_light_16x9_2x.png");
});
