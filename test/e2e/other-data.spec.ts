import { cp } from "node:fs/promises";
import { join, resolve } from "node:path";
import { chip, near, picture, ready, result, zoneCharts } from "./atlas";
import { otherBuild, rewrite, type OtherBuild } from "./other-build";
import { expect, test } from "./page";

const fixture = resolve(import.meta.dirname, "../fixtures/fourth-zone");
const long = {
  zh: "一个名字特别长的先导区，它的名字有三十个字，必须换行而不被截断",
  en: "A zone whose name is longer than sixty Latin characters and wraps",
};

// One build for all tests of this file, and so one worker.
test.describe.configure({ mode: "default", timeout: 60_000 });

let other: OtherBuild;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  other = await otherBuild(
    async (data) => {
      for (const path of ["fields.yaml", "zones/chongming.yaml"])
        await cp(join(fixture, path), join(data, path));
      const lingang = join(data, "zones/lingang.yaml");
      await rewrite(lingang, "zh: 临港\n", `zh: ${long.zh}\n`);
      await rewrite(lingang, "en: Lin-gang\n", `en: ${long.en}\n`);
      await rewrite(join(data, "fields.yaml"), "zh: 未来健康\n", `zh: ${long.zh}\n`);
      await rewrite(join(data, "fields.yaml"), "en: Health\n", `en: ${long.en}\n`);
    },
    { BASE_PATH: "/other/" },
  );
});

test.afterAll(() => other.end());

/** The other atlas is served at an origin of its own. */
const elsewhere = /^request: /;

test("a fourth zone with a new field takes YAML alone to appear everywhere", async ({
  page,
  watch,
}) => {
  watch.expect(elsewhere);
  await page.goto(other.address);
  await ready(page);
  await expect(chip(page, "ocean")).toContainText("未来海洋");
  await chip(page, "ocean").click();
  await expect(result(page)).toHaveText(
    `未来海洋：崇明，目标 500 余亿元；原文中张江、${long.zh}和大零号湾均未列出此项`,
  );
  await expect(page.locator(".card")).toHaveCount(4);
  await expect(page.locator(".card.z-chongming .card-match")).toHaveText("列出未来海洋");
  await expect(page.locator(".comparison thead")).toContainText("崇明");
  await expect(page.locator("#fact-T04")).toContainText("500+");
  for (const chart of await zoneCharts(page)) {
    await near(page, chart);
    await expect(picture(page, chart)).toContainText("崇明");
    await expect(page.locator(`#${chart}-table`)).toContainText("崇明");
  }
  await expect(page.locator("#fields-table")).toContainText("未来海洋");
});

test("its files name the fourth zone too, under their path on the host", async () => {
  expect(await other.read("data/zone-fields.csv")).toContain("chongming,ocean,未来海洋,closed");
  expect(await other.read("data/facts.csv")).toMatch(/^T04,chongming,target,500,atLeast,/m);
  expect(await other.read("data/dataset.json")).toContain('"id":"chongming"');
  const html = await other.read("index.html");
  for (const [, address = ""] of html.matchAll(/(?:href|src)="(\/[^"]*)"/g))
    expect(address).toMatch(/^\/other\//);
});

for (const [path, name] of [
  ["", long.zh],
  ["en/", long.en],
] as const)
  test(`names of sixty letters wrap and are read in full: /${path}`, async ({ page, watch }) => {
    watch.expect(elsewhere);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(other.address + path);
      const content = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(content, `${width}`).toBeLessThanOrEqual(width);
      for (const where of [".card.z-lingang h3", ".comparison .z-lingang .choice"]) {
        const place = page.locator(where).first();
        await expect(place).toContainText(name);
        const cut = await place.evaluate(
          (element) => element.scrollWidth > element.clientWidth + 1,
        );
        expect(cut, `${where} at ${width}`).toBe(false);
      }
      for (const chart of await zoneCharts(page)) {
        const outside = await picture(page, chart).evaluate((svg) => {
          const frame = svg.getBoundingClientRect();
          return [...svg.querySelectorAll("text")]
            .filter((text) => {
              const { left, right, width: wide } = text.getBoundingClientRect();
              return wide > 0 && (left < frame.left - 2 || right > frame.right + 2);
            })
            .map((text) => text.textContent);
        });
        expect(outside, `${chart} at ${width}`).toEqual([]);
      }
    }
  });
