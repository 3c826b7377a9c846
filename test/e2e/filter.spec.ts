import type { Locator } from "@playwright/test";
import { box, chip, languages, pages, ready, result } from "./atlas";
import { expect, test } from "./page";

const query = () => new URLSearchParams(location.search).toString();

for (const [words, nothing, switched] of [
  [pages.zh, "没有先导区同时列入未来空间和未来芯片", "改为“任一”，显示 3 个先导区"],
  [pages.en, "No zone names both space and chips", "Switch to “Any” to show 3 zones"],
] as const)
  test(`fields are chosen, matched any or all, and cleared in one act, with the result in words: /${words.path}`, async ({
    page,
  }) => {
    const clear = page.getByRole("button", { name: words.clear, exact: true });
    const match = (word: string) => page.locator(".match").getByText(word).click();
    await page.goto(words.path);
    // The one live region is there from the start.
    const region = await result(page).elementHandle();
    await ready(page);
    await expect(result(page)).toHaveText(words.none);
    await chip(page, "space").click();
    await expect(result(page)).toHaveText(words.one);
    await expect(box(page, "space")).toBeChecked();
    await expect.poll(() => page.evaluate(query)).toBe("field=space");

    await clear.click();
    await expect(result(page)).toHaveText(words.none);
    await expect(box(page, "space")).not.toBeChecked();
    await expect.poll(() => page.evaluate(query)).toBe("");
    await expect(page.locator(".chips input").first()).toBeFocused();

    await chip(page, "space").click();
    await chip(page, "chips").click();
    await expect(result(page)).toHaveText(words.some);
    await match(words.all);
    await expect(result(page)).toHaveText(words.every);
    await expect.poll(() => page.evaluate(query)).toBe("field=space&field=chips&match=all");
    await match(words.any);
    await expect(result(page)).toHaveText(words.some);

    await test.step("where nothing matches the page says so, and how to go on", async () => {
      const heading = page.locator("#empty-title");
      await expect(heading).toBeHidden();
      await match(words.all);
      await expect(heading).toBeVisible();
      expect((await heading.innerText()).replaceAll("\u200b", "")).toBe(nothing);
      await page.getByRole("button", { name: switched }).click();
      await expect(result(page)).toHaveText(words.some);
      await expect(heading).toBeHidden();
      await match(words.all);
      await page.locator(".empty").getByRole("button").last().click();
      await expect(result(page)).toHaveText(words.none);
    });
    expect(await region?.evaluate((element) => element.isConnected)).toBe(true);

    await test.step("a related field is named, never merged", async () => {
      await chip(page, "energy").click();
      const note = page.locator(".filter").getByText(words.related);
      await expect(note).toBeVisible();
      for (const [zone, weight] of [
        ["zhangjiang", "400"],
        ["lingang", "700"],
      ] as const)
        await expect(page.locator(`.card.z-${zone} li[class*="f-energy"]`)).toHaveCSS(
          "font-weight",
          weight,
        );
      await chip(page, "energy-materials").click();
      await expect(note).toBeHidden();
      await clear.click();
      await expect(result(page)).toHaveText(words.none);
    });

    await test.step("its note has its place, and nothing moves for it", async () => {
      const heading = page.locator(".section h2").first();
      const topOf = async (element: Locator) => (await element.boundingBox())?.y ?? NaN;
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 844 });
        await chip(page, "space").click();
        const before = (await topOf(heading)) + (await page.evaluate(() => scrollY));
        await chip(page, "energy").click();
        await chip(page, "space").click();
        const note = page.locator(".filter").getByText(words.related);
        await expect(note).toBeVisible();
        const after = (await topOf(heading)) + (await page.evaluate(() => scrollY));
        expect(after, `${width}`).toBeCloseTo(before, 0);
        const { y = NaN, height = NaN } = (await note.boundingBox()) ?? {};
        expect(y + height, `${width}`).toBeLessThanOrEqual(await topOf(heading));
        const clear = await page.locator(".clear").boundingBox();
        expect(y, `${width}`).toBeGreaterThanOrEqual((clear?.y ?? NaN) + (clear?.height ?? NaN));
        await chip(page, "energy").click();
      }
    });
  });

test("a press anywhere on a chip meets its box, which has the focus before it is let go", async ({
  page,
}) => {
  await page.goto("en/");
  for (const part of [0.1, 0.5, 0.9]) {
    const { width = NaN, height = NaN } = (await chip(page, "energy").boundingBox()) ?? {};
    await chip(page, "energy").hover({ position: { x: width * part, y: height * part } });
    await page.mouse.down();
    await expect(box(page, "energy")).toBeFocused();
    const before = await box(page, "energy").isChecked();
    await page.mouse.up();
    await expect(box(page, "energy")).toBeChecked({ checked: !before });
  }
});

test("a chip that is pressed comes into its row, before the application as after it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 844 });
  await page.goto("en/");
  const inset = async (field: string) => {
    const row = (await page.locator(".chips").boundingBox())?.x ?? NaN;
    return ((await chip(page, field).boundingBox())?.x ?? NaN) - row;
  };
  // As by touch, without moving the row on the way.
  const press = (field: string) =>
    chip(page, field).evaluate((element: HTMLElement) => element.click());
  await press("energy");
  await expect.poll(() => inset("energy")).toBeCloseTo(24, 0);
  await expect(page.locator(":root:not([data-taken])")).toBeAttached();
  await ready(page);
  expect(await inset("energy")).toBeCloseTo(24, 0);
  await press("energy");
  await press("health");
  await expect.poll(() => inset("health")).toBeCloseTo(24, 0);
});

test("on a phone the answer and any or all are in sight from the first screen on", async ({
  page,
}) => {
  const sizes = [
    { width: 320, height: 640 },
    { width: 390, height: 844 },
  ];
  const parts = [result(page), page.locator(".match"), page.locator(".clear")];
  const scroll = (top: number) =>
    page.evaluate((to) => scrollTo({ top: to, behavior: "instant" }), top);
  await page.goto("en/?field=space");
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const top of [0, 2500]) {
      await scroll(top);
      for (const part of parts) await expect(part).toBeInViewport({ ratio: 1 });
    }
    await expect(result(page)).toContainText("Lin-gang and Grand neoBay");
  }
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.goto("about:blank");
    await page.goto("en/?field=space#fields");
    const heading = page.locator("#fields-title");
    await expect(heading).toBeInViewport({ ratio: 1 });
    const bar = await page.locator(".answers").boundingBox();
    const { y = NaN } = (await heading.boundingBox()) ?? {};
    expect(y).toBeGreaterThanOrEqual((bar?.y ?? NaN) + (bar?.height ?? NaN));
    // It keeps its place while it stands elsewhere.
    const height = () => page.locator(".answers").evaluate((each) => each.clientHeight);
    const before = await height();
    await page.locator(".clear").click();
    await expect(page.locator(".answers")).not.toBeInViewport();
    expect(await height()).toBe(before);
  }
  // What it says of related fields lies between it and the heading.
  await page.goto("en/?field=energy");
  const edge = (selector: string, side: "top" | "bottom") =>
    page
      .locator(selector)
      .filter({ visible: true })
      .evaluate((each, side) => each.getBoundingClientRect()[side], side);
  for (const size of sizes) {
    await page.setViewportSize(size);
    await page.locator(".related").filter({ visible: true }).scrollIntoViewIfNeeded();
    expect(await edge(".related", "top")).toBeGreaterThanOrEqual(await edge(".answers", "bottom"));
    expect(await edge(".related", "bottom")).toBeLessThanOrEqual(
      await edge("#overview-title", "top"),
    );
  }
});

test("zones are chosen in the comparison, together with fields, and what differs", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await page.locator(".choice", { hasText: "临港" }).click();
  await expect(result(page)).toHaveText("已选：临港，目标约 1000 亿元");
  await expect.poll(() => page.evaluate(query)).toBe("zone=lingang");
  await expect(page.locator(".card.z-lingang .card-match")).toHaveText("已选入对照");
  await chip(page, "chips").click();
  await expect(result(page)).toHaveText("未来芯片，所选先导区中：没有先导区；原文中临港未列出此项");
  await expect(page.locator(".card.z-zhangjiang .card-match")).toHaveText(
    "未选入对照；列出未来芯片",
  );

  await page.goto("");
  await ready(page);
  const rows = page.locator(".comparison tbody tr");
  const heads = async () => (await rows.locator("th").allTextContents()).map((head) => head.trim());
  const all = await heads();
  expect(all).toContain("各区共有");
  const toggle = page.getByRole("checkbox", { name: pages.zh.differences });
  const press = () => page.locator("#compare").getByText(pages.zh.differences).click();
  await press();
  await expect(toggle).toBeChecked();
  await expect.poll(() => page.evaluate(query)).toBe("diff=1");
  await expect(rows.filter({ hasText: "各区共有" })).toHaveCount(0);
  expect((await heads()).length).toBeLessThan(all.length);
  await page.reload();
  await expect(rows.filter({ hasText: "各区共有" })).toHaveCount(0);
  await press();
  await expect.poll(heads).toEqual(all);
  await expect.poll(() => page.evaluate(query)).toBe("");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  for (const words of languages)
    test(`fields, any or all, and zones are filtered by the form alone: /${words.path}`, async ({
      page,
    }) => {
      await page.goto(words.path);
      const said = result(page);
      const hollow = (zone: string) =>
        page
          .locator(`.card.z-${zone} h3 .mark`)
          .evaluate((mark) => getComputedStyle(mark).stroke !== "none");
      const shown = async () => ({
        zhangjiang: !(await hollow("zhangjiang")),
        lingang: !(await hollow("lingang")),
        "grand-neobay": !(await hollow("grand-neobay")),
      });
      const all = { zhangjiang: true, lingang: true, "grand-neobay": true };
      expect(await shown()).toEqual(all);
      await chip(page, "space").click();
      expect(await shown()).toEqual({ ...all, zhangjiang: false });
      await expect(page.locator(`.foretold[data-of="space"]`)).toHaveText(words.one);
      await expect(page.locator(`.foretold[data-of="space"]`)).toBeVisible();
      await chip(page, "health").click();
      expect(await shown()).toEqual(all);
      await expect(page.locator(".counted")).toBeVisible();
      await expect(page.locator(".foretold[data-of=space]")).toBeHidden();
      await page.locator(".match").getByText(words.all, { exact: true }).click();
      expect(await shown()).toEqual({ ...all, zhangjiang: false, "grand-neobay": false });
      // A row of the table of a chart answers as its card does.
      const ink = (zone: string) =>
        page.locator(`#targets tr.z-${zone} th`).evaluate((cell) => getComputedStyle(cell).color);
      expect(await ink("zhangjiang")).toBe(await ink("grand-neobay"));
      expect(await ink("zhangjiang")).not.toBe(await ink("lingang"));
      await chip(page, "chips").click();
      await expect(page.locator(".empty")).toBeVisible();
      await page.locator(".clear").click();
      await expect(page.locator(".empty")).toBeHidden();
      await expect(page.locator(".clear")).toBeHidden();
      await page.locator(".choice").nth(1).click();
      expect(await shown()).toEqual({ zhangjiang: false, lingang: true, "grand-neobay": false });
      await expect(said).not.toHaveCount(0);
    });
});
