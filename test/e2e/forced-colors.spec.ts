import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible";
import { box, chartIds, chip, colour, near, picture, ready } from "./atlas";
import { expect, test } from "./page";
import { share, turnTo } from "./share-dialog";

/** Colours that a system gives its pages, as computed styles write them. */
const systems = (page: Page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement("i"));
    const named = ["Canvas", "CanvasText", "GrayText"].map((name) => {
      probe.style.setProperty("color", name);
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return named;
  });

/** Colours of the visible shapes and words of a chart's picture. */
const painted = (page: Page, chart: string) =>
  picture(page, chart).evaluate((svg) => {
    const marks = [...svg.querySelectorAll("path, circle, rect, polygon, polyline, text")];
    const seen = marks.map((mark) => getComputedStyle(mark));
    return [...new Set(seen.flatMap(({ fill, stroke }) => [fill, stroke]))];
  });

/** Words on a ground of its own: the browser would lay another behind them, and hide them. */
const hidden = (page: Page, within: string) =>
  page.locator(within).evaluate((root) => {
    const paper = getComputedStyle(document.body).backgroundColor;
    const plain = ["rgba(0, 0, 0, 0)", paper];
    const groundOf = (element: Element | null): string => {
      if (!element) return paper;
      const { backgroundColor } = getComputedStyle(element);
      return plain.includes(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
    };
    return [...root.querySelectorAll<HTMLElement>("*")]
      .filter(({ offsetParent, childNodes }) => {
        const says = ({ nodeType, textContent }: Node) =>
          nodeType === Node.TEXT_NODE && textContent?.trim();
        return offsetParent !== null && [...childNodes].some(says);
      })
      .filter((element) => {
        const ground = groundOf(element);
        const style = getComputedStyle(element);
        const adjusted = style.getPropertyValue("forced-color-adjust") !== "none";
        return ground !== paper && (adjusted || style.color === ground);
      })
      .map(({ className, textContent }) => `${className}: ${textContent}`);
  });

test.use({ colorScheme: "dark", forcedColors: "active" });

for (const theme of ["dark", "light"])
  test(`in a system's own colours marks, choices and focus are seen: theme ${theme}`, async ({
    page,
  }) => {
    await page.goto(`?field=space&theme=${theme}`);
    await ready(page);
    const paper = await colour(page, "paper");
    const own = [...(await systems(page)), "none"];
    for (const chart of await chartIds(page))
      expect(own, chart).toEqual(expect.arrayContaining(await painted(page, chart)));
    await near(page, "targets");
    await page.locator("#targets .plot").hover();
    await page.locator("#targets .live:not(.waiting) svg").waitFor();
    expect(own).toEqual(expect.arrayContaining(await painted(page, "targets")));

    const ground = (field: string) =>
      chip(page, field).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground("space")).not.toBe(await ground("chips"));
    await box(page, "chips").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Shift+Tab");
    await expect(chip(page, "chips")).toHaveCSS("outline-style", "solid");
    await expect(chip(page, "chips")).not.toHaveCSS("outline-color", paper);
    expect(await hidden(page, "body")).toEqual([]);
  });

test("in a system's own colours the dialog and the slides can be read", async ({ page }) => {
  await page.goto("");
  const dialog = await share(page, "分享", "targets");
  await turnTo(dialog, "图片");
  expect(await hidden(page, ".share")).toEqual([]);
  const line = (name: string) =>
    dialog
      .getByRole("tab", { name, exact: true })
      .evaluate((tab) => getComputedStyle(tab).borderBottomColor);
  expect(await line("图片")).not.toBe(await line("链接"));
  await expectAccessible(page, "the dialog", ".share");
  await page.goto("present/");
  await page.mouse.move(200, 200);
  await expect(page.getByRole("navigation", { name: "演示控制" })).toBeVisible();
  expect(await hidden(page, "body")).toEqual([]);
});
