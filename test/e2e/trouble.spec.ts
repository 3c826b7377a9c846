import { readFileSync } from "node:fs";
import { chip, pages, picture, ready, result } from "./atlas";
import { expect, test } from "./page";

const dataset = /\/assets\/dataset-.*\.json$/;

const html = { contentType: "text/html", body: "<!doctype html><title>moved</title>" };
const json = (body: string) => ({ contentType: "application/json", body });
/** What the build has written, but for one figure that might as well be true. */
const changed = () =>
  readFileSync("dist/data/dataset.json", "utf8").replace(/"value":2000,/, '"value":3000,');

test("whatever the dataset’s request comes to, the page stays, says so and tries again", async ({
  page,
  watch,
}) => {
  watch.expect(/ERR_FAILED/);
  watch.expect(/500/);
  const answers = [
    ["fails", undefined, "数据没有载入"],
    ["is half a file", json('{"version":1,'), "数据未通过校验"],
    ["is a server error", { status: 500, body: "" }, "HTTP 500"],
    ["has a changed figure", json(changed()), "数据未通过校验"],
    ["is a page", html, "HTTP 200"],
  ] as const;
  let come: () => Promise<unknown> = () => page.goto("?field=space");
  const notice = page.getByRole("alert");
  for (const [what, answer, said] of answers)
    await test.step(`it ${what}`, async () => {
      await page.unroute(dataset);
      await page.route(dataset, (route) => (answer ? route.fulfill(answer) : route.abort()));
      await come();
      come = () => notice.getByRole("button", { name: "重试" }).click();
      await expect(notice).toContainText(said);
      // What was prerendered can still be read, and still shows the filter of the address.
      await expect(page.locator(".card")).toHaveCount(3);
      await expect(page.locator("#zones")).toHaveAttribute("data-off", "zhangjiang");
    });
  await chip(page, "chips").click();
  await expect(page).toHaveURL(/\?field=space&field=chips$/);

  await page.unroute(dataset);
  await come();
  await ready(page);
  await expect(notice).toHaveCount(0);
  await expect(result(page)).toHaveText(pages.zh.some);
});

for (const [path, said] of [
  ["", "正在载入数据…"],
  ["en/", "Loading the data …"],
] as const)
  test(`data that take their time are told of until they are there, or what is wrong with them: /${path}`, async ({
    page,
  }) => {
    let pass = () => {};
    const time = new Promise<void>((done) => (pass = done));
    await page.route(dataset, async (route) => {
      await time;
      await (path ? route.fulfill(json(changed())) : route.continue());
    });
    await page.goto(path);
    await page.keyboard.press("Shift");
    const told = page.getByRole("status").filter({ hasText: said });
    await expect(told).toBeVisible();
    pass();
    if (path) {
      const notice = page.getByRole("alert");
      await expect(notice).toContainText("The data failed validation");
      await expect(notice.locator("li").first()).toContainText("SHA-256");
    } else await ready(page);
    await expect(told).toHaveCount(0);
  });

for (const [what, chunks, kept] of [
  [
    "the charts and the comparison",
    /\/assets\/(?:chart-figure|comparison)-.*\.js$/,
    ["图和数据表仍可阅读", "内容仍可阅读"],
  ],
  ["the live charts", /\/assets\/live-chart-.*\.js$/, ["仍显示原有图片"]],
] as const)
  test(`where the code of ${what} does not load, their pictures stay and the rest lives`, async ({
    page,
    watch,
  }) => {
    watch.expect(/ERR_FAILED/);
    watch.expect(/Failed to fetch dynamically imported module/);
    await page.route(chunks, (route) => route.abort());
    await page.goto("");
    await ready(page);
    // Where a chart cannot come to life, a copy of its markup takes its place about now.
    await expect(() => page.locator("#fields .plot").hover({ timeout: 2_000 })).toPass();
    await chip(page, "space").click();
    for (const said of kept)
      await expect(page.locator(".fault").filter({ hasText: said }).first()).toBeVisible();
    await expect(picture(page, "fields")).toHaveCount(1);
    await expect(result(page)).toHaveText(pages.zh.one);
    await expect(page.locator("#fields h2")).toBeVisible();
    await expect(page.locator(".comparison tbody tr").first()).toBeVisible();
    await expect(page.locator(".card.z-lingang .card-match")).toHaveText("列出未来空间");
  });
