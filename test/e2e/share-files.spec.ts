import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { records, rereadBytes, sheetOf } from "../exports/spreadsheet";
import { chartIds } from "./atlas";
import { hold } from "./hold";
import { expect, test } from "./page";
import {
  choose,
  count,
  dialogs,
  parts,
  pictureOf,
  preview,
  share,
  take,
  turnTo,
} from "./share-dialog";

const words = dialogs.en;

/** Pixels that a browser draws an SVG in; it draws none that is not well formed. */
const drawnSize = (page: Page, svg: Buffer) =>
  page.evaluate(async (source) => {
    const image = new Image();
    image.src = `data:image/svg+xml;base64,${source}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, svg.toString("base64"));

test("a chart is a picture in the shape, size, language and theme that were chosen", async ({
  page,
}) => {
  await page.goto("");
  const dialog = await share(page, dialogs.zh.share, "targets");
  await turnTo(dialog, dialogs.zh.image);
  await choose(dialog, "EN");
  await choose(dialog, "4:3");
  await choose(dialog, "3×");
  await choose(dialog, "深色");
  const png = await take(page, dialog, "PNG");
  expect(png.name).toBe("pilot-zone-atlas_targets_en_dark_4x3_3x.png");
  const dark = [0x11, 0x15, 0x19, 255];
  expect(await pictureOf(page, png.bytes)).toEqual({ size: [2880, 2160], corner: dark });

  const svg = await take(page, dialog, "SVG");
  expect(svg.name).toBe("pilot-zone-atlas_targets_en_dark_4x3.svg");
  expect(await drawnSize(page, svg.bytes)).toEqual([960, 720]);
  const title = "Zhangjiang aims for about as much as the other two combined";
  expect(svg.bytes.toString()).toContain(`>${title}</title>`);

  await choose(dialog, "1:1");
  await choose(dialog, "1×");
  await choose(dialog, "透明");
  const clear = await take(page, dialog, "PNG");
  expect(clear.name).toBe("pilot-zone-atlas_targets_en_dark_1x1_transparent.png");
  expect(await pictureOf(page, clear.bytes)).toEqual({ size: [840, 840], corner: [0, 0, 0, 0] });
});

test("the whole page is a deck of all charts and the cards", async ({ page }) => {
  await page.goto("");
  const dialog = await share(page, dialogs.zh.share);
  await turnTo(dialog, dialogs.zh.slides);
  const { name, bytes } = await take(page, dialog, "下载 .pptx");
  expect(name).toBe("pilot-zone-atlas_all_zh_light.pptx");
  const deck = parts(bytes);
  const slides = count(deck, /^ppt\/slides\/slide\d+\.xml$/);
  expect(slides).toBeGreaterThanOrEqual(8);
  expect(count(deck, /^ppt\/notesSlides\/notesSlide\d+\.xml$/)).toBe(slides);
  expect(count(deck, /^ppt\/charts\/chart\d+\.xml$/)).toBeGreaterThanOrEqual(4);
  await expect(dialog.getByRole("status")).toHaveText(`已下载 ${name}`);
});

test("a chart is a slide, a workbook and JSON, and so is the whole page", async ({ page }) => {
  await page.goto("en/");

  await test.step("a file that takes longer says that it is being made", async () => {
    const dialog = await share(page, words.share, "quality");
    await turnTo(dialog, words.slides);
    const letGo = await hold(page, /\/assets\/pptx-.*\.js$/);
    const button = dialog.getByRole("button", { name: "Download .pptx" });
    const download = page.waitForEvent("download");
    await button.click();
    await expect(dialog.getByRole("status")).toHaveText("Preparing…");
    await expect(button).toHaveAttribute("aria-busy", "true");
    await letGo();
    expect((await download).suggestedFilename()).toBe("pilot-zone-atlas_quality_en_light.pptx");
    await expect(dialog.getByRole("status")).toHaveText(/^Downloaded /);
    await expect(button).toHaveAttribute("aria-busy", "false");
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  });

  await test.step("a slide with a chart in it, or with a picture of one", async () => {
    const dialog = await share(page, words.share, "targets");
    await turnTo(dialog, words.slides);
    await expect(dialog.getByRole("region", { name: "Notes" })).toContainText("2000亿元左右");
    const seen = await pictureOf(page, await preview(dialog));
    expect(seen.size).toEqual([1920, 1080]);
    const native = await take(page, dialog, "Download .pptx");
    expect(native.name).toBe("pilot-zone-atlas_targets_en_light.pptx");
    const deck = parts(native.bytes);
    expect(count(deck, /^ppt\/slides\/slide\d+\.xml$/)).toBe(1);
    expect(count(deck, /^ppt\/charts\/chart\d+\.xml$/)).toBe(1);
    expect(deck.get("ppt/slides/slide1.xml")).toContain("Zhangjiang aims for about as much");
    expect(deck.get("ppt/notesSlides/notesSlide1.xml")).toContain("2000亿元左右");

    await choose(dialog, "Full-page picture, fixed look");
    const picture = await take(page, dialog, "Download .pptx");
    expect(picture.name).toBe("pilot-zone-atlas_targets_en_light_pictures.pptx");
    const fixed = unzipSync(picture.bytes);
    expect(Object.keys(fixed).filter((path) => path.startsWith("ppt/charts/"))).toEqual([]);
    const { size } = await pictureOf(page, Buffer.from(fixed["ppt/media/image1.png"] ?? []));
    expect(size[0]).toBeGreaterThan(1700);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  });

  const chart = await share(page, words.share, "centres");
  await turnTo(chart, words.data);
  await choose(chart, "XLSX");
  const book = await take(page, chart, "Download XLSX");
  expect(book.name).toBe("pilot-zone-atlas_centres_en.xlsx");
  const table = records(sheetOf(rereadBytes(book.bytes)));
  expect(table.map((row) => row["Centres"])).toEqual([100, 915, 2000]);
  await page.keyboard.press("Escape");
  await expect(chart).toHaveCount(0);

  const whole = await share(page, words.share);
  await turnTo(whole, words.data);
  await choose(whole, "JSON");
  const json = await take(page, whole, "Download JSON");
  expect(json.name).toBe("pilot-zone-atlas_all.json");
  const { charts, facts } = JSON.parse(json.bytes.toString());
  const published = await page.request.get("data/dataset.json");
  expect(facts).toHaveLength((await published.json()).facts.length);
  expect(charts).toHaveLength((await chartIds(page)).length);
  await choose(whole, "XLSX");
  const all = await take(page, whole, "Download XLSX");
  expect(all.name).toBe("pilot-zone-atlas_all_en.xlsx");
  const { SheetNames } = rereadBytes(all.bytes);
  expect(SheetNames).toEqual(expect.arrayContaining(["targets", "timeline", "facts", "sources"]));
});
