// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { compile } from "../../src/build/compile";
import { read, type SourceFile } from "../../src/build/read";
import { picturePath, writePictures } from "../../src/build/pictures";
import { chartsOf } from "../../src/charts";
import type { Dataset } from "../../src/model/dataset";
import { atlasPage } from "../../src/build/pages/atlas";
import { firstZones } from "../../src/charts/frames/window";
import { locales } from "../../src/model/text";
import { pngFile } from "../exports/png-file";
import { fixture } from "../fixtures/fixture";
import { manyZones } from "./many";
import { shell } from "./shell";
import { wholeSite } from "./whole";

/** Words that are true of the place in data/ alone. */
const shanghai =
  /上海|先导区|全市|[三两]区|张江|临港|零号湾|未来(?:产业|健康|芯片|智能|能源|空间)|企业技术中心|质量标杆|授牌|行动方案|家（次）|家次|中国证券报|Shanghai|Zhangjiang|Lin-gang|neoBay|[Pp]ilot [Zz]ones?|[Cc]ity-wide|[Ff]uture[- ]industr|[Tt]echnology centre|[Qq]uality benchmark|[Pp]laque|China Securities/;
/** And of a currency or a year that is not theirs. */
const words: Readonly<Record<string, RegExp>> = {
  "five-zones": shanghai,
  euro: new RegExp(`${shanghai.source}|亿元|人民币|\\byuan\\b|\\bRMB\\b|2030|“等”`),
};

const compiled = (files: readonly SourceFile[]): Dataset => {
  const { dataset, problems } = compile(read(files));
  if (!dataset) throw new Error(JSON.stringify(problems, null, 2));
  return dataset;
};

/** A text without what no reader reads: addresses, schemas, class names. */
const around = (text: string, at: number) => text.slice(Math.max(0, at - 60), at + 60);

describe.each(["five-zones", "euro", "one-zone"])("the site of %s", async (name) => {
  const dataset = compiled(fixture(name));
  const files = await wholeSite(dataset);
  const found = (pattern: RegExp, of: (path: string) => boolean = () => true) =>
    [...files].flatMap(([path, text]) => {
      const match = of(path) ? pattern.exec(text) : null;
      return match ? [`${path}: …${around(text, match.index)}…`] : [];
    });

  test("has every page, picture, deck and file", () => {
    expect(files.size).toBeGreaterThan(40);
    for (const [id] of chartsOf(dataset)) expect(files.has(`embed/${id}/index.html`)).toBe(true);
  });

  test("has every chart as a PNG, in which at most Chinese characters lack their glyph", () => {
    const pictures = new Map<string, string | Uint8Array>();
    const missing = writePictures(dataset, (path, body) => void pictures.set(path, body));
    for (const [id] of chartsOf(dataset))
      for (const locale of locales)
        for (const theme of ["light", "dark"] as const) {
          const png = Buffer.from(pictures.get(picturePath(id, locale, theme, "png")) ?? "");
          const { width, height } = pngFile(png);
          expect([width, height], id).toEqual([1920, 1080]);
          // Its own picture: with the place's words under it, and no empty sheet.
          expect(png.length, id).toBeGreaterThan(8_000);
        }
    const lacking = missing.map((problem) => /“(.)”/u.exec(problem)?.[1] ?? problem);
    expect(lacking.filter((character) => !/^\p{Script=Han}$/u.test(character))).toEqual([]);
  });

  test("says nothing that only another place’s data could say", () => {
    expect(found(words[name] ?? shanghai)).toEqual([]);
  });

  test("leaves no gap in words: no undefined, NaN, empty heading or brackets", () => {
    expect(found(/undefined|\bNaN\b|Infinity|\[object|\bnull,|1900/)).toEqual([]);
    expect(
      found(/（）|“”|：：|。。|，，|：。|\(\)|, ,|: \.|\.\.(?!\.)| {2}[a-z]/, (path) =>
        /\.svg$|slides\/slide|oembed/.test(path),
      ),
    ).toEqual([]);
    expect(found(/\{\w+\}/, (path) => /\.svg$|slides\/slide|oembed/.test(path))).toEqual([]);
    expect(found(/\b(?:One|1) (?:zones|clusters|parks|fields|events|sources)\b/)).toEqual([]);
  });

  test("has no frame with nothing in it", () => {
    for (const [path, html] of files) {
      if (!path.endsWith(".html")) continue;
      const page = new DOMParser().parseFromString(html, "text/html");
      for (const svg of page.querySelectorAll("figure svg, .plot svg"))
        expect(svg.childElementCount, path).toBeGreaterThan(0);
      for (const part of page.querySelectorAll(
        "h1, h2, h3, nav a, caption, th, figcaption, section",
      ))
        if (
          !part.closest("[hidden]") &&
          !(part.localName === "th" && part.parentElement?.firstElementChild === part)
        )
          expect(part.textContent.trim(), `${path}: ${part.outerHTML.slice(0, 200)}`).not.toBe("");
      for (const { hash } of page.querySelectorAll<HTMLAnchorElement>("nav a[href^='#']"))
        expect(page.querySelector(hash), `${path}${hash}`).not.toBeNull();
    }
    for (const [path, svg] of files)
      if (path.endsWith(".svg"))
        expect(svg.match(/<(?:path|rect|circle|text)\b/g)?.length, path).toBeGreaterThan(8);
  });
});

test("40 zones and 20 fields, with targets from 3 to 9,000, are a page without a gap", () => {
  const data = firstZones(compiled(manyZones(40, 20)));
  for (const locale of ["zh", "en"] as const) {
    const html = atlasPage(data, locale, shell);
    const markup = html.replaceAll(/<script[\s\S]*?<\/script>/g, "");
    expect(markup).not.toMatch(/undefined|NaN|Infinity/);
    expect(markup).not.toMatch(/(?:width|height)="-/);
  }
});
