import { box, chip, pages, ready, result } from "./atlas";
import { expect, test } from "./page";

test("every choice is a step back and forward, a reload keeps it, and a shared address shows it elsewhere", async ({
  page,
  browser,
  watch,
}) => {
  await page.goto("");
  await ready(page);
  await chip(page, "space").click();
  await chip(page, "chips").click();
  await expect(result(page)).toHaveText(pages.zh.some);
  // The step is made once the answer is on the screen.
  await expect(page).toHaveURL(/field=chips/);
  await page.goBack();
  await expect(result(page)).toHaveText(pages.zh.one);
  await page.goBack();
  await expect(result(page)).toHaveText(pages.zh.none);
  await expect(page.locator("[data-off]")).toHaveCount(0);
  await page.goForward();
  await expect(result(page)).toHaveText(pages.zh.one);
  await expect(page.locator("#zones")).toHaveAttribute("data-off", "zhangjiang");

  await page.reload();
  await expect(result(page)).toHaveText(pages.zh.one);
  await expect(box(page, "space")).toBeChecked();

  const elsewhere = await browser.newContext();
  await watch.over(elsewhere);
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(result(other)).toHaveText(pages.zh.one);
  await elsewhere.close();
});

test("unknown keys survive every change, and the place on the page too", async ({ page }) => {
  await page.goto("?utm=a&field=space&utm=b&x#zones");
  await ready(page);
  await chip(page, "chips").click();
  await expect(result(page)).toHaveText(pages.zh.some);
  await expect(page).toHaveURL(/\?field=space&field=chips&utm=a&utm=b&x=#zones$/);
  await page.getByRole("button", { name: pages.zh.clear, exact: true }).click();
  await expect(page).toHaveURL(/\?utm=a&utm=b&x=#zones$/);
});

test("an address with what is unknown falls back to what is known", async ({ page }) => {
  for (const [what, search, said] of [
    ["values", "?field=nowhere&match=some&zone=mars&theme=neon", pages.zh.none],
    ["values beside known ones", "?field=nowhere&field=space&field=space", pages.zh.one],
    ["spelling", "?field=%E0%A4%A&field[]=space&=&&", pages.zh.none],
    ["markup", "?field=<img src=x onerror=alert(1)>&zone=%00", pages.zh.none],
  ] as const) {
    await page.goto(search);
    await ready(page);
    await expect(result(page), what).toHaveText(said);
    await expect(page.locator(":root"), what).not.toHaveAttribute("data-theme");
  }
});

test("an address that a program has mangled shows what was meant, and becomes clean", async ({
  page,
}) => {
  await page.goto("?Field=Space,chips&amp;match=ALL&amp;theme=Dark&amp;utm=A#zones");
  await expect(page.locator(":root")).toHaveAttribute("data-theme", "dark");
  await ready(page);
  await expect(result(page)).toHaveText(pages.zh.every);
  await expect(page).toHaveURL(/\/\?field=space&field=chips&match=all&theme=dark&utm=A#zones$/);
});
