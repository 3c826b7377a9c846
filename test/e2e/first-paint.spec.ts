import { box, chip, colour, languages, near, pages, ready, result } from "./atlas";
import { hold, rest } from "./hold";
import { expect, test } from "./page";

const filtered = "?field=space&field=chips&match=all";

for (const words of languages)
  test(`a filtered address shows the filtered state before any script but the first: /${words.path}`, async ({
    page,
  }) => {
    const letGo = await hold(page, rest);
    await page.goto(`${words.path}${filtered}`, { waitUntil: "commit" });
    await page.locator("footer").waitFor();
    const [paper, control, quiet] = [
      await colour(page, "paper"),
      await colour(page, "control"),
      await colour(page, "ink-3"),
    ];
    for (const zone of ["zhangjiang", "lingang", "grand-neobay"]) {
      const mark = page.locator(`.card.z-${zone} h3 .mark`);
      await expect(mark).toHaveCSS("fill", paper);
      await expect(mark).toHaveCSS("stroke", control);
      await expect(page.locator(`.card.z-${zone} h3`)).toHaveCSS("color", quiet);
    }
    // Words that are not right yet keep their place and stay unseen.
    await expect(page.locator(".result .said")).toHaveCSS("visibility", "hidden");
    await expect(chip(page, "space")).toHaveCSS("background-color", await colour(page, "ink"));
    const match = page.locator(".match").getByText(words.all);
    await expect(match).toHaveCSS("background-color", await colour(page, "ink"));
    await letGo();
    await expect(result(page)).toHaveText(words.every);
    await expect(page.locator(".result .said")).toHaveCSS("visibility", "visible");
  });

test("a filter pressed before the application is there is answered at once and kept", async ({
  page,
}) => {
  const letGo = await hold(page, rest);
  await page.goto("", { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  await chip(page, "space").click();
  await expect(box(page, "space")).toBeChecked();
  await expect(page).toHaveURL(/\?field=space$/);
  await expect(page.locator(".card.z-zhangjiang h3 .mark")).toHaveCSS(
    "fill",
    await colour(page, "paper"),
  );
  await chip(page, "chips").click();
  await page.locator(".match").getByText(pages.zh.all).click();
  await expect(page).toHaveURL(/\?field=space&field=chips&match=all$/);
  await letGo();
  await expect(result(page)).toHaveText(pages.zh.every);
  await expect(box(page, "chips")).toBeChecked();
  await page.goBack();
  await expect(result(page)).toHaveText(pages.zh.some);
});

test("a step back before the application is there is answered too", async ({ page }) => {
  const letGo = await hold(page, rest);
  await page.goto("", { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  await chip(page, "space").click();
  // The step is made once the answer is on the screen.
  await expect(page).toHaveURL(/field=space/);
  await page.evaluate(() => history.back());
  await expect(box(page, "space")).not.toBeChecked();
  await expect(page.locator("[data-off]")).toHaveCount(0);
  await letGo();
  await ready(page);
  await expect(result(page)).toHaveText(pages.zh.none);
});

test("nothing moves while the application takes over, filtered or not", async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.setViewportSize({ width: 1280, height: 2400 });
  for (const search of ["", "?field=energy", "?zone=lingang", filtered]) {
    const letGo = await hold(page, rest);
    await page.goto(search, { waitUntil: "commit" });
    await page.locator("footer").waitFor();
    // The typeface has its own test: what it moves when it comes is not counted here.
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      (globalThis as unknown as { shifts: number[] }).shifts.length = 0;
    });
    await letGo();
    await ready(page);
    await near(page, "fields");
    const shifts = await page.evaluate(
      () => (globalThis as unknown as { shifts: number[] }).shifts,
    );
    expect(shifts, search).toEqual([]);
    await page.unrouteAll();
  }
});

test("other buttons pressed before they can answer are answered when they can", async ({
  page,
}) => {
  const letGo = await hold(page, rest);
  await page.goto("", { waitUntil: "commit" });
  await page.locator("footer").waitFor();
  const table = page.getByRole("button", { name: pages.zh.table }).first();
  await page.getByRole("banner").getByRole("button", { name: "主题" }).click();
  await table.click();
  await page.locator(".choice", { hasText: "临港" }).click();
  await letGo();
  await expect(table).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator(":root")).toHaveAttribute("data-theme", "light");
  await expect(result(page)).toHaveText("已选：临港，目标约 1000 亿元");
});
