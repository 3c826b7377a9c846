import { hostOf } from "./host";
import { expect, test } from "./page";

test.beforeEach(({ watch }) => watch.expect(/^request: http:\/\/127\.0\.0\.1/));

/** How a host shows the chart: the frame and the element lean on the browser, the bare frame on headers alone. */
const both = (base: string) =>
  `<iframe sandbox="allow-scripts" src="${base}en/embed/targets/"></iframe>
<script src="${base}embed.js" crossorigin></script><pilot-zone-chart chart="targets" lang="en"></pilot-zone-chart>`;

for (const embedder of ["require-corp", "credentialless"])
  test(`a bare frame and the element show their charts in a host isolated with ${embedder}`, async ({
    page,
    baseURL,
  }) => {
    const host = await hostOf(
      {
        "/": `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,">${both(`${baseURL}`)}</html>`,
      },
      {
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Embedder-Policy": embedder,
      },
    );
    try {
      await page.goto(`${host.origin}/`);
      expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
      for (const way of ["body > iframe", "pilot-zone-chart iframe"]) {
        const inside = page.frameLocator(way);
        await expect(inside.getByRole("heading"), way).toHaveText(/Zhangjiang aims/);
        await inside.locator(".plot").hover();
        await expect(inside.locator(".live svg"), way).toBeVisible();
      }
    } finally {
      await host.close();
    }
  });

test("where the embed's host sends no headers, the frame of the element is let in all the same", async ({
  page,
  baseURL,
  watch,
}) => {
  watch.expect(/^request: /);
  const body = `<!doctype html><html lang="en"><title>chart</title><h1>bare</h1></html>`;
  const bare = await hostOf({ "/en/embed/targets/": body });
  const script = await (await fetch(`${baseURL}embed.js`)).text();
  const host = await hostOf(
    {
      "/": `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><script src="/own.js"></script><pilot-zone-chart chart="targets" base="${bare.origin}/"></pilot-zone-chart></html>`,
      "/own.js": script,
    },
    {
      "Cross-Origin-Opener-Policy": "same-origin",
      "Cross-Origin-Embedder-Policy": "require-corp",
    },
  );
  try {
    await page.goto(`${host.origin}/`);
    await expect(page.frameLocator("iframe").getByRole("heading")).toHaveText("bare");
  } finally {
    await host.close();
    await bare.close();
  }
});
