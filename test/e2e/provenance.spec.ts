import { ready } from "./atlas";
import { expect, test } from "./page";

for (const [path, hero, words] of [
  ["", "≈4000", ["三区 2030 年未来产业规模目标之和", "左右", "本站计算"]],
  ["en/", "≈400", ["2030", "about", "our calculation"]],
] as const)
  test(`one click on a figure tells its phrase, bound, place and kind of source: /${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    await ready(page);
    const origin = page.getByRole("dialog");
    const sum = page.locator(".sum-figure .fact");
    await expect(sum).toContainText(hero);
    await sum.click();
    for (const word of words) await expect(origin).toContainText(word);
    await page.keyboard.press("Escape");
    await expect(origin).toBeHidden();
    await expect(sum).toBeFocused();

    const target = page.locator(".card.z-zhangjiang .fact");
    await target.focus();
    await page.keyboard.press("Enter");
    for (const word of ["2000亿元左右", "左右"]) await expect(origin).toContainText(word);
    await expect(origin).toContainText(path === "" ? "原文：第 4 段" : "article: para. 4");
    await origin.getByRole("link").last().click();
    await expect(origin).toBeHidden();
    await expect(page.locator("#fact-E08")).toBeInViewport();
  });

test("what comes from outside the article says so, with a link", async ({ page }) => {
  await page.goto("");
  await ready(page);
  await page.locator("#centres-growth .actions button[aria-controls]").click();
  await page.locator("#centres-growth-data").getByText("915").click();
  const origin = page.getByRole("dialog");
  await expect(origin).toContainText("第 6 段");
  await page.keyboard.press("Escape");
  await page.locator("#centres-growth-data .fact").first().click();
  await expect(origin).toContainText("其他来源");
  await expect(origin.locator('a[href^="http"]')).toHaveCount(1);
});
