import { describe, expect, it, test } from "vitest";
import { decode } from "../../../src/model/address";
import { embedAddress as decodeEmbed } from "../../../src/model/embed-address";
import { everything } from "../../../src/model/selection";
import {
  atlasAddress,
  embedAddress,
  pictureAddress,
  siteRoot,
} from "../../../src/ui/share/addresses";
import { dataset } from "../../dataset";

const root = "https://example.org/atlas/";
const space = { fields: ["space"], match: "any", zones: [] } as const;
const several = { fields: ["space", "chips"], match: "all", zones: ["lingang"] } as const;

describe("the site's address", () => {
  it.each([
    ["https://example.org/atlas/", "https://example.org/atlas/"],
    ["https://example.org/atlas/en/", "https://example.org/atlas/"],
  ])("is its own where the page names it: %s", (canonical, expected) => {
    expect(siteRoot(canonical, "http://localhost:1/en/?field=space#fields", "/")).toBe(expected);
  });

  it.each([
    ["http://localhost:1/en/?field=space#fields", "/", "http://localhost:1/"],
    ["https://host.example/a/b/?x", "/a/b/", "https://host.example/a/b/"],
  ])("is where the page was read otherwise: %s", (page, base, expected) => {
    expect(siteRoot(undefined, page, base)).toBe(expected);
  });

  it("is not known in a file on a disk", () => {
    expect(siteRoot(undefined, "file:///media/usb/atlas.html", "/")).toBeUndefined();
  });
});

test("an address of the atlas carries language, filter, theme and chart, and reads back", () => {
  const wanted = { locale: "en", theme: "dark", selection: several } as const;
  const address = new URL(atlasAddress(root, wanted, "fields"));
  expect(address.pathname).toBe("/atlas/en/");
  expect(address.hash).toBe("#fields");
  expect(decode(address.search, dataset)).toMatchObject({ selection: several, theme: "dark" });
});

test("defaults leave no trace in an address", () => {
  const wanted = { locale: "zh", theme: "auto", selection: everything } as const;
  expect(atlasAddress(root, wanted)).toBe(root);
  expect(embedAddress(root, { ...wanted, chart: "targets", selectable: true })).toBe(
    `${root}embed/targets/`,
  );
});

test("an embed has its first field in the path and reads back as the same selection", () => {
  const wanted = { locale: "en", theme: "auto", chart: "fields", selectable: true } as const;
  expect(embedAddress(root, { ...wanted, selection: space })).toBe(`${root}en/embed/fields/space/`);
  const address = new URL(embedAddress(root, { ...wanted, selection: several }));
  expect(address.pathname).toBe("/atlas/en/embed/fields/space/");
  expect(decodeEmbed(address.search, dataset, "space").selection).toEqual(several);
});

test("an embed of the city has no filter", () => {
  const wanted = { locale: "zh", theme: "light", chart: "centres", selectable: false } as const;
  expect(embedAddress(root, { ...wanted, selection: space })).toBe(
    `${root}embed/centres/?theme=light`,
  );
});

test("a picture has a theme also where the link has none", () => {
  const wanted = { chart: "targets", locale: "zh" } as const;
  expect(pictureAddress(root, { ...wanted, theme: "auto" })).toBe(
    `${root}charts/targets.zh.light.png`,
  );
  expect(pictureAddress(root, { ...wanted, theme: "dark" })).toBe(
    `${root}charts/targets.zh.dark.png`,
  );
});
