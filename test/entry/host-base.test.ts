import { describe, expect, it } from "vitest";
import { baseOf, type BaseSources } from "../../src/entry/host-base";

const nothing: BaseSources = { said: [], scripts: [], inside: [] };
const from = (sources: Partial<BaseSources>) =>
  baseOf({ ...nothing, ...sources }, ["overview", "targets"]);

describe("the base of an element", () => {
  it.each([
    ["https://a.test", "https://a.test/"],
    ["https://a.test/atlas", "https://a.test/atlas/"],
    ["https://a.test/atlas/?a=/b/#c", "https://a.test/atlas/"],
  ])("is what it says: %s", (said, base) =>
    expect(from({ said: [said], scripts: ["https://b.test/embed.js"] })).toBe(base),
  );

  it.each([
    ["https://b.test/embed.js", "https://b.test/"],
    ["https://b.test/atlas/embed.js?v=2", "https://b.test/atlas/"],
  ])("is where its script comes from: %s", (script, base) =>
    expect(
      from({
        scripts: ["", "https://own.test/app.js", script],
        inside: ["https://c.test/charts/targets.zh.light.png"],
      }),
    ).toBe(base),
  );

  it.each([
    ["https://c.test/charts/targets.zh.light.png", "https://c.test/"],
    ["https://c.test/atlas/charts/centres-growth.en.dark.svg", "https://c.test/atlas/"],
    ["https://c.test/atlas/en/embed/targets/space/?theme=dark", "https://c.test/atlas/"],
    ["https://c.test/en/?field=space#targets", "https://c.test/"],
    ["https://c.test/atlas/#overview", "https://c.test/atlas/"],
  ])("is where a link or picture inside it leads: %s", (link, base) =>
    expect(
      from({
        scripts: ["https://own.test/assets/app-1a2b.js"],
        inside: ["https://own.test/article/#note", "https://own.test/charts/mine.png", link],
      }),
    ).toBe(base),
  );

  it.each([
    ["javascript:alert(1)//"],
    ["data:text/html,embed.js"],
    ["file:///embed.js"],
    ["https://own.test/not-embed.js"],
    ["https://own.test/?a=/embed.js"],
    ["https://own.test/#constructor"],
    [""],
  ])("is not known from %s", (address) => {
    expect(from({ scripts: [address], inside: [address] })).toBeUndefined();
    if (!address.startsWith("https")) expect(from({ said: [address] })).toBeUndefined();
  });
});
