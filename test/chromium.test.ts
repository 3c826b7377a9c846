import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter } from "node:path";
import { describe, expect, it } from "vitest";
import { chromiumArgs, findChromium, findHeadlessShell } from "./chromium.mjs";

const PATH = ["/usr/local/bin", "", "/usr/bin"].join(delimiter);
const among =
  (...programs: readonly string[]) =>
  (path: string) =>
    programs.includes(path);

describe("findChromium", () => {
  it("takes the freest on the path, then what lives elsewhere", () => {
    const chrome = "/usr/local/bin/google-chrome";
    const chromium = "/usr/bin/chromium";
    const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(findChromium({ PATH }, among(chrome, chromium, mac))).toBe(chromium);
    expect(findChromium({ PATH }, among(chrome, mac))).toBe(chrome);
    expect(findChromium({ PATH }, among(mac))).toBe(mac);
    expect(findChromium({}, among())).toBeUndefined();
  });

  it("takes the one that is named, by path or by name, and no other", () => {
    const [one, other] = ["/opt/chrome", "/usr/bin/chromium"];
    expect(findChromium({ PATH, CHROMIUM: one }, among(one, other))).toBe(one);
    expect(findChromium({ PATH, CHROMIUM: "chromium" }, among(one, other))).toBe(other);
    expect(findChromium({ PATH, CHROMIUM: "/opt/gone" }, among(one, other))).toBeUndefined();
  });
});

describe("findHeadlessShell", () => {
  it("leaves all tests to a Chromium that is named", () => {
    expect(findHeadlessShell({ PATH: "/usr/bin", CHROMIUM: "chromium" })).toBeUndefined();
    expect(findHeadlessShell({ PATH: "/nowhere" })).toBeUndefined();
  });
});

describe("chromiumArgs", () => {
  it("turns off all that Playwright turns off", () => {
    const playwright = createRequire(createRequire(import.meta.url).resolve("@playwright/test"));
    const code = readFileSync(playwright.resolve("playwright-core/lib/coreBundle"), "utf8");
    const [, list = ""] = /disabledFeatures = \[(.*?)\]/s.exec(code) ?? [];
    const features = [...list.matchAll(/^\s*"(\w+)"/gm)].map(([, name]) => name);
    expect(features).toContain("PaintHolding");
    const [ours = ""] = chromiumArgs.filter((arg) => arg.startsWith("--disable-features="));
    expect(ours.split(/[=,]/)).toEqual(expect.arrayContaining(features));
  });
});
