import type { Page } from "@playwright/test";
import { chip, pages, ready, result } from "./atlas";
import { expect, test } from "./page";

/** Puts each text of the page into elements of its own, as translators do. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode())
      if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts.filter((each) => !each.parentElement?.closest("svg, script, style"))) {
      const outer = document.createElement("span");
      const inner = document.createElement("span");
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

/** Words that no filter changes: a heading of each kind of section, and a button. */
const kept =
  "#zones h2, #fields h2, .brand, #fields .actions :is(a, button), .chip[data-field='energy']";
const translated = (page: Page) => page.locator(kept).filter({ has: page.locator("span > span") });

for (const [words, when] of [
  [pages.zh, "before"],
  [pages.en, "after"],
] as const)
  test(`a page that is translated ${when} the application comes keeps its words and filters: /${words.path}`, async ({
    page,
  }) => {
    await page.goto(words.path);
    const all = await page.locator(kept).count();
    if (when === "after") await ready(page);
    await translate(page);
    await expect(translated(page)).toHaveCount(all);

    await chip(page, "space").click();
    await ready(page);
    await expect(result(page)).toHaveText(words.one);
    await page.locator("#fields h2").hover();
    await expect(page.locator("#fields .point").first()).toBeAttached();
    await expect(translated(page)).toHaveCount(all);
  });
