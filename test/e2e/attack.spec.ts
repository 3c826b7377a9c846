import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Dataset } from "../../src/model/dataset";
import { pages, ready, result } from "./atlas";
import { hostOf } from "./host";
import { bringDataset } from "./other-dataset";
import { expect, test } from "./page";

/** Each would call `hit` if anything took it for code or for markup. */
const attacks = [
  "<script>hit()</script>",
  "</script><script>hit()</script>",
  '"><img src=x onerror=hit()>',
  "<svg/onload=hit()>",
  "javascript:hit()",
  "data:text/html,<script>parent.hit()</script>",
  "'-hit()-'",
  "__proto__",
  "{{constructor.constructor('hit()')()}}",
];

/** In every document and frame: code that runs says so. */
function canary() {
  Object.assign(globalThis, { hit: () => (document.documentElement.dataset["hit"] = "yes") });
}

test.beforeEach(({ page }) => page.addInitScript(canary));

/** Nothing ran in any frame, and no attack became an element. */
async function expectUnhurt(page: Page): Promise<void> {
  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => [
      document.documentElement.dataset["hit"] ?? "quiet",
      ...[...document.querySelectorAll("[onerror], [onload], a[href^='javascript:' i]")].map(
        ({ outerHTML }) => outerHTML,
      ),
      String(Object.hasOwn(Object.prototype, "polluted")),
    ]);
    expect(found, frame.url()).toEqual(["quiet", "false"]);
  }
}

test("the canary sings where an attack is let in", async ({ page }) => {
  const body = '<!doctype html><title>open</title><img src="data:," onerror="hit()">';
  await page.route("**/open", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("open");
  await expect(page.locator(":root")).toHaveAttribute("data-hit", "yes");
});

const keys = ["field", "zone", "match", "theme", "plain", "lang", "present", "other"];
const query = new URLSearchParams(
  attacks.flatMap((attack) => [...keys.map((key) => [key, attack]), [attack, attack]]),
).toString();

test("attacks in query and fragment of every kind of page run nowhere", async ({ page }) => {
  for (const path of ["", "en/", "en/present/", "embed/targets/", "en/embed/fields/space/"]) {
    for (const fragment of ["<img src=x onerror=hit()>", "javascript:hit()"]) {
      await page.goto(`${path}?${query}#${fragment}`);
      await page.keyboard.press("Shift");
      await page.locator(":root[data-arrived], :root[data-slide]").waitFor({ state: "attached" });
      await expectUnhurt(page);
    }
    await expect(page.locator("h1, h2").filter({ visible: true }).first()).not.toBeEmpty();
  }
});

test("attacks in what is stored run nowhere, and are no theme and no place", async ({ page }) => {
  await page.addInitScript((said) => {
    localStorage.setItem("pilot-zone-atlas:theme", said.join(""));
    sessionStorage.setItem(
      "pilot-zone-atlas:place",
      JSON.stringify({ id: said[2], offset: said[3] }),
    );
  }, attacks);
  await page.goto("");
  await ready(page);
  await expect(result(page)).toHaveText(pages.zh.none);
  await expect(page.locator(":root:not([data-theme])")).toHaveCount(1);
  await expectUnhurt(page);
});

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

test("attacks in attributes and messages run neither in the host nor in its embed", async ({
  page,
  watch,
  baseURL,
}) => {
  watch.expect(/^request: http:\/\/127\.0\.0\.1/);
  const named = ["chart", "lang", "theme", "field", "match", "zone", "plain"];
  const elements = attacks.map(
    (attack) =>
      `<pilot-zone-chart ${named.map((name) => `${name}="${escaped(attack)}"`).join(" ")}></pilot-zone-chart>`,
  );
  const body = `<pilot-zone-chart chart="targets" lang="en"></pilot-zone-chart>${elements.join("")}`;
  const host = await hostOf({
    "/": `<!doctype html><html lang="en"><title>host</title><link rel="icon" href="data:,"><script src="${baseURL}embed.js"></script>${body}</html>`,
  });
  try {
    await page.goto(`${host.origin}/`);
    const inside = page.locator("iframe").first().contentFrame();
    await expect(inside.locator(".points")).toBeAttached();
    const before = await inside.locator("body").innerText();
    await page.evaluate((said) => {
      const frame = document.querySelector("pilot-zone-chart")?.shadowRoot?.querySelector("iframe");
      for (const attack of said)
        for (const data of [
          attack,
          { type: attack },
          { type: "pilot-zone-atlas:height", height: attack },
        ]) {
          frame?.contentWindow?.postMessage(data, "*");
          postMessage(data, "*");
        }
      // Messages come in their order: when this one has come, all others have.
      const last = new Promise<void>((heard) => {
        addEventListener("message", ({ data }) => data === "last" && heard());
      });
      postMessage("last", "*");
      return last;
    }, attacks);
    await expectUnhurt(page);
    expect(await inside.locator("body").innerText()).toBe(before);
    const shown = await page
      .locator("pilot-zone-chart iframe")
      .evaluateAll((frames) => frames.map((frame) => (frame as HTMLIFrameElement).src));
    expect(shown).toHaveLength(attacks.length + 1);
    for (const address of shown) expect(address).toMatch(new RegExp(`^${baseURL}(?:en/)?embed/`));
  } finally {
    await host.close();
  }
});

/** All words of a dataset with an attack behind each. */
function spoilt(value: unknown, attack: string): unknown {
  if (Array.isArray(value)) return value.map((each) => spoilt(each, attack));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      ["zh", "en"].includes(key) && typeof each === "string" ? each + attack : spoilt(each, attack),
    ]),
  );
}

test("a dataset full of attacks is shown as text", async ({ page, watch }) => {
  // The page was written from other data, which React says when it takes over.
  watch.expect(/Minified React error #418/);
  const attack = attacks.slice(0, 5).join(" ");
  const dataset = spoilt(
    JSON.parse(readFileSync("dist/data/dataset.json", "utf8")),
    attack,
  ) as Dataset;
  // Words alone would leave the page standing; it has one more line, too.
  const zones = dataset.zones.map((zone) => ({
    ...zone,
    strengths: [...zone.strengths, { zh: attack, en: attack }],
  }));
  await bringDataset(page, { ...dataset, zones });
  await page.goto("en/?field=space");
  await ready(page);
  await expect(page.locator(".card").first()).toContainText("<script>hit()</script>");
  // All of it is drawn anew from what came, and what is pressed before that goes with it.
  await page.waitForFunction(
    () =>
      new Promise((done) => {
        const card = document.querySelector(".card");
        requestIdleCallback(() => done(card?.isConnected));
      }),
  );
  // By the keyboard: charts above it, which have no pictures now, may still move it as they come.
  await page.locator(".card .fact").first().press("Enter");
  await expect(page.getByRole("dialog")).toContainText("<svg/onload=hit()>");
  await expectUnhurt(page);
});
