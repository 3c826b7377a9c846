import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { embedFrameFor } from "../../src/ui/embed-frame";
import { expectAccessible } from "./accessible";
import { hold, rest } from "./hold";
import { expect, test } from "./page";

/** Every embed of the build, by its path below the base. */
const embeds = ["embed", "en/embed"].flatMap((folder) =>
  readdirSync(join("dist", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("index.html"))
    .map((file) => `${folder}/${file.slice(0, -"index.html".length).replaceAll("\\", "/")}`),
);

/** What a first round trip carries. */
const ROUND_TRIP = 14 * 1024;

test("every embed answers, is not indexed, and is one round trip with its picture", async ({
  request,
}) => {
  expect(embeds.length).toBeGreaterThan(40);
  for (const path of embeds) {
    const answer = await request.get(path, { headers: { "Accept-Encoding": "br" } });
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()["content-type"]).toContain("text/html");
    const body = await answer.text();
    expect(body, path).toContain('content="noindex"');
    expect(body.match(/<svg [^>]*viewBox/g)?.length, path).toBeGreaterThanOrEqual(7);
    expect(readFileSync(join("dist", path, "index.html.br")).length, path).toBeLessThanOrEqual(
      ROUND_TRIP,
    );
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("in every size there is one picture, its title and its source", async ({ page }) => {
    await page.goto("en/embed/targets/");
    for (const [width, height] of [
      [280, 210],
      [640, 360],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height });
      const size = `${width} × ${height}`;
      await expect(page.locator(".picture > svg:visible"), size).toHaveCount(1);
      await expect(page.getByRole("heading")).toHaveText(/Zhangjiang aims for about as much/);
      await expect(page.locator(".source:visible").last(), size).toContainText(
        "Source: China Securities",
      );
      await expect(page.getByRole("link", { name: "Pilot Zone Atlas" }), size).toBeVisible();
    }
  });

  test("a field of the path is chosen in words and in the picture", async ({ page }) => {
    await page.goto("embed/targets/space/");
    await expect(page.locator(".filter")).toHaveText("筛选：未来空间");
    await expect(page.locator(".picture:visible")).toContainText("未列出未来空间");
    await expect(page.locator("html")).toHaveAttribute("data-off", "zhangjiang");
  });
});

test("what the query asks for is there before any script has come", async ({ page }) => {
  await page.route("**/assets/*.js", () => undefined);
  await page.goto("embed/fields/?field=space&theme=dark&plain=1", { waitUntil: "commit" });
  const cell = page.locator(".picture:visible .cell.z-zhangjiang > *").first();
  await expect(cell).toHaveCSS("fill", "rgb(17, 21, 25)");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(17, 21, 25)");
  const chosen = page.locator(".picture:visible .cell.z-lingang.f-space > *").first();
  await expect(chosen).toHaveCSS("fill", "rgb(238, 133, 82)");
  await expect(page.getByRole("heading")).toHaveCSS("width", "1px");
});

test("styles show the picture that the live chart is drawn like, in boxes of every shape", async ({
  page,
}) => {
  await page.goto("en/embed/targets/");
  const seen = new Set<string>();
  for (const width of [280, 300, 360, 420, 559, 560, 640, 960, 1400])
    for (const height of [210, 270, 330, 480, 640, 1000]) {
      await page.setViewportSize({ width, height });
      const [shown, ...place] = await page.locator(".plot").evaluate((plot) => {
        const visible = [...plot.querySelectorAll(".picture")].filter(
          (each) => each.clientWidth > 0,
        );
        const names = visible.map((each) => each.className.replace("picture picture-", ""));
        const { width, height } = plot.getBoundingClientRect();
        return [names.join(" and "), innerWidth, width, height] as const;
      });
      expect(shown, `${width} × ${height}`).toBe(embedFrameFor(...place));
      seen.add(shown);
    }
  expect(seen.size).toBe(8);
});

test("a query of nonsense shows the chart as it is", async ({ page }) => {
  await page.goto("en/embed/fields/?field=%3Cscript%3E&match=x&zone=&theme=pink&plain=yes");
  await expect(page.locator(".points")).toBeAttached();
  await expect(page.locator("html")).not.toHaveAttribute("data-on");
  await expect(page.locator(".filter")).toHaveText("");
});

test("it comes alive: points speak, a field can be chosen, and the link to the atlas keeps it", async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await page.goto("embed/fields/");
  await page.getByRole("button", { name: /^未来空间：/ }).click();
  await expect(page.locator(".filter")).toHaveText("筛选：未来空间");
  await expect(page.locator(".live svg")).toBeVisible();
  await expect(page.getByRole("tooltip")).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".brand")).toHaveAttribute("href", /\?field=space#fields$/);
  await expect(page.locator(".brand")).toHaveAttribute("target", "_blank");
  expect(page.url()).not.toContain("field=");
});

test("when the data do not come it says so, keeps its picture and tries again", async ({
  page,
  watch,
}) => {
  watch.expect(/Failed to load resource/);
  await page.route("**/assets/dataset-*.json", (route) => route.fulfill({ status: 500 }));
  await page.goto("en/embed/quality/");
  await expect(page.getByRole("status")).toContainText("The data did not load");
  await expect(page.locator(".picture:visible")).toHaveCount(1);
  await page.unroute("**/assets/dataset-*.json");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator(".points")).toBeAttached();
  await expect(page.getByRole("status")).toHaveCount(0);
});

test("axe finds nothing in embeds of three charts, in both languages and themes", async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  for (const path of [
    "embed/overview/",
    "en/embed/fields/space/?theme=dark",
    "en/embed/centres/",
  ]) {
    await page.goto(path);
    await expect(page.locator(".points")).toBeAttached();
    await expectAccessible(page, path);
  }
});

test("a frame of no size cuts its sources: they stand whole inside it", async ({ page }) => {
  const places = ["embed/centres-growth/", "en/embed/centres-growth/", "en/embed/centres/"];
  for (const path of places) {
    await page.goto(path);
    for (const [width, heights] of [
      [240, [270]],
      [280, [150, 210, 270]],
      [300, [150, 210]],
      [320, [180, 240]],
      [321, [210, 240]],
      [420, [210, 270]],
      [559, [210, 315]],
      [640, [200, 360]],
    ] as const)
      for (const height of heights) {
        await page.setViewportSize({ width, height });
        const cut = await page.locator(".source").evaluateAll((sources) =>
          sources
            .map((each) => ({ each, box: each.getBoundingClientRect() }))
            .filter(({ box }) => box.height > 1)
            .map(({ each, box: { left, right, top, bottom } }) => {
              const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
              return inside && each.scrollWidth <= each.clientWidth ? "whole" : each.textContent;
            }),
        );
        expect(cut, `${path} at ${width} × ${height}`).toEqual(["whole"]);
      }
  }
});

test("a chart that was pointed at before its code was there comes to life", async ({ page }) => {
  const letGo = await hold(page, rest);
  await page.goto("en/embed/targets/", { waitUntil: "domcontentloaded" });
  await page.locator(".plot").hover();
  await letGo();
  await expect(page.locator(".live svg")).toBeVisible();
});
