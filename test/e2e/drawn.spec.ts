import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle";
import type * as Drawn from "./drawn-entry";
import { expect, test } from "./page";

test.setTimeout(180_000);

test("every chart is drawn in the same bytes by Node and by the browser", async ({ page }) => {
  const code = await bundle("test/e2e/drawn-entry.ts");
  const dataset = JSON.parse(readFileSync("dist/data/dataset.json", "utf8"));
  const file = join(mkdtempSync(join(tmpdir(), "drawn-")), "drawn.mjs");
  writeFileSync(file, code);
  const { drawnAll } = (await import(pathToFileURL(file).href)) as typeof Drawn;
  const here = drawnAll(dataset);
  expect(here.length).toBeGreaterThan(100);
  await page.route("**/assets/drawn-test.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: code }),
  );
  await page.goto("./");
  const there = await page.evaluate(async (data) => {
    const address = new URL("assets/drawn-test.js", document.baseURI).href;
    const made = (await import(address)) as { drawnAll: (of: unknown) => [string, string][] };
    return made.drawnAll(data);
  }, dataset);
  expect(there).toEqual(here);
});
