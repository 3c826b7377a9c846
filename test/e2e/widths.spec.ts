import { languages } from "./atlas";
import { expect, test } from "./page";

/** Elements that reach past the window, except inside what scrolls by itself. */
const wide = () =>
  [...document.querySelectorAll("body *")]
    .filter((element) => !element.closest(".chips, .table-frame, .unseen, [href='#filter'], svg"))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
    .map((element) => `${element.tagName} ${element.className}`);

/** Whether the link to the other language stands beside the result of the filter. */
const beside = () => {
  const [result, link] = [".result", ".filter a[hreflang]"].map((each) =>
    document.querySelector(each)?.getBoundingClientRect(),
  );
  return result !== undefined && link !== undefined && link.top < result.bottom;
};

/** Words that a heading's buttons, a column's head or a qualifier would break between two lines. */
const broken = () =>
  [
    ...document.querySelectorAll(
      ".result > p, .actions.flex-none, .facts thead th, .facts td:nth-child(3):not(:last-child)",
    ),
  ].flatMap((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const tops = [...range.getClientRects()].map(({ top, height }) => top + height / 2);
    return Math.max(...tops) - Math.min(...tops) > 12 ? [element.textContent] : [];
  });

/** Figures whose sign, digits and unit do not stand on one line. */
const brokenFigures = () =>
  [...document.querySelectorAll(":is(.hero, .cards) .fact:has(.approx)")].flatMap((figure) => {
    const range = document.createRange();
    range.selectNodeContents(figure);
    const boxes = [...range.getClientRects()].filter(({ height }) => height > 2);
    const bottom = Math.min(...boxes.map((box) => box.bottom));
    return boxes.some(({ top }) => top >= bottom) ? [figure.textContent] : [];
  });

for (const { path } of languages)
  test(`no width makes the page scroll sideways: /${path}`, async ({ page }) => {
    await page.goto(path);
    for (const width of [320, 360, 390, 599, 600, 768, 1023, 1024, 1270, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(wide), `${width}`).toEqual([]);
      if (width > 599) {
        expect(await page.evaluate(broken), `${width}`).toEqual([]);
        expect(await page.evaluate(beside), `${width}`).toBe(true);
      }
      const [content, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(content, `${width}`).toBeLessThanOrEqual(window ?? 0);
      await expect(
        page.locator(".plot").first().locator("svg").filter({ visible: true }),
      ).toHaveCount(1);
    }
  });

test("the reader's own font size counts, and makes no page scroll sideways", async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  for (const standard of [24, 32]) {
    await session.send("Page.setFontSizes", { fontSizes: { standard } });
    for (const { path } of languages) {
      await page.goto(`${path}?field=space,energy-materials`);
      await expect(page.locator("body")).toHaveCSS("font-size", `${standard}px`);
      for (const width of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const at = `${path} ${width} ${standard}`;
        expect(await page.evaluate(wide), at).toEqual([]);
        expect(await page.evaluate(brokenFigures), at).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBe(width);
      }
    }
  }
});

test("on a small screen everything that is pressed is large enough for a finger", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("");
  const small = await page
    .locator(
      "nav + div :is(a, button), .filter :is(a, button), .actions :is(a, button), .chip, .switch",
    )
    .evaluateAll((controls) =>
      controls
        .map((control) => ({ control, box: control.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && box.height < 44)
        .map(({ control }) => control.getAttribute("class")),
    );
  expect(small).toEqual([]);
});

test("on a small screen the filter stays in sight, and leaves room for what it filters", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("?field=energy-materials#zones");
  await expect(page.locator(".chip[data-field=energy-materials]")).toBeInViewport();
  await expect(page.locator("#zones h2")).toBeInViewport();
  const stuck = await page.locator(".filter").evaluate((filter) => {
    const { bottom } = filter.getBoundingClientRect();
    return bottom;
  });
  expect(stuck).toBeLessThanOrEqual(140);
});

for (const { path } of languages)
  test(`in a narrow window the zones to compare begin where their rows do: /${path}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(path);
    const left = async (part: string) =>
      (await page.locator(`#compare ${part}`).first().boundingBox())?.x ?? -1;
    await expect.poll(() => left("thead th")).toBe(await left("tbody th"));
  });
