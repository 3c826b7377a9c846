import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { headerRules } from "../../src/build/headers";
import { serve } from "../../src/build/serve.mjs";
import { expect, test } from "./page";

/** An embed as strict as ours, which loads a module and data and links to the atlas. */
const site = {
  "index.html": "<!doctype html><title>atlas</title>",
  "embed/a/index.html":
    '<!doctype html><title>embed</title><a href="/" target="_blank">atlas</a><p></p>' +
    '<script type="module" src="/assets/a.js"></script>',
  "assets/a.js":
    "document.querySelector('p').textContent = await (await fetch('/data/a.json')).text();",
  "data/a.json": '"loaded"',
};

test("an embed works in a sandboxed frame of a local file, and its links lead out", async ({
  page,
  context,
  watch,
}) => {
  // The host is a file, so that everything the frame loads is another origin's.
  watch.expect(/^request: /);
  const folder = await mkdtemp(join(tmpdir(), "atlas-headers-"));
  const rules = headerRules({ base: "/", scriptHashes: [], styleHashes: [] });
  const { address, close } = await serve({ root: folder, base: "/", rules, port: 0 });
  try {
    const host = `<iframe sandbox="allow-scripts allow-popups" src="${address}embed/a/"></iframe>`;
    for (const [name, text] of Object.entries({ ...site, "host.html": host })) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), text);
    }
    await page.goto(pathToFileURL(join(folder, "host.html")).href);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("p")).toHaveText('"loaded"');
    const opening = context.waitForEvent("page");
    await frame.getByRole("link").click();
    const opened = await opening;
    await expect(opened).toHaveTitle("atlas");
    // Before the server goes: a page may still ask it for its icon.
    await opened.close();
  } finally {
    await close();
    await rm(folder, { recursive: true });
  }
});

test("the atlas itself stays out of other people's frames", async ({ page, watch, baseURL }) => {
  watch.expect(/frame-ancestors/);
  watch.expect(/^request: /);
  const folder = await mkdtemp(join(tmpdir(), "atlas-host-"));
  try {
    const host = join(folder, "host.html");
    await writeFile(host, `<!doctype html><iframe src="${baseURL}"></iframe>`);
    const refusal = page.waitForEvent("console", (said) => said.text().includes("frame-ancestors"));
    await page.goto(pathToFileURL(host).href);
    await refusal;
    await expect(page.frameLocator("iframe").locator("main")).toHaveCount(0);
  } finally {
    await rm(folder, { recursive: true });
  }
});
