import type { Page } from "@playwright/test";
import { chartIds, chip, languages, near, ready, zoneCharts } from "./atlas";
import { hold, rest } from "./hold";
import { expect, test } from "./page";

const engine = /\/assets\/live-chart-.*\.js$/;

const radio = (page: Page, sort: string) => page.locator(`[name=sort][value=${sort}]`);

/** The zones of a live chart from top to bottom, by their points. */
const shown = async (page: Page, chart: string) => {
  await near(page, chart);
  await expect(page.locator(`#${chart} .drawn`)).toHaveCount(1);
  return page
    .locator(`#${chart} .point[data-point^="zone-"]`)
    .evaluateAll((points) =>
      points
        .toSorted((a, b) => a.getBoundingClientRect().y - b.getBoundingClientRect().y)
        .map((point) => (point as HTMLElement).dataset["zone"]),
    );
};

const listed = ["zhangjiang", "lingang", "grand-neobay"];

for (const words of languages)
  test(`an address sorts charts and tables, and says so until they are drawn: /${words.path}`, async ({
    page,
  }) => {
    const letGo = await hold(page, engine);
    await page.goto(`${words.path}?utm=x&sort=name`, { waitUntil: "domcontentloaded" });
    const waiting = page.locator("#targets .unarranged");
    await expect(waiting).toBeVisible();
    await expect(radio(page, "name")).toBeChecked();
    await letGo();
    for (const chart of await zoneCharts(page))
      expect(await shown(page, chart), chart).toEqual(listed.toReversed());
    await expect(waiting).toBeHidden();
    await page.locator("#targets .actions :is(a, button)").first().click();
    const rows = page.locator("#targets-table tbody th");
    await expect(rows.first()).not.toHaveText(/张江|Zhangjiang/);
    await expect(rows.last()).toHaveText(/张江|Zhangjiang/);
  });

test("each choice is a step in the history, and other keys survive", async ({ page }) => {
  await page.goto("?utm=x");
  await ready(page);
  await near(page, "overview");
  await radio(page, "name").locator("..").click();
  await expect(page).toHaveURL(/\?sort=name&utm=x$/);
  expect(await shown(page, "targets")).toEqual(listed.toReversed());
  await radio(page, "name").press("ArrowLeft");
  await expect(page).toHaveURL(/\?sort=target&utm=x$/);
  expect(await shown(page, "targets")).toEqual(listed);
  await chip(page, "space").click();
  await page.locator("[name=only]").check();
  await expect(page).toHaveURL(/\?field=space&sort=target&only=1&utm=x$/);
  for (const chart of await zoneCharts(page))
    expect(await shown(page, chart), chart).toEqual(listed.slice(1));
  await page.goBack();
  await page.goBack();
  expect(await shown(page, "targets")).toEqual(listed);
  await expect(page.locator("[name=only]")).not.toBeChecked();
  await page.goBack();
  await expect(radio(page, "name")).toBeChecked();
  expect(await shown(page, "targets")).toEqual(listed.toReversed());
  await page.goForward();
  await expect(radio(page, "target")).toBeChecked();
  await radio(page, "order").locator("..").click();
  await expect(page).toHaveURL(/\?utm=x$/);
});

for (const when of ["before", "after"] as const)
  test(`Clear takes back the filter and leaves the order and the scope: ${when} the application`, async ({
    page,
  }) => {
    const letGo = await hold(page, rest);
    if (when === "after") await letGo();
    const address = "?field=space&match=all&zone=lingang&sort=name&only=1&diff=1&utm=x";
    await page.goto(address, { waitUntil: "commit" });
    await page.locator("footer").waitFor();
    if (when === "after") {
      await ready(page);
      expect(await shown(page, "targets")).toEqual(["lingang"]);
    }
    await page.locator(".clear").click();
    await expect(page).toHaveURL(/\?sort=name&only=1&diff=1&utm=x$/);
    if (when === "before") await letGo();
    await expect(radio(page, "name")).toBeChecked();
    await expect(page.locator("[name=only]")).toBeChecked();
    await expect(page.locator("[name=match][value=any]")).toBeChecked();
    expect(await shown(page, "targets")).toEqual(listed.toReversed());
    await page.goBack();
    await expect(page).toHaveURL(/\?field=space&match=all&zone=lingang&sort=name&only=1/);
    expect(await shown(page, "targets")).toEqual(["lingang"]);
    // What was left is the default no more than before.
    await page.goForward();
    await radio(page, "order").locator("..").click();
    await page.locator("[name=only]").uncheck();
    await chip(page, "space").click();
    await page.locator(".clear").click();
    await expect(page).toHaveURL(/\?diff=1&utm=x$/);
  });

test("the control fits, and stands neither on paper nor without scripts", async ({
  page,
  browser,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("en/");
  const control = page.locator(".arrangement");
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
  for (const label of await control.locator("label").all())
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(36);
  await page.emulateMedia({ media: "print" });
  await expect(control).toBeHidden();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const bare = await context.newPage();
  await bare.goto("");
  await expect(bare.locator(".arrangement")).toBeHidden();
  await context.close();
});

test("embeds and slides are sorted and scoped as their address says", async ({ page }) => {
  await page.goto("embed/targets/space/?sort=name&only=1");
  const named = { hasText: /^(张江|临港|大零号湾)$/ };
  const zones = page.locator(".live:not(.waiting) text").filter(named);
  await expect(zones).toHaveText(["大零号湾", "临港"]);
  await page.goto("present/?field=space&sort=name&only=1#targets");
  const names = page.locator(".s-targets:visible svg text").filter(named);
  await expect(names).toHaveText(["大零号湾", "临港"]);
});

test("an embed says that it still shows the data's order, until it is drawn in another", async ({
  page,
}) => {
  for (const { path, said } of [
    { path: "embed/targets/space/?sort=name&plain=1", said: "此图仍按原序列出全部" },
    { path: "en/embed/fields/?field=space&only=1", said: "All are still shown as listed" },
  ]) {
    const letGo = await hold(page, engine);
    await page.goto(path, { waitUntil: "domcontentloaded" });
    const waiting = page.getByText(said);
    await expect(waiting).toBeInViewport({ ratio: 1 });
    await letGo();
    await expect(page.locator(".live:not(.waiting)")).toHaveCount(1);
    await expect(waiting).toHaveCount(0);
    await page.unroute(engine);
  }
});

test("an embed whose chart does not come says both that and which order it shows", async ({
  page,
  watch,
}) => {
  watch.expect(/Failed to (?:load resource|fetch)/);
  await page.route(engine, (route) => route.abort());
  await page.goto("en/embed/targets/?sort=name");
  const notice = page.locator(".embed-notice");
  await expect(notice).toContainText("its picture stays");
  await expect(notice).toContainText("All are still shown as listed");
});

test("a reader who sorts nothing loads no code for it", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("?only=1");
  await ready(page);
  for (const id of await chartIds(page)) await page.locator(`#${id}`).scrollIntoViewIfNeeded();
  expect(asked.filter((address) => engine.test(address))).toEqual([]);
});

const bar = '#targets .live svg [fill="var(--zone-3)"]';
const name = "#targets .live svg text";
const head = "#overview .live svg text";

/**
 * How far the marks of the third zone have come in a live chart, at each 30 ms of a sort by name
 * from the first in which one has moved until they rest; pixels.
 */
async function moves(page: Page, selectors: readonly string[]) {
  const tops = () =>
    page.evaluate((marks) => {
      const of = document.querySelector("#zone-grand-neobay h3")?.textContent ?? "";
      return marks.map(
        (mark) =>
          [...document.querySelectorAll(mark)]
            .find(({ localName, textContent }) => localName !== "text" || of.includes(textContent))
            ?.getBoundingClientRect().top ?? 0,
      );
    }, selectors);
  const start = await tops();
  await page.evaluate(() =>
    document.querySelector<HTMLInputElement>("[name=sort][value=name]")?.click(),
  );
  const seen: number[][] = [];
  const step = async () => {
    await page.clock.runFor(30);
    const come = (await tops()).map((top, index) => Math.round(top - (start[index] ?? 0)));
    if (seen.length > 0 || come.some((each) => each !== 0)) seen.push(come);
    return new Set(seen.slice(-4).map(String)).size === 1 && seen.length >= 4;
  };
  await expect.poll(step, { intervals: [20] }).toBe(true);
  return seen;
}

for (const motion of ["no-preference", "reduce"] as const)
  test(`a sort ${motion === "reduce" ? "sets" : "moves"} the marks and names of live charts to their places, in step: ${motion}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await page.clock.install();
    await page.goto("?sort=target");
    await ready(page);
    for (const [chart, marks] of [
      ["targets", [bar, name]],
      ["overview", [head]],
    ] as const) {
      await expect.poll(() => shown(page, chart)).toEqual(listed);
      await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
      const seen = await moves(page, marks);
      for (const [index, mark] of marks.entries()) {
        const passed = new Set(seen.map((come) => come[index]));
        if (motion === "reduce") expect(passed.size, mark).toBe(1);
        else expect(passed.size, mark).toBeGreaterThan(3);
      }
      for (const [first = 0, ...others] of seen)
        for (const each of others) expect(Math.abs(each - first), chart).toBeLessThanOrEqual(2);
      await page.clock.resume();
      await expect.poll(() => shown(page, chart)).toEqual(listed.toReversed());
      await page.goBack();
    }
  });

/** All that a live chart draws, and where, once nothing moves any more. */
const pictureOf = (page: Page, chart: string) =>
  page.locator(`#${chart} .live svg`).evaluate((svg) => {
    const from = svg.getBoundingClientRect();
    return [...svg.querySelectorAll("text, path, rect, line, circle, polygon, polyline")]
      .map((mark) => {
        const { x, y, width } = mark.getBoundingClientRect();
        const at = [x - from.x, y - from.y, width].map(Math.round).join(" ");
        return `${mark.localName} ${mark.localName === "text" ? mark.textContent : ""} ${at}`;
      })
      .toSorted();
  });

test("after any choice and arrangement a live chart shows what one does that is drawn for the first time", async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const only = page.locator("[name=only]");
  const steps = [
    {
      query: "?field=space&sort=name&only=1",
      act: async () => {
        await chip(page, "space").click();
        await only.check();
      },
    },
    {
      query: "?field=space&sort=target&only=1",
      act: () => radio(page, "target").locator("..").click(),
    },
    {
      query: "?sort=target",
      act: async () => {
        await only.uncheck();
        await page.locator(".clear").first().click();
      },
    },
  ];
  const first = new Map<string, readonly string[]>();
  for (const { query } of steps) {
    await page.goto(`en/${query}`);
    await ready(page);
    for (const chart of await zoneCharts(page)) {
      await shown(page, chart);
      first.set(query + chart, await pictureOf(page, chart));
    }
  }
  await page.goto("en/?sort=name");
  await ready(page);
  const charts = await zoneCharts(page);
  for (const chart of charts) await shown(page, chart);
  for (const { query, act } of steps) {
    await act();
    // What is pointed at or in focus has weight.
    await page.mouse.move(0, 0);
    await page.locator(":focus").blur();
    for (const chart of charts) {
      await near(page, chart);
      await expect
        .poll(() => pictureOf(page, chart), `${query} ${chart}`)
        .toEqual(first.get(query + chart));
    }
  }
});
