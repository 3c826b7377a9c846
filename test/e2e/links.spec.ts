import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Dataset } from "../../src/model/dataset";
import { chartIds, zoneCharts } from "./atlas";
import { follow } from "./links";
import { expect, test } from "./page";

const dist = resolve("dist");
const dataset = JSON.parse(readFileSync(`${dist}/data/dataset.json`, "utf8")) as Dataset;
const url = process.env["SITE_URL"]?.replace(/\/$/, "");

/** Charts whose addresses others have: none of them may go. */
const given = ["overview", "targets", "fields", "centres", "centres-growth", "quality", "timeline"];
const languages = ["zh", "en"] as const;

/** The public addresses and their types: other people's work depends on them. */
const addresses = (
  charts: readonly string[],
  selectable: readonly string[],
): Readonly<Record<string, readonly string[]>> => ({
  "text/html": ["", "en/"].flatMap((language) => [
    language,
    `${language}present/`,
    ...charts.map((chart) => `${language}embed/${chart}/`),
    ...selectable.flatMap((chart) =>
      dataset.fields.map(({ id }) => `${language}embed/${chart}/${id}/`),
    ),
  ]),
  ...Object.fromEntries(
    [
      ["svg", "image/svg+xml"],
      ["png", "image/png"],
    ].map(([ending, type]) => [
      type,
      charts.flatMap((chart) =>
        languages.flatMap((language) =>
          ["light", "dark"].map((theme) => `charts/${chart}.${language}.${theme}.${ending}`),
        ),
      ),
    ]),
  ),
  "application/json": [
    "data/dataset.json",
    "data/dataset.schema.json",
    "data/datapackage.json",
    "sbom.cdx.json",
    ...(url
      ? languages.flatMap((language) => charts.map((chart) => `oembed/${language}/${chart}.json`))
      : []),
  ],
  "text/csv": ["facts", "zone-fields", "sources", "zones", "fields"].map(
    (name) => `data/${name}.csv`,
  ),
  "application/zip": ["data/pilot-zone-atlas.zip"],
  "text/javascript": ["embed.js"],
  "text/plain": ["robots.txt"],
  ...(url && { "application/xml": ["sitemap.xml"] }),
});

test("every link of every page leads to a file, and every fragment to its place", ({ baseURL }) => {
  const { dead, followed, pages } = follow(dist, new URL(baseURL ?? "").pathname, url);
  expect(pages).toEqual(
    expect.arrayContaining(["index.html", "en/present/index.html", "404.html"]),
  );
  expect(followed).toBeGreaterThan(pages.length * 3);
  expect(dead).toEqual([]);
});

test("every public address answers as its type, and each page in its language", async ({
  page,
  request,
}) => {
  await page.goto("");
  const charts = await chartIds(page);
  expect(charts).toEqual(expect.arrayContaining(given));
  for (const [type, paths] of Object.entries(addresses(charts, await zoneCharts(page))))
    for (const path of paths) {
      const answer = await request.get(path);
      expect(answer.status(), path).toBe(200);
      expect(answer.headers()["content-type"], path).toMatch(
        new RegExp(`^${type.replace(/[+.]/g, String.raw`\$&`)}(?:;|$)`),
      );
      const body = await answer.body();
      expect(body.length, path).toBeGreaterThan(20);
      const language = path.startsWith("en/") ? "en" : "zh";
      if (type === "text/html")
        expect(body.toString(), path).toMatch(
          new RegExp(`^<!doctype html>\\s*<html lang="${language}`, "i"),
        );
    }
});

test("the bill of materials tells what the site is made of from what made it", async ({
  request,
}) => {
  const { components } = (await (await request.get("sbom.cdx.json")).json()) as {
    components: { name: string; scope: string; licenses: { license: { id: string } }[] }[];
  };
  const ofScope = (scope: string) => components.filter((each) => each.scope === scope);
  const names = (scope: string) => ofScope(scope).map(({ name }) => name);
  expect(names("required")).toEqual(
    expect.arrayContaining(["react", "echarts", "zrender", "workbox-precaching", "archivo.woff2"]),
  );
  expect(names("excluded")).toEqual(expect.arrayContaining(["vite", "@resvg/resvg-js", "oxlint"]));
  const licences = ofScope("required").map(({ licenses }) => licenses[0]?.license.id ?? "none");
  expect([...new Set(licences)].toSorted()).toEqual([
    ...["0BSD", "Apache-2.0", "BSD-3-Clause", "ISC", "MIT", "OFL-1.1"],
  ]);
});

test("an address that is none gets the page that says so, in both languages", async ({
  request,
}) => {
  for (const path of ["nowhere", "en/nowhere/", "embed/nothing/"]) {
    const answer = await request.get(path);
    expect(answer.status(), path).toBe(404);
    expect(await answer.text()).toContain("There is no such page");
  }
});

test("the check of links sees what is dead", () => {
  const folder = test.info().outputPath("site");
  mkdirSync(`${folder}/en`, { recursive: true });
  writeFileSync(`${folder}/index.html`, '<p id="a"></p><a href="en/#b">b</a><a href="en/#c">c</a>');
  writeFileSync(
    `${folder}/en/index.html`,
    '<p id="b"></p><img src="../no.png"><a href="/">up</a><a href="/atlas/?q=1#a">a</a>',
  );
  expect(follow(folder, "/atlas/").dead.map(({ link, why }) => `${link} ${why}`)).toEqual([
    "en/#c no such id",
    "../no.png no such file",
    "/ outside the base path",
  ]);
});
