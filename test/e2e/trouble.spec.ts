import { readFileSync } from "node:fs";
import { chip, pages, picture, ready, result } from "./atlas";
import { hold } from "./hold";
import { expect, test } from "./page";

const dataset = /\/assets\/dataset-.*\.json$/;

const html = { contentType: "text/html", body: "<!doctype html><title>moved</title>" };
const json = (body: string) => ({ contentType: "application/json", body });
/** What the build has written, but for one figure that might as well be true. */
const changed = () =>
  readFileSync("dist/data/dataset.json", "utf8").replace(/"value":2000,/, '"value":3000,');

for (const [what, answer, said, complaint] of [
  ["fails", undefined, "数据没有载入", /ERR_FAILED/],
  ["answers with a server error", { status: 500, body: "" }, "HTTP 500", /500/],
  ["answers with a page", html, "HTTP 200", undefined],
  ["answers with half a file", json('{"version":1,'), "数据未通过校验", undefined],
  ["answers with a changed figure", json(changed()), "数据未通过校验", undefined],
] as const)
  test(`where the dataset's request ${what}, the page stays, says so and tries again`, async ({
    page,
    watch,
  }) => {
    if (complaint) watch.expect(complaint);
    await page.route(dataset, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto("?field=space");
    const notice = page.getByRole("alert");
    await expect(notice).toContainText(said);
    // What was prerendered can still be read, and still shows the filter of the address.
    await expect(page.locator(".card")).toHaveCount(3);
    await expect(page.locator("#zones")).toHaveAttribute("data-off", "zhangjiang");
    await chip(page, "chips").click();
    await expect(page).toHaveURL(/\?field=space&field=chips$/);

    await page.unroute(dataset);
    await notice.getByRole("button", { name: "重试" }).click();
    await ready(page);
    await expect(notice).toHaveCount(0);
    await expect(result(page)).toHaveText(pages.zh.some);
  });

test("the notice names what is wrong with the data, in the language of the page", async ({
  page,
}) => {
  await page.route(dataset, (route) => route.fulfill(json(changed())));
  await page.goto("en/");
  await page.keyboard.press("Shift");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("The data failed validation");
  await expect(notice.locator("li").first()).toContainText("SHA-256");
});

for (const [path, said] of [
  ["", "正在载入数据…"],
  ["en/", "Loading the data …"],
] as const)
  test(`data that take their time are told of until they are there: /${path}`, async ({ page }) => {
    const release = await hold(page, dataset);
    await page.goto(path);
    await page.keyboard.press("Shift");
    const told = page.getByRole("status").filter({ hasText: said });
    await expect(told).toBeVisible();
    await release();
    await ready(page);
    await expect(told).toHaveCount(0);
  });

for (const [what, chunk, kept] of [
  ["the charts", /\/assets\/chart-figure-.*\.js$/, "图和数据表仍可阅读"],
  ["the comparison", /\/assets\/comparison-.*\.js$/, "内容仍可阅读"],
  ["the live charts", /\/assets\/live-chart-.*\.js$/, "仍显示原有图片"],
] as const)
  test(`where the code of ${what} does not load, their pictures stay and the rest lives`, async ({
    page,
    watch,
  }) => {
    watch.expect(/ERR_FAILED/);
    watch.expect(/Failed to fetch dynamically imported module/);
    await page.route(chunk, (route) => route.abort());
    await page.goto("");
    await ready(page);
    // Where a chart cannot come to life, a copy of its markup takes its place about now.
    await expect(() => page.locator("#fields .plot").hover({ timeout: 2_000 })).toPass();
    await chip(page, "space").click();
    await expect(page.locator(".fault").first()).toContainText(kept);
    await expect(picture(page, "fields")).toHaveCount(1);
    await expect(result(page)).toHaveText(pages.zh.one);
    await expect(page.locator("#fields h2")).toBeVisible();
    await expect(page.locator(".comparison tbody tr").first()).toBeVisible();
    await expect(page.locator(".card.z-lingang .card-match")).toHaveText("列出未来空间");
  });
