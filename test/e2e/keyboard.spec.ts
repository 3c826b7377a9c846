import { chartIds, ready, result, pages } from "./atlas";
import { expect, test } from "./page";

test("the tab key leads through the whole page in its order, and shows where it is", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await page.keyboard.press("Tab");
  await expect(page.locator("a[href='#filter']")).toBeFocused();
  await expect(page.locator("a[href='#filter']")).toBeInViewport();
  const stops: { y: number; outline: string; where: string }[] = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      // A box that is out of sight is shown by the words around or beside it.
      const words = element.closest(".chip") ?? element.nextElementSibling;
      const beside = element.matches("input:is(.unseen, .box)") && words;
      const seen = beside || element;
      const { top } = element.getBoundingClientRect();
      return {
        y: element.closest(".filter, header:has(nav)") ? 0 : top + scrollY,
        outline: getComputedStyle(seen).outlineStyle,
        where: element.closest(".filter, .section")?.id ?? "",
      };
    });
    if (!stop || stops.length > 400) break;
    stops.push(stop);
  }
  expect(stops.length).toBeGreaterThan(50);
  expect(stops.filter(({ outline }) => outline !== "solid")).toEqual([]);
  // Section follows section.
  const sections = stops
    .map(({ where }) => where)
    .filter((where, at, all) => where !== "" && where !== all[at - 1]);
  const all = page.locator(".filter, .section");
  const order = await all.evaluateAll((parts) => parts.map(({ id }) => id));
  expect(sections).toEqual(order.filter((id) => sections.includes(id)));
  expect(sections).toEqual(
    expect.arrayContaining(["filter-form", "compare", ...(await chartIds(page))]),
  );
});

test("a button of a chart answers the keyboard, also where the page comes scrolled to it", async ({
  page,
}) => {
  const { table } = pages.zh;
  await page.goto("");
  await page.locator("#targets").scrollIntoViewIfNeeded();
  await page.reload();
  await ready(page);
  const opener = page.locator("#targets").getByRole("button", { name: table });
  await opener.press("Enter");
  await expect(opener).toHaveAttribute("aria-expanded", "true");
});

test("the skip link leads to the filter, which the keyboard works alone", async ({ page }) => {
  await page.goto("");
  await ready(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator(".chips input").first()).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(result(page)).toHaveText(pages.zh.one);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.locator(".match input:checked").focus();
  await page.keyboard.press("ArrowRight");
  await expect(result(page)).toHaveText(pages.zh.every);
});
