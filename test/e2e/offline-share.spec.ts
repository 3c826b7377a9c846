import { records, rereadBytes, sheetOf } from "../exports/spreadsheet";
import { test } from "./deployed";
import { expect } from "./page";
import { choose, count, dialogs, parts, pictureOf, share, take, turnTo } from "./share-dialog";

const words = dialogs.en;
const named = (rest: string) => `pilot-zone-atlas_targets_space${rest}`;

// The whole site is kept first, on a machine that may have other work.
test.setTimeout(60_000);

test("after one visit every kind of file is made without a network", async ({ page, deployed }) => {
  await page.goto("");
  await expect(async () => {
    await page.mouse.move(200, 300);
    await page.mouse.move(210, 310);
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  }).toPass();
  await deployed.cut();
  await page.goto("en/?field=space");
  const dialog = await share(page, words.share, "targets");

  await turnTo(dialog, words.image);
  const png = await take(page, dialog, "PNG");
  expect(png.name).toBe(named("_en_light_16x9_2x.png"));
  const white = [255, 255, 255, 255];
  expect(await pictureOf(page, png.bytes)).toEqual({ size: [1920, 1080], corner: white });
  const svg = await take(page, dialog, "SVG");
  expect(svg.name).toBe(named("_en_light_16x9.svg"));
  expect(svg.bytes.toString()).toContain("Zhangjiang aims for about as much");

  await turnTo(dialog, words.slides);
  const slides = await take(page, dialog, "Download .pptx");
  expect(slides.name).toBe(named("_en_light.pptx"));
  const deck = parts(slides.bytes);
  expect(count(deck, /^ppt\/charts\/chart\d+\.xml$/)).toBe(1);
  expect(deck.get("ppt/slides/slide1.xml")).toContain("Zhangjiang aims for about as much");

  await turnTo(dialog, words.data);
  const table = { target: [2000, 1000, 1000], matches: ["no", "yes", "yes"] };
  await choose(dialog, "XLSX");
  const book = await take(page, dialog, "Download XLSX");
  expect(book.name).toBe(named("_en.xlsx"));
  const rows = records(sheetOf(rereadBytes(book.bytes)));
  expect(rows.map((row) => row["Target (100 million yuan)"])).toEqual(table.target);
  await choose(dialog, "CSV");
  const csv = await take(page, dialog, "Download CSV");
  expect(csv.name).toBe(named("_en.csv"));
  const lines = records(sheetOf(rereadBytes(csv.bytes)));
  expect(lines.map(({ target }) => Number(target))).toEqual(table.target);
  expect(lines.map((line) => line["match"])).toEqual(table.matches);
  await choose(dialog, "JSON");
  const json = await take(page, dialog, "Download JSON");
  expect(json.name).toBe(named(".json"));
  const { charts } = JSON.parse(json.bytes.toString());
  expect(charts).toHaveLength(1);
});
