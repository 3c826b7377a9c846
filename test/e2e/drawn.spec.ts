import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import type { Dataset } from "../../src/model/dataset";
import { bundle } from "./bundle";
import type * as Drawn from "./drawn-entry";
import { expect, test } from "./page";

// Bundled once for all tests of this file, and so one worker.
test.describe.configure({ mode: "default" });

const code = bundle("test/e2e/drawn-entry.ts");
const dataset = JSON.parse(readFileSync("dist/data/dataset.json", "utf8")) as Dataset;

interface Wish {
  readonly id: string;
  readonly locale: "zh" | "en";
  readonly shape: "16:9" | "4:3" | "1:1";
  readonly scale: number;
  readonly transparent: boolean;
}

/** Asks the page for a PNG; a corner of it, its size, and its ink by rows of the title. */
const ask = (page: Page, { id, ...wish }: Wish) =>
  page.evaluate(
    async ([dataset, id, wish]) => {
      const address = new URL("assets/drawn-test.js", document.baseURI).href;
      const { picture } = await import(address);
      const image = new Image();
      image.src = await picture(dataset, id, { theme: "dark", ...wish });
      await image.decode();
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      const context = canvas.getContext("2d", { willReadFrequently: true });
      context?.drawImage(image, 0, 0);
      const at = (x: number, y: number, w: number, h: number) => [
        ...(context?.getImageData(x, y, w, h).data ?? []),
      ];
      const title = at(39 * wish.scale, 34 * wish.scale, 300 * wish.scale, 41 * wish.scale);
      return {
        size: [canvas.width, canvas.height],
        corner: at(0, 0, 1, 1),
        ink: title.filter((value, index) => index % 4 === 0 && value > 200).length,
      };
    },
    [dataset, id, wish] as const,
  );

test.beforeEach(async ({ page }) => {
  const body = await code;
  await page.route("**/assets/drawn-test.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body }),
  );
});

test("every chart is drawn in the same bytes by Node and by the browser", async ({ page }) => {
  await page.goto("./");
  const drawn = await page.evaluate(async (data) => {
    const address = new URL("assets/drawn-test.js", document.baseURI).href;
    const { darkOnes, gallery } = (await import(address)) as typeof Drawn;
    return { gallery: gallery(data), dark: darkOnes(data) };
  }, dataset);
  const files = readdirSync("test/snapshots").filter((file) => file.endsWith(".svg"));
  const light = files.map((file) => [file, readFileSync(`test/snapshots/${file}`, "utf8")]);
  expect(drawn.gallery).toEqual(Object.fromEntries(light));
  const file = join(mkdtempSync(join(tmpdir(), "drawn-")), "drawn.mjs");
  writeFileSync(file, await code);
  const here = (await import(pathToFileURL(file).href)) as typeof Drawn;
  expect(drawn.dark).toEqual(here.darkOnes(dataset));
});

test("a page draws its charts as PNG under its own policy, in its own face", async ({ page }) => {
  await page.goto("./");
  const wide = await ask(page, {
    ...{ id: "targets", locale: "zh", shape: "16:9", scale: 2, transparent: false },
  });
  expect(wide.size).toEqual([1920, 1080]);
  expect(wide.corner).toEqual([0x11, 0x15, 0x19, 255]);
  expect(wide.ink).toBeGreaterThan(3000);
  await page.goto("./en/");
  const square = await ask(page, {
    ...{ id: "centres", locale: "en", shape: "1:1", scale: 4, transparent: true },
  });
  expect(square.size).toEqual([3360, 3360]);
  expect(square.corner).toEqual([0, 0, 0, 0]);
  expect(square.ink).toBeGreaterThan(3000);

  await test.step("without the page’s styles it is set in another face", async () => {
    const wish: Wish = {
      ...{ id: "fields", locale: "en", shape: "4:3", scale: 1, transparent: false },
    };
    const { ink } = await ask(page, wish);
    await page.evaluate(() => {
      for (const { ownerNode } of document.styleSheets)
        if (ownerNode instanceof Element) ownerNode.remove();
    });
    expect((await ask(page, wish)).ink).not.toBe(ink);
  });
});
