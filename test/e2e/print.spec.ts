import type { Page } from "@playwright/test";
import { box, chartIds, languages, near, ready } from "./atlas";
import { hold } from "./hold";
import { expect, test } from "./page";

for (const { path } of languages)
  test(`print shows every chart on light paper, with sources and without controls: /${path}`, async ({
    page,
  }) => {
    await page.goto(`${path}?theme=dark&field=space`);
    await page.emulateMedia({ media: "print" });
    // An A4 page between its margins.
    await page.setViewportSize({ width: 688, height: 1000 });
    await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
    await expect(page.locator("h1")).toHaveCSS("color", "rgb(20, 23, 28)");
    const plots = await page.locator(".plot").all();
    expect(plots.length).toBeGreaterThanOrEqual(7);
    for (const plot of plots)
      await expect(plot.locator(".canvas svg").filter({ visible: true })).toHaveCount(1);
    for (const id of await chartIds(page))
      await expect(page.locator(`#${id} .source`)).toBeVisible();
    await expect(page.locator("tr[id^=fact-]").first()).toBeVisible();
    for (const control of await page.locator("button, input, [role=switch], nav a").all())
      await expect(control).toBeHidden();
  });

/** A4 between the margins of the page, in pixels. */
const sheet = { width: 688, height: 1024 };

/** Lays the page out in columns of a sheet's size, which break where sheets do and can be measured. */
async function inSheets(page: Page): Promise<void> {
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(sheet);
  await page.evaluate(({ width, height }) => {
    const { style } = document.querySelector("main") ?? document.body;
    style.setProperty("columns", `${width}px`);
    style.setProperty("column-gap", "0");
    style.setProperty("column-fill", "auto");
    style.setProperty("height", `${height}px`);
  }, sheet);
}

for (const { path } of languages)
  test(`no chart and no card is cut by the end of a sheet, filtered or not: /${path}`, async ({
    page,
  }) => {
    await page.goto(path);
    await ready(page);
    await inSheets(page);
    for (const filter of ["", "space"]) {
      // A box may be pressed that paper does not show.
      if (filter) await box(page, filter).evaluate((each: HTMLElement) => each.click());
      if (filter) await expect(page.locator("#zones")).toHaveAttribute("data-off", "zhangjiang");
      const pieces = await page.evaluate(({ width }) => {
        const found = [...document.querySelectorAll(".section .plot, .section .card")];
        return found.map((element) => ({
          what: element.closest(".section")?.id,
          count: element.getClientRects().length,
          column: Math.floor(element.getBoundingClientRect().left / width),
        }));
      }, sheet);
      expect(pieces.length).toBeGreaterThanOrEqual(10);
      expect(pieces.filter(({ count }) => count !== 1)).toEqual([]);
      expect(new Set(pieces.map(({ column }) => column)).size).toBeGreaterThan(2);
      const cut = await page
        .locator(".section:has(.plot)")
        .evaluateAll((sections) =>
          sections.filter((section) => section.getClientRects().length !== 1).map(({ id }) => id),
        );
      expect(cut, filter).toEqual([]);
    }
  });

test("what is folded is open on paper, and no name of a table stands at the foot of a sheet", async ({
  page,
}) => {
  await page.goto("en/");
  const folded = page.locator("details.statements tr[id^=fact-]").last();
  await expect(folded).toBeHidden();
  await inSheets(page);
  await expect(folded).toBeVisible();
  const columns = await page.evaluate(({ width }) => {
    const columnOf = (element: Element | null) =>
      Math.floor((element?.getBoundingClientRect().left ?? NaN) / width);
    return [...document.querySelectorAll(".facts")].map((table) =>
      ["caption", "thead", "tbody tr"].map((part) => columnOf(table.querySelector(part))),
    );
  }, sheet);
  expect(columns).toHaveLength(2);
  for (const [name, head, row] of columns) expect([name, head]).toEqual([row, row]);
});

test("a live chart is on paper as its picture or in the reader's order, as wide as the sheet", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const print = async () => {
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(sheet);
  };
  const onPaper = page.locator("#targets figure svg").filter({ visible: true });
  const order = () =>
    onPaper.evaluateAll(([svg]) =>
      [...(svg?.querySelectorAll("g.datum") ?? [])]
        .map((mark) => ({ of: mark.classList.value, y: mark.getBoundingClientRect().y }))
        .toSorted((one, other) => one.y - other.y)
        .map(({ of }) => /z-(\S+)/.exec(of)?.[1])
        .filter((zone, at, all) => zone !== all[at - 1]),
    );
  for (const [search, zones] of [
    ["?field=space", ["zhangjiang", "lingang", "grand-neobay"]],
    ["?sort=name&field=space", ["grand-neobay", "lingang", "zhangjiang"]],
  ] as const) {
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`en/${search}`);
    await ready(page);
    await page.locator("#targets .plot").scrollIntoViewIfNeeded();
    await page.locator("#targets .plot").hover();
    await expect(page.locator("#targets .drawn > .live")).toBeVisible();
    await expect(async () => {
      await print();
      expect(await order()).toEqual(zones);
    }).toPass();
    await expect(onPaper).toHaveCount(1);
    const { width } = (await onPaper.boundingBox()) ?? { width: NaN };
    expect(width).toBeCloseTo(sheet.width, 0);
  }
  // What it draws hollow is drawn once, and not again by the page's own rules.
  const strokes = await page.locator("#overview .paper-rows [stroke-width]").evaluateAll((shapes) =>
    shapes.map((shape) => ({
      drawn: Number(shape.getAttribute("stroke-width")),
      seen: Number.parseFloat(getComputedStyle(shape).strokeWidth),
    })),
  );
  expect(strokes.length).toBeGreaterThan(5);
  expect(strokes.filter(({ drawn, seen }) => Math.abs(drawn - seen) > 0.01)).toEqual([]);
});

test("until an order is drawn for paper, the picture there says that it has the data's", async ({
  page,
}) => {
  await hold(page, /\/assets\/svg-text-.*\.js$/);
  await page.goto("en/?sort=name");
  await near(page, "targets");
  await expect(page.locator("#targets .drawn > .live")).toBeVisible();
  const said = page.locator("#targets").getByText("All are still shown as listed");
  await expect(said).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  await expect(said).toBeVisible();
  await expect(page.locator("#targets .picture svg").filter({ visible: true })).toHaveCount(1);
});

test("the paper is a few sheets", async ({ page }) => {
  for (const [path, most] of [
    ["", 13],
    ["en/", 14],
  ] as const) {
    await page.goto(path);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length, path).toBeGreaterThanOrEqual(4);
    expect(pages.length, path).toBeLessThanOrEqual(most);
  }
});
