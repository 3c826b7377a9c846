import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { SANDBOX } from "../../src/model/embed-frame";
import { hostOf } from "./host";
import { expect, test, type Watch } from "./page";

const page = (base: string, body: string) =>
  `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,">
<body style="margin:0"><script src="${base}embed.js"></script>${body}</body></html>`;

/** A page of another origin with elements in it. */
async function visit(tab: Page, watch: Watch, base: string, body: string) {
  watch.expect(/^request: http:\/\/127\.0\.0\.1/);
  const host = await hostOf({ "/": page(base, body) });
  await tab.goto(`${host.origin}/`);
  return host;
}

test.use({ viewport: { width: 640, height: 1400 } });

test("two elements on a page show their charts, titled in their languages, at their heights", async ({
  page: tab,
  watch,
  baseURL,
}) => {
  const body =
    '<pilot-zone-chart chart="targets" theme="dark" field="space"></pilot-zone-chart>' +
    '<pilot-zone-chart chart="quality" lang="zh-CN"></pilot-zone-chart>';
  const host = await visit(tab, watch, `${baseURL}`, body);
  try {
    const [first, second] = [tab.locator("iframe").first(), tab.locator("iframe").last()];
    await expect(first).toHaveAttribute("title", /^Zhangjiang aims .* · Pilot Zone Atlas$/);
    await expect(first).toHaveAttribute("src", /\/en\/embed\/targets\/space\/\?theme=dark$/);
    await expect(second).toHaveAttribute("title", /^质量标杆.* · 先导区图谱$/);
    await expect(second).toHaveAttribute("sandbox", SANDBOX);
    for (const frame of [first, second]) {
      await expect(frame).toHaveCSS("height", /^(?:3[6-9]\d|4\d\d)px$/);
      await expect(frame.contentFrame().locator(".points")).toBeAttached();
    }
  } finally {
    await host.close();
  }
});

test("it follows its attributes, keeps the history and comes back after leaving the page", async ({
  page: tab,
  watch,
  baseURL,
}) => {
  const host = await visit(
    tab,
    watch,
    `${baseURL}`,
    '<pilot-zone-chart chart="targets"></pilot-zone-chart>',
  );
  try {
    const element = tab.locator("pilot-zone-chart");
    const heading = tab.frameLocator("iframe").getByRole("heading");
    await expect(heading).toHaveText(/Zhangjiang aims/);
    const steps = await tab.evaluate(() => history.length);
    await element.evaluate((chart) => {
      chart.setAttribute("lang", "zh");
      chart.setAttribute("chart", "fields");
      chart.setAttribute("field", "space, chips, nonsense");
      chart.setAttribute("match", "all");
    });
    await expect(tab.locator("iframe")).toHaveAttribute(
      "src",
      /\/embed\/fields\/space\/\?field=chips&match=all$/,
    );
    await expect(heading).toHaveText(/未来智能/);
    expect(await tab.evaluate(() => history.length)).toBe(steps);
    await element.evaluate((chart) => {
      chart.remove();
      document.body.append(chart);
    });
    await expect(heading).toHaveText(/未来智能/);
    await expect(tab.locator("iframe")).toHaveCount(1);
    await expect(tab.locator("iframe")).toHaveAttribute("style", /height: \d+px/);
  } finally {
    await host.close();
  }
});

test("what it does not know it says below the first chart, as text", async ({
  page: tab,
  watch,
  baseURL,
}) => {
  const body =
    '<pilot-zone-chart chart="&lt;img src=x onerror=alert(1)&gt;" theme="pink" zone="&amp;x=1"></pilot-zone-chart>';
  const host = await visit(tab, watch, `${baseURL}`, body);
  try {
    await expect(tab.getByText("There is no chart “<img src=x onerror=alert(1)>”")).toBeVisible();
    await expect(tab.frameLocator("iframe").locator(".points")).toBeAttached();
    await expect(tab.frameLocator("iframe").locator("html")).not.toHaveAttribute("data-off");
  } finally {
    await host.close();
  }
});

test("messages of others leave its height alone", async ({ page: tab, watch, baseURL }) => {
  const host = await visit(
    tab,
    watch,
    `${baseURL}`,
    '<pilot-zone-chart chart="targets"></pilot-zone-chart>',
  );
  try {
    await expect(tab.locator("iframe")).toHaveAttribute("style", /height: \d+px/);
    const before = await tab.locator("iframe").getAttribute("style");
    await tab.evaluate(() => {
      postMessage({ type: "pilot-zone-atlas:height", chart: "targets", height: 5000 }, "*");
      // Messages come in their order: when this one has come, the other has.
      const last = new Promise<void>((heard) => {
        addEventListener("message", ({ data }) => data === "last" && heard());
      });
      postMessage("last", "*");
      return last;
    });
    expect(await tab.locator("iframe").getAttribute("style")).toBe(before);
  } finally {
    await host.close();
  }
});

/** Ways to bring the script to a page, each with what tells it where the atlas is. */
const brought: Readonly<Record<string, (base: string) => string>> = {
  "as a module": (base) =>
    `<script type="module" src="${base}embed.js"></script><pilot-zone-chart chart="targets"></pilot-zone-chart>`,
  "in the host's own file, with our picture inside": (base) =>
    `<script src="/own.js"></script><pilot-zone-chart chart="targets"><a href="/"><img alt="" src="${base}charts/targets.en.light.svg"></a></pilot-zone-chart>`,
  "in the host's own file, with a base": (base) =>
    `<script src="/own.js"></script><pilot-zone-chart chart="targets" base="${base.replace(/\/$/, "")}"></pilot-zone-chart>`,
};

for (const [way, body] of Object.entries(brought))
  test(`brought ${way}, it finds the atlas`, async ({ page: tab, watch, baseURL }) => {
    watch.expect(/^request: http:\/\/127\.0\.0\.1/);
    const host = await hostOf({
      "/": `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,">${body(`${baseURL}`)}</html>`,
      "/own.js": readFileSync("dist/embed.js", "utf8"),
    });
    try {
      await tab.goto(`${host.origin}/`);
      await expect(tab.locator("iframe")).toHaveAttribute("src", `${baseURL}en/embed/targets/`);
      await expect(tab.frameLocator("iframe").getByRole("heading")).toHaveText(/Zhangjiang aims/);
    } finally {
      await host.close();
    }
  });

test("where nothing tells it the address, it says so and shows what is inside", async ({
  page: tab,
  watch,
}) => {
  watch.expect(/^request: http:\/\/127\.0\.0\.1/);
  const host = await hostOf({
    "/": `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><script src="/own.js"></script><pilot-zone-chart chart="targets">a picture</pilot-zone-chart></html>`,
    "/own.js": readFileSync("dist/embed.js", "utf8"),
  });
  try {
    await tab.goto(`${host.origin}/`);
    await expect(tab.getByText("Where is the atlas?")).toBeVisible();
    await expect(tab.getByText("a picture")).toBeVisible();
    await expect(tab.locator("iframe")).toHaveCount(0);
  } finally {
    await host.close();
  }
});

test("its script is small, whole, and anyone's to load", async ({ request }) => {
  const answer = await request.get("embed.js");
  expect(answer.headers()["content-type"]).toContain("text/javascript");
  expect(answer.headers()["cross-origin-resource-policy"]).toBe("cross-origin");
  const code = readFileSync("dist/embed.js");
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(3 * 1024);
  expect(brotliCompressSync(code).length).toBeLessThan(3 * 1024);
  // As it stands, without the titles of this atlas.
  const own = code.toString().replace(/^\{const PILOT_ZONE_ATLAS=.*\n/, "");
  expect(Buffer.byteLength(own)).toBeLessThan(4 * 1024);
});
