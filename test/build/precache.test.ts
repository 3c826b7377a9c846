import { describe, expect, it } from "vitest";
import { OFFLINE_FILE, type HeaderRule } from "../../src/build/headers";
import { precacheEntries, workerScript, type SiteFile } from "../../src/build/precache";

const file = (path: string, body = path): SiteFile => ({ path, body: Buffer.from(body) });
const rules: readonly HeaderRule[] = [{ pattern: "/atlas/*", headers: { A: "1" } }];
const entries = (files: readonly SiteFile[], of = rules) => precacheEntries(files, "/atlas/", of);
const only = (entry: SiteFile, of = rules) => entries([entry], of)[0];

describe("what the service worker keeps", () => {
  it("stands below the base path, pages at the addresses of their folders, in one order", () => {
    const files = ["index.html", "en/index.html", "data/facts.csv", "assets/main-1.js"].map(
      (path) => file(path),
    );
    const urls = ["/atlas/", "/atlas/assets/main-1.js", "/atlas/data/facts.csv", "/atlas/en/"];
    expect(entries(files).map(({ url }) => url)).toEqual(urls);
    expect(entries(files.toReversed())).toEqual(entries(files));
  });

  it("leaves out what is of no use without a network", () => {
    const paths = [
      ...["index.html.br", "index.html.gz", "charts/targets.zh.light.png", "oembed/zh/a.json"],
      ...[
        "404.html",
        "_headers",
        "robots.txt",
        "sitemap.xml",
        "embed.js",
        "sw.js",
        "sbom.cdx.json",
        OFFLINE_FILE,
      ],
    ];
    expect(entries(paths.map((path) => file(path)))).toEqual([]);
  });

  it("changes its revision with the body and with the headers, which are kept too", () => {
    const page = only(file("index.html", "a"));
    expect(only(file("index.html", "b"))?.revision).not.toBe(page?.revision);
    const others = [{ pattern: "/atlas/*", headers: { A: "2" } }];
    expect(only(file("index.html", "a"), others)?.revision).not.toBe(page?.revision);
    expect(only(file("index.html", "a"))).toEqual(page);
    expect(only(file("assets/main-1.js"))?.revision).toBeNull();
  });

  it("is written in front of the worker’s own code", () => {
    expect(workerScript(entries([file("a.csv")]), "run()")).toMatch(
      /^\{const PILOT_ZONE_FILES=\[\{"url":"\/atlas\/a\.csv",.*"integrity":"sha384-.{64}"\}\];\nrun\(\)\}\n$/,
    );
  });
});
