import { describe, expect, it } from "vitest";
import { robots, siteFrom, sitemap } from "../../src/build/site-files";

describe("siteFrom", () => {
  it("puts a slash at both ends of the base, however it is written", () => {
    for (const written of ["atlas", "/atlas", "atlas/", "//atlas//"])
      expect(siteFrom({ BASE_PATH: written }).base).toBe("/atlas/");
    expect(siteFrom({}).base).toBe("/");
  });

  it("knows no address where none is given, and refuses what is none", () => {
    expect(siteFrom({})).not.toHaveProperty("url");
    expect(siteFrom({ SITE_URL: "https://example.org/" }).url).toBe("https://example.org");
    expect(() => siteFrom({ SITE_URL: "example" })).toThrow(/^SITE_URL is “example”; expected/);
  });
});

it("lists pages under the site's address alone", () => {
  const listed = sitemap("https://example.org", "2023-03-25");
  const addresses = [...listed.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address);
  expect(addresses).toEqual(
    expect.arrayContaining(["https://example.org/", "https://example.org/en/"]),
  );
  for (const address of addresses) expect(address).toMatch(/^https:\/\/example\.org\//);
});

it("names the sitemap where its address is known", () => {
  expect(robots("https://example.org")).toContain("Sitemap: https://example.org/sitemap.xml");
  expect(robots()).not.toContain("Sitemap");
});
