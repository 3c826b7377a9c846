import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { chip, near, pages, points, ready, result } from "./atlas";
import { expect, test } from "./page";
import { choose, dialogs, share, take, turnTo } from "./share-dialog";

/** Writes down what a page keeps, also what it takes away again. */
function noteStored() {
  const write = Reflect.get(Storage.prototype, "setItem");
  Storage.prototype.setItem = function (name, value) {
    const kept = JSON.parse(window.name || "[]") as string[];
    window.name = JSON.stringify([...new Set([...kept, name])]);
    write.call(this, name, value);
  };
}

/** The names that a README tells of. */
const documented = () => {
  const [, privacy = ""] = readFileSync("README.md", "utf8").split("## Privacy");
  const told = [...privacy.matchAll(/`(pilot-zone-atlas:[\w-]+)`/g)].map(([, name = ""]) => name);
  return [...new Set(told)].toSorted();
};

/** Every page is served with the policy that this walk is about, and enforces it. */
function expectEnforced(page: Page): string[] {
  const lax: string[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() !== "document" || response.status() >= 300) return;
    const policy = response.headers()["content-security-policy"] ?? "";
    const strict = ["default-src 'none'", "require-trusted-types-for 'script'"];
    if (!strict.every((part) => policy.includes(part))) lax.push(response.url());
  });
  return lax;
}

async function walkChinese(page: Page): Promise<void> {
  await page.goto("");
  await ready(page);
  await chip(page, "space").click();
  await expect(result(page)).toHaveText(pages.zh.one);
  await chip(page, "chips").click();
  await page.getByText(pages.zh.all, { exact: true }).first().click();
  await expect(result(page)).toHaveText(pages.zh.every);
  await page.getByRole("button", { name: pages.zh.clear }).first().click();
  await expect(result(page)).toHaveText(pages.zh.none);
  // One with bars and one with a matrix; every test of a page fails where the policy forbids something.
  for (const chart of ["targets", "fields"]) {
    await near(page, chart);
    await points(page, chart).first().focus();
    await expect(page.getByRole("tooltip").first()).toBeVisible();
    await expect(page.locator(`#${chart} .live:not(.waiting)`)).toHaveCount(1);
  }
  await page.locator(".card.z-zhangjiang .fact").first().click();
  await expect(page.getByRole("dialog")).toContainText("2000亿元左右");
  await page.keyboard.press("Escape");
  await page.locator("#compare").getByText(pages.zh.differences).click();
  await page.locator("#centres-growth .actions button[aria-controls]").click();
  await expect(page.locator("#centres-growth-data")).toBeVisible();
  await page.getByRole("button", { name: "主题：跟随系统" }).click();
  await expect(page.locator(":root")).toHaveAttribute("data-theme", "light");
  await page.locator("#compare").evaluate((section) => section.scrollIntoView());
  // As from a list of links, without going up to the header.
  const link = page.getByRole("banner").getByRole("link", { name: "English" });
  await link.evaluate((element: HTMLElement) => element.click());
  await expect(page).toHaveURL(/\/en\//);
  await ready(page);
}

async function walkShare(page: Page): Promise<void> {
  const words = dialogs.en;
  const dialog = await share(page, words.share, "targets");
  await turnTo(dialog, words.link);
  await turnTo(dialog, "Embed");
  await turnTo(dialog, words.image);
  for (const format of ["PNG", "SVG"])
    expect((await take(page, dialog, format)).bytes.length).toBeGreaterThan(1000);
  await turnTo(dialog, words.slides);
  expect((await take(page, dialog, "Download .pptx")).bytes.length).toBeGreaterThan(1000);
  await turnTo(dialog, words.data);
  for (const format of ["CSV", "XLSX", "JSON"]) {
    await choose(dialog, format);
    expect((await take(page, dialog, `Download ${format}`)).bytes.length).toBeGreaterThan(100);
  }
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
}

test("a walk through the whole application breaks no policy, leaves no trace but what is documented", async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  await page.addInitScript(noteStored);
  const lax = expectEnforced(page);
  await walkChinese(page);
  await walkShare(page);

  await page.goto("en/embed/targets/?field=space");
  await expect(page.locator(".points")).toBeAttached();
  await points(page, "app").first().focus();
  await expect(page.getByRole("tooltip").first()).toBeVisible();
  await page.goto("en/present/#targets");
  await page.locator(".plot:visible").hover();
  await page.locator(".point:visible").first().focus();
  await expect(page.getByRole("tooltip").first()).toBeVisible();
  for (const key of ["ArrowRight", "n", "t", "l", "b", "b", "?"]) await page.keyboard.press(key);
  await expect(page.locator(":root")).toHaveAttribute("lang", /^zh/);

  expect(lax).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const stored = JSON.parse(await page.evaluate(() => window.name)) as string[];
  expect(stored.toSorted()).toEqual(documented());
  const left = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)]);
  expect(left).toEqual([["pilot-zone-atlas:theme"], []]);
});
