import { readFile } from "node:fs/promises";
import { expect, type Download, type Locator, type Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";

/** The words of the dialog that tests look for. */
export const dialogs = {
  zh: {
    share: "分享",
    link: "链接",
    image: "图片",
    slides: "PPT",
    data: "数据",
    copy: "复制",
    copied: "已复制",
    keep: "带上当前筛选",
    dark: "深色",
  },
  en: {
    share: "Share",
    link: "Link",
    image: "Image",
    slides: "PowerPoint",
    data: "Data",
    copy: "Copy",
    copied: "Copied",
    keep: "Keep the filter",
    dark: "Dark",
  },
} as const;

/** Opens the dialog of a chart, or without one that of the whole page. */
export async function share(page: Page, name: string, chart?: string): Promise<Locator> {
  const place = page.locator(chart === undefined ? "header:has(nav)" : `#${chart}`);
  // A chart's button also says which chart it shares.
  await place.getByRole("button", { name: new RegExp(`^${name}`) }).click();
  const dialog = page.getByRole("dialog", { name, exact: true });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Turns to a tab of the dialog, until the one before has left. */
export async function turnTo(dialog: Locator, tab: string): Promise<void> {
  await dialog.getByRole("tab", { name: tab, exact: true }).click();
  await expect(dialog.getByRole("tabpanel", { name: tab, exact: true })).toBeVisible();
  await expect(dialog.getByRole("tabpanel")).toHaveCount(1);
}

/** Chooses one of a few: the words are what is seen of a choice. */
export const choose = (dialog: Locator, label: string): Promise<void> =>
  dialog.getByRole("radio", { name: label, exact: true }).check({ force: true });

const read = async (download: Download) => ({
  name: download.suggestedFilename(),
  bytes: await readFile(await download.path()),
});

/** Presses a button that makes a file; its name and what is in it. */
export async function take(
  page: Page,
  dialog: Locator,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return read(download);
}

/** The parts of a deck as text, by their paths. */
export function parts(deck: Buffer): ReadonlyMap<string, string> {
  const unzipped = Object.entries(unzipSync(deck));
  return new Map(unzipped.map(([path, body]) => [path, strFromU8(body)]));
}

/** How many parts of a deck have such a path. */
export const count = (deck: ReadonlyMap<string, string>, path: RegExp): number =>
  [...deck.keys()].filter((each) => path.test(each)).length;

/** Size of a PNG, and the colour of its first pixel, as a browser reads it. */
export const pictureOf = (
  page: Page,
  png: Buffer,
): Promise<{ readonly size: readonly number[]; readonly corner: readonly number[] }> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0);
    const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const context = new OffscreenCanvas(1, 1).getContext("2d");
    context?.drawImage(image, 0, 0);
    const corner = [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
    return { size: [image.width, image.height], corner };
  }, png.toString("base64"));

/** The picture that the dialog shows, as PNG in the size of its layout. */
export async function preview(dialog: Locator): Promise<Buffer> {
  const picture = dialog.locator("img");
  await expect(picture).toHaveJSProperty("complete", true);
  const address = await picture.evaluate((image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error("no image; expected the preview");
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/png");
  });
  return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
}
