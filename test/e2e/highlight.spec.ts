import type { Page } from "@playwright/test";
import { box, chartIds, chip, colour, near, points, ready, zoneCharts } from "./atlas";
import { hold } from "./hold";
import { expect, test, wholeChromium } from "./page";
import { difference } from "./pixels";

// What is compared pixel by pixel is painted as for readers.
test.use(wholeChromium);

/** What has weight, by its classes, in the parts of the page that hold some, in alphabetical order. */
const read = (page: Page) =>
  page.locator("[data-lit]").evaluateAll((all) =>
    [
      ...new Set(
        all.flatMap((each) => {
          const id = [...each.classList].find((name) => /^[zf]-/.test(name));
          const part = each.closest(".section, .hero, .filter");
          return [`${part?.id} ${id}`];
        }),
      ),
    ].toSorted(),
  );

/** The code comes with the first act that it answers. */
const lit = (page: Page) => expect.poll(() => read(page));

/** Marks of the second zone’s colour with an outline of ink, in a live chart. */
const outlined = (page: Page, chart: string) =>
  page.locator(`#${chart} .live [fill="var(--zone-2)"][stroke="var(--ink)"]`);

test("a zone that is pointed at has weight in every chart, card and table, and gives it back", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await page.locator("#zone-lingang h3").hover();
  const everywhere = ["top", ...(await zoneCharts(page)), "zones", "compare"];
  await lit(page).toEqual(everywhere.map((id) => `${id} z-lingang`).toSorted());
  const bar = page.locator("#targets .picture-medium .datum.z-lingang > path").first();
  await expect(bar).toHaveCSS("stroke", await colour(page, "ink"));
  const other = page.locator("#targets .picture-medium .datum.z-zhangjiang > path").first();
  await expect(other).toHaveCSS("stroke", "none");
  await expect(other).toHaveCSS("opacity", "1");
  await page.emulateMedia({ media: "print" });
  await expect(bar).toHaveCSS("stroke", "none");
  await page.emulateMedia({ media: "screen" });
  await page.locator("#zones h2").hover();
  await lit(page).toEqual([]);

  await test.step("a field has weight from its chip, its point and its focus, apart from being chosen", async () => {
    await chip(page, "space").hover();
    await lit(page).toContain("zones f-space");
    // A press there takes nothing of it.
    await chip(page, "space").click();
    await expect(box(page, "space")).toBeChecked();
    await chip(page, "space").click();
    await expect(box(page, "space")).not.toBeChecked();
    await lit(page).toContain("zones f-space");
    const head = page.locator("#fields .picture-medium .head.f-space > .word").first();
    await expect(head).toHaveCSS("stroke", await colour(page, "ink"));
    await expect(page.locator("#fields .picture-medium .band.f-space > .shape")).toHaveCSS(
      "fill",
      "none",
    );
    await near(page, "fields");
    await points(page, "fields").and(page.locator('[data-point="lingang-energy"]')).focus();
    await lit(page).toEqual(
      expect.arrayContaining(["compare f-energy", "zones z-lingang", "filter-form f-energy"]),
    );
    await lit(page).not.toContain("zones f-space");
    await page.locator("#fields .actions :is(a, button)").last().focus();
    await lit(page).toEqual([]);
  });
});

/** The words of a chart that have weight, in its picture or in the live chart that lies over it. */
const heavy = (page: Page, chart: string, where: "picture" | "live") =>
  page.locator(`#${chart} .${where}`).evaluateAll((all) =>
    all
      .filter((each) => getComputedStyle(each).display !== "none")
      .flatMap((each) => [...each.querySelectorAll("text")])
      .filter((text) => getComputedStyle(text).stroke !== "none")
      .map(({ textContent }) => textContent)
      .toSorted(),
  );

test("live charts give the same zone weight, heads and axes too, and take it back", async ({
  page,
}) => {
  await page.goto("en/?field=space");
  await ready(page);
  const charts = await zoneCharts(page);
  for (const chart of charts) {
    await near(page, chart);
    await page.locator(`#${chart} .plot`).dispatchEvent("pointerdown");
    await expect(page.locator(`#${chart} .live:not(.waiting)`)).toHaveCount(1);
  }
  await page.locator("#compare th.z-lingang").hover();
  for (const chart of charts) await expect(outlined(page, chart), chart).not.toHaveCount(0);
  // What a filter turned hollow stays so.
  await page.locator("#compare th.z-zhangjiang").hover();
  for (const chart of charts) await expect(outlined(page, chart)).toHaveCount(0);
  await expect(page.locator('#targets .live [fill="var(--zone-1)"]')).toHaveCount(0);
  await expect(
    page.locator('#targets .live path[fill="var(--paper)"][stroke="var(--ink)"]'),
  ).not.toHaveCount(0);

  const compare = async (named: string, where: readonly string[]) => {
    for (const chart of where) {
      const picture = () => heavy(page, chart, "picture");
      await expect.poll(picture, { message: chart }).toContain(named);
      const meant = await picture();
      await expect.poll(() => heavy(page, chart, "live"), { message: chart }).toEqual(meant);
    }
  };
  await page.locator("#zone-lingang h3").hover();
  await compare("Lin-gang", charts);
  // A sort draws anew what has weight meanwhile.
  await page.locator("[name=sort][value=name]").evaluate((radio) => (radio as HTMLElement).click());
  await expect(page.locator("#targets .drawn")).toHaveCount(1);
  await expect.poll(() => heavy(page, "targets", "live")).toContain("Lin-gang");
  await chip(page, "space").hover();
  await compare("Space", await chartIds(page, ".head.f-space"));
  await page.locator("h1").hover();
  for (const chart of charts)
    await expect.poll(() => heavy(page, chart, "live"), { message: chart }).toEqual([]);
});

for (const [width, theme] of [
  [390, "dark"],
  [1280, "light"],
] as const)
  test(`with weight on a zone or a field a live chart looks as its picture does: ${width} px, ${theme}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`?theme=${theme}`);
    await ready(page);
    // The code for it is there once it has answered.
    await page.locator("#zone-lingang h3").hover();
    await lit(page).toContain("targets z-lingang");
    await page.mouse.move(0, 0);
    for (const chart of await zoneCharts(page)) {
      await near(page, chart);
      /** A chart as it is while something else is in focus. */
      const look = async (at: string) => {
        await page
          .locator(at)
          .first()
          .evaluate((each) => (each as HTMLElement).focus({ preventScroll: true }));
        // ECharts draws in the next frame, and that is on the screen after one more.
        await page.evaluate(
          () =>
            new Promise((drawn) =>
              requestAnimationFrame(() =>
                requestAnimationFrame(() => requestAnimationFrame(drawn)),
              ),
            ),
        );
        return page.locator(`#${chart} .canvas`).screenshot({ animations: "disabled" });
      };
      const things = ["#zone-lingang a", "#field-space", `#${chart} .actions :is(a, button)`];
      const pictures: Buffer[] = [];
      for (const thing of things) pictures.push(await look(thing));
      const [zone, , nothing] = pictures as [Buffer, Buffer, Buffer];
      expect(await difference(page, zone, nothing), chart).toBeGreaterThan(0.002);
      await page.locator(`#${chart} .plot`).dispatchEvent("pointerdown");
      await expect(page.locator(`#${chart} .live:not(.waiting)`)).toHaveCount(1);
      await page.locator(`#${chart} .picture`).evaluateAll((all) => {
        for (const each of all) (each as HTMLElement).style.visibility = "hidden";
      });
      for (const [at, thing] of things.entries()) {
        const live = async () => difference(page, pictures[at] ?? nothing, await look(thing));
        await expect.poll(live, { message: `${chart} ${thing}` }).toBeLessThan(0.001);
      }
    }
  });

test("a tooltip that is pointed at keeps the weight of its mark, which paper shows in no chart", async ({
  page,
}) => {
  await page.goto("");
  await ready(page);
  await near(page, "targets");
  await page.locator("#targets .plot").hover();
  await expect(page.locator("#targets .live:not(.waiting)")).toHaveCount(1);
  await page.locator('#targets .point[data-zone="lingang"]').first().hover();
  await expect(outlined(page, "targets")).not.toHaveCount(0);
  await lit(page).toContain("zones z-lingang");
  await expect(page.getByRole("tooltip")).toHaveCSS("pointer-events", "auto");
  await page.getByRole("tooltip").hover();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
  await lit(page).toContain("zones z-lingang");
  await expect(outlined(page, "targets")).not.toHaveCount(0);
  // In the same task, as when the browser prints.
  const left = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    return document.querySelectorAll('#targets .live [fill="var(--zone-2)"][stroke="var(--ink)"]')
      .length;
  });
  expect(left).toBe(0);
});

test("a pointer that was there before the code of the slides is heard once it moves", async ({
  page,
}) => {
  const letGo = await hold(page, /\/present-.*\.js$/);
  await page.goto("present/#zones", { waitUntil: "commit" });
  const name = page.locator(".deck:lang(zh) .s-zones h3").first();
  const { x, y } = (await name.boundingBox()) ?? { x: NaN, y: NaN };
  await page.mouse.move(x + 60, y + 20);
  await letGo();
  await expect(page.locator(":root[data-arrived]")).toBeAttached();
  await page.mouse.move(x + 64, y + 20);
  await expect(page.locator(".deck:lang(zh) .s-zones .zone-card[data-lit]")).toHaveCount(1);
});

for (const query of ["", "?field=space&sort=name"])
  test(`slides give weight to what is pointed at, and hide it with the pointer: ${query}`, async ({
    page,
  }) => {
    await page.goto(`present/${query}#targets`);
    const slide = (id: string) => page.locator(`.deck:lang(zh) .s-${id}`);
    if (query) await expect(slide("targets").locator("svg[baseProfile]")).toBeVisible();
    const bar = slide("targets").locator(".datum.z-lingang > path").first();
    const other = slide("targets").locator(".datum.z-grand-neobay > path").first();
    await slide("targets").locator(".plot").hover();
    await slide("targets").locator('[data-point="zone-lingang"]').hover();
    await expect(bar).toHaveCSS("stroke", await colour(page, "ink"));
    await expect(other).toHaveCSS("stroke", "none");
    await expect(other).toHaveCSS("opacity", "1");
    await expect(slide("targets").locator(".z-lingang[data-lit] > .word").first()).toHaveCSS(
      "stroke",
      await colour(page, "ink"),
    );
    await expect(page.getByRole("tooltip")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("tooltip")).toHaveCount(0);
    await page.evaluate(() => (document.documentElement.dataset["idle"] = ""));
    await expect(bar).not.toHaveCSS("stroke", await colour(page, "ink"));
    await page.keyboard.press("Home");
    await page.mouse.move(2, 2);
    await expect(page.locator("[data-lit]")).toHaveCount(0);
    await page.goto(`present/${query}#zones`);
    await slide("zones").locator("h3").first().hover();
    await expect(slide("zones").locator(".zone-card[data-lit]")).toHaveCount(1);
    await slide("zones").locator(".named.f-space").first().hover();
    await expect(slide("zones").locator(".named.f-space[data-lit]")).toHaveCount(2);
    await page.emulateMedia({ media: "print" });
    await expect(slide("zones").locator(".named.f-space").first()).toHaveCSS(
      "text-decoration-line",
      "none",
    );
  });

test.describe("by touch", () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test("a tap on a card gives its zone weight, one elsewhere takes it back", async ({ page }) => {
    await page.goto("");
    await ready(page);
    await page.locator("#zone-lingang h3").tap();
    await lit(page).toContain("targets z-lingang");
    await page.locator("#zones h2").tap();
    await lit(page).toEqual([]);
    await chip(page, "space").tap();
    await lit(page).toEqual([]);
  });
});

test("the reader's own colours say what is chosen and nothing else", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("");
  await ready(page);
  await page.locator("#zone-lingang h3").hover();
  await lit(page).toEqual([]);
});
