import type { Page } from "@playwright/test";
import { finger, near, points, ready } from "./atlas";
import { expect, test } from "./page";

const tip = (page: Page) => page.getByRole("tooltip");

/** The middle of a point, and where it ends. */
async function placeOf(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`no ${selector} on the screen; expected one`);
  const { x, y, width, height } = box;
  return { x: x + width / 2, y: y + height / 2, right: x + width };
}

/** Where tooltips are met: in the page and in embeds, each with a mark that has a source. */
const places = [
  { name: "the page", path: "", mark: '#fields .point[data-point="zhangjiang-health"]' },
  { name: "an embed", path: "embed/fields/", mark: '.point[data-point="zhangjiang-health"]' },
];

/** Opens a place and brings its mark into sight. */
async function open(page: Page, { path, mark }: (typeof places)[number]) {
  await page.goto(path);
  if (path === "") {
    await ready(page);
    await near(page, "fields");
  }
  await page.locator(mark).scrollIntoViewIfNeeded();
}

for (const place of places)
  test(`the pointer goes from a mark onto its tooltip, over the next mark, and selects in it: ${place.name}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1000, height: 700 });
    await open(page, place);
    const { x, y, right } = await placeOf(page, place.mark);
    await page.mouse.move(x, y);
    await expect(tip(page)).toContainText("张江");
    // It has been read.
    await expect(tip(page)).toHaveCSS("pointer-events", "auto");
    const said = await tip(page).textContent();
    await page.mouse.move(right + 60, y, { steps: 40 });
    await expect(tip(page)).toHaveText(said ?? "");
    const title = await tip(page).locator("dd").first().boundingBox();
    if (!title) throw new Error("no words in the tooltip; expected some");
    await page.mouse.move(title.x + 1, title.y + title.height / 2, { steps: 5 });
    await page.mouse.down();
    await page.mouse.move(title.x + title.width - 1, title.y + title.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect(tip(page)).toHaveText(said ?? "");
    const selected = await page.evaluate(() => String(getSelection()));
    expect(selected.length).toBeGreaterThan(1);
    expect(said).toContain(selected.trim());
    await page.keyboard.press("Escape");
    await expect(tip(page)).toHaveCount(0);
  });

test("a tooltip that came by the pointer leaves the focus, and what it says, where it was", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await near(page, "centres");
  const action = page.locator("#centres .actions :is(a, button)").first();
  await action.focus();
  await points(page, "centres").first().hover();
  await expect(tip(page)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(tip(page)).toHaveCount(0);
  await expect(action).toBeFocused();

  // What has the focus says what it is again when the pointer leaves another mark.
  await page.locator("#centres .actions :is(a, button)").last().focus();
  await page.keyboard.press("Tab");
  const said = await tip(page).textContent();
  await points(page, "centres").last().hover();
  await expect(tip(page)).not.toHaveText(said ?? "");
  await page.locator("#centres h2").hover();
  await expect(tip(page)).toHaveText(said ?? "");
  await page.locator("#centres h2").click();
  await expect(tip(page)).toHaveCount(0);
});

test("the tooltip of a live chart goes along with what it belongs to, with motion and without", async ({
  page,
}) => {
  // So high that going back does not scroll.
  await page.setViewportSize({ width: 1280, height: 9000 });
  await page.goto("");
  await ready(page);
  await near(page, "targets");
  await page.evaluate(() =>
    document.addEventListener("transitionrun", ({ target, propertyName }) => {
      if (target instanceof Element && target.querySelector("[role=tooltip]"))
        document.documentElement.dataset["glides"] = propertyName;
    }),
  );
  let lower = Number.NaN;
  for (const motion of ["no-preference", "reduce"] as const) {
    await page.emulateMedia({ reducedMotion: motion });
    await page.locator("[name=sort]:checked").press("ArrowLeft");
    await expect(page.locator("#targets .live:not(.waiting)")).toBeVisible();
    const mark = page.locator("#targets .point[data-point=zone-zhangjiang]");
    await mark.focus();
    await expect(tip(page)).toContainText("张江");
    /** Where it ends, and how far below it the tooltip stands. */
    const places = async () => {
      const [point, box] = [await mark.boundingBox(), await tip(page).boundingBox()];
      const end = point ? point.y + point.height : Number.NaN;
      return { end, apart: (box?.y ?? Number.NaN) - end };
    };
    if (motion === "reduce")
      await expect.poll(async () => (await places()).end).toBeCloseTo(lower, 0);
    const before = await places();
    lower = before.end;
    expect(before.apart).toBeCloseTo(12, 0);
    await page.goBack();
    await expect.poll(async () => (await places()).end).toBeLessThan(before.end - 40);
    await expect.poll(async () => Math.round((await places()).apart)).toBe(12);
    const glides = await page.evaluate(() => document.documentElement.dataset["glides"]);
    expect(glides).toBe(motion === "reduce" ? undefined : "transform");
    await expect(mark).toBeFocused();
    await page.evaluate(() => delete document.documentElement.dataset["glides"]);
    await page.keyboard.press("Escape");
  }
});

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  /** Notes each menu that is called and not refused. */
  const watchMenus = (page: Page) =>
    page.evaluate(() =>
      addEventListener("contextmenu", (event) => {
        if (!event.defaultPrevented) document.documentElement.dataset["menu"] = "";
      }),
    );

  for (const place of places) {
    test(`a finger that is held on a mark is told what it is, and follows no link: ${place.name}`, async ({
      page,
    }) => {
      await open(page, place);
      await watchMenus(page);
      const address = page.url();
      const at = await placeOf(page, place.mark);
      const touch = await finger(page);
      await touch("touchStart", at);
      await expect(tip(page)).toContainText("张江");
      await expect(tip(page)).toBeInViewport({ ratio: 1 });
      await touch("touchEnd");
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
      await expect(tip(page)).toContainText("张江");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      expect(page.context().pages()).toHaveLength(1);
      expect(page.url()).toBe(address);
      await expect(page.locator(":root[data-menu]")).toHaveCount(0);
      expect(await page.evaluate(() => String(getSelection()))).toBe("");
      // A tap elsewhere closes it.
      await page.locator("h1").tap();
      await expect(tip(page)).toHaveCount(0);
    });
  }

  test("a tap leads to the source in one press, also after a hold", async ({ page }) => {
    const [place] = places;
    if (!place) throw new Error("no place; expected the page");
    await open(page, place);
    const touch = await finger(page);
    await touch("touchStart", await placeOf(page, place.mark));
    await expect(tip(page)).toBeVisible();
    await touch("touchEnd");
    await page.locator(place.mark).tap();
    await expect(page.getByRole("dialog")).toContainText("张江");
    await expect(tip(page)).toHaveCount(0);
  });

  test("a finger that goes down on a mark and moves scrolls the page, and is told nothing", async ({
    page,
  }) => {
    const [place] = places;
    if (!place) throw new Error("no place; expected the page");
    await open(page, place);
    const { x, y } = await placeOf(page, place.mark);
    const before = await page.evaluate(() => scrollY);
    const touch = await finger(page);
    await touch("touchStart", { x, y });
    for (let step = 1; step <= 10; step += 1) await touch("touchMove", { x, y: y - step * 20 });
    await touch("touchEnd");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 100);
    await expect(tip(page)).toHaveCount(0);
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});
