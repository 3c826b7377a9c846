// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { deck as slidesOf } from "../../src/exports/slides/deck";
import { deck } from "../../src/exports/pptx/deck";
import { license } from "../../src/model/license";
import { locales } from "../../src/model/text";
import { dataset } from "../dataset";
import { jobOf } from "./job";
import { all, links, opened, paragraphs, values, type Package } from "./package";

const slides = (file: Package) => file.paths(/^ppt\/slides\/slide\d+\.xml$/);
const chartPaths = (file: Package) => file.paths(/^ppt\/charts\/chart\d+\.xml$/);

/** The shape of a slide that fills a place of the layout. */
const placed = (slide: Document, type: string) =>
  all(slide, "ph")
    .find((ph) => ph.getAttribute("type") === type)
    ?.closest("sp") ?? undefined;

describe.each(locales)("what a colleague does with the deck in %s", (locale) => {
  const link = `https://atlas.example/${locale === "en" ? "en/" : ""}?field=space#overview`;
  const made = deck(jobOf([], { locale, link })).then(opened);

  test("a figure that is edited moves its bar: no axis ends where today's largest value does", async () => {
    const file = await made;
    const fixed: number[] = [];
    for (const path of chartPaths(file)) {
      const chart = file.xml(path);
      const [axis] = all(chart, "valAx");
      const [numbers] = all(chart, "numCache");
      if (!axis || !numbers) throw new Error(`no axis in ${path}; expected one`);
      const largest = Math.max(...all(numbers, "v").map(({ textContent }) => Number(textContent)));
      expect(values(axis, "min"), path).toEqual(["0"]);
      expect(values(axis, "majorUnit"), path).toEqual([]);
      for (const max of values(axis, "max").map(Number)) {
        fixed.push(max);
        expect(max, path).toBeGreaterThan(largest * 1.2);
      }
    }
    // Bars beside shapes and the two panels that share a scale keep it; all others are scaled by the program.
    expect(fixed).toEqual([locale === "zh" ? 2500 : 250, 200, 200]);
  });

  test("another template's faces and places are taken: a slide gives none of its own", async () => {
    const file = await made;
    for (const path of slides(file)) {
      const title = placed(file.xml(path), "title") ?? placed(file.xml(path), "ctrTitle");
      if (!title) throw new Error(`no title on ${path}; expected one`);
      expect(all(title, "xfrm"), path).toHaveLength(0);
      expect(all(title, "normAutofit"), path).toHaveLength(1);
      for (const properties of all(title, "rPr")) {
        expect(properties.getAttributeNames(), path).toEqual(["lang"]);
        const given = [...properties.children].map(({ localName }) => localName);
        expect(given, path).toEqual(path.endsWith("/slide1.xml") ? ["hlinkClick"] : []);
      }
    }
    const [title] = [placed(file.xml("ppt/slideLayouts/slideLayout1.xml"), "title")];
    const size = title && all(title, "ext")[0]?.getAttribute("cy");
    // Two lines of 32 points with 98 per cent of leading.
    expect(Number(size)).toBeGreaterThanOrEqual(2 * 32 * 1.2 * 0.98 * 12_700);
  });

  test("a text has the language of its words", async () => {
    const file = await made;
    const parts = file.paths(/^ppt\/(?:slides|notesSlides)\/\w+\.xml$/);
    const said = parts.flatMap((path) =>
      all(file.xml(path), "r").map((run) => ({
        lang: values(run, "rPr", "lang")[0],
        text: all(run, "t")[0]?.textContent ?? "",
      })),
    );
    for (const { lang, text } of said) {
      if (/\p{Script=Han}/u.test(text)) expect(lang, text).toBe("zh-CN");
      else if (/\p{Script=Latin}/u.test(text)) expect(lang, text).toBe("en-GB");
    }
    for (const path of chartPaths(file))
      expect(values(file.xml(path), "lang"), path).toEqual([locale === "zh" ? "zh-CN" : "en-GB"]);
  });

  test("objects have names that tell them apart, and each of them can be seen", async () => {
    const file = await made;
    for (const path of slides(file)) {
      const slide = file.xml(path);
      const names = values(slide, "cNvPr", "name").slice(1);
      expect(new Set(names).size, path).toBe(names.length);
      for (const name of names) expect(name, path).toMatch(/\S/);
      for (const shape of all(slide, "sp")) {
        if (all(shape, "txBody").length > 0) continue;
        const [properties] = all(shape, "spPr");
        const bare = [...(properties?.children ?? [])].some(
          ({ localName }) => localName === "noFill",
        );
        const line = properties && all(properties, "ln")[0];
        const drawn = !bare || (line && all(line, "noFill").length === 0);
        expect(drawn, `${path} ${values(shape, "cNvPr", "name")[0]}`).toBe(true);
      }
    }
    const named = values(file.xml("ppt/slides/slide2.xml"), "cNvPr", "name").join("\n");
    for (const { name } of dataset.zones) expect(named).toContain(name[locale]);
  });

  test("links lead from each slide and its notes to its own chart, and to the sources", async () => {
    const file = await made;
    const found = links(file).filter(({ external }) => external);
    const from = (path: string) =>
      found.filter((each) => each.from === path).map(({ target }) => target);
    for (const [index, id] of slidesOf(dataset)
      .map((slide) => slide.id)
      .entries()) {
      const own = link.replace("#overview", id === "title" ? "" : `#${id}`);
      expect(from(`ppt/slides/slide${index + 1}.xml`)).toContain(own);
      expect(from(`ppt/notesSlides/notesSlide${index + 1}.xml`)).toContain(own);
      expect(paragraphs(file.xml(`ppt/notesSlides/notesSlide${index + 1}.xml`))).toContain(
        (locale === "zh" ? "链接：" : "Link: ") + own,
      );
    }
    const slide = file.xml("ppt/slides/slide2.xml");
    const [article] = dataset.sources;
    const led = (type: string) => {
      const shape =
        placed(slide, type) ??
        all(slide, "sp").find((sp) => sp.textContent.includes(article?.name[locale] ?? "?"));
      return shape && values(shape, "hlinkClick", "r:id");
    };
    expect(led("ftr")).toHaveLength(1);
    expect(from("ppt/slides/slide2.xml")).toContain(article?.address ?? article?.readAt);
  });
});

test.each(locales)("comparison, honours and sources are tables to edit (%s)", async (locale) => {
  const file = opened(await deck(jobOf([], { locale })));
  const tables = slides(file).flatMap((path) => all(file.xml(path), "tbl"));
  expect(tables).toHaveLength(3);
  const cells = tables.map((table) => paragraphs(table).join("\n"));
  for (const { name } of dataset.zones) expect(cells[0]).toContain(name[locale]);
  expect(cells[0]).toContain(locale === "zh" ? "≈2000 亿元" : "≈200 bn RMB");
  for (const { companies } of dataset.honours)
    for (const { officialName } of companies) expect(cells[1]).toContain(officialName[locale]);
  for (const { kind, address, readAt } of dataset.sources)
    if (kind !== "atlas") expect(cells[2]).toContain(address ?? readAt);
  for (const table of tables) {
    const columns = all(table, "gridCol").length;
    for (const row of all(table, "tr")) expect(all(row, "tc")).toHaveLength(columns);
  }
});

test("a title that is long in any face is shrunk to two lines", async () => {
  const long = "A very long finding about the scale of future industries ".repeat(3).trim();
  const site = {
    ...dataset.site,
    headings: { ...dataset.site.headings, zones: { title: { zh: long, en: long } } },
  };
  const file = opened(await deck(jobOf([], { locale: "en", data: { ...dataset, site } })));
  const title = slides(file)
    .map((path) => placed(file.xml(path), "title"))
    .find((shape) => shape?.textContent === long);
  expect(Number(title && values(title, "normAutofit", "fontScale")[0])).toBeLessThan(100_000);
});

test("without an address of the atlas a deck links to its sources and the licence alone", async () => {
  const [article] = dataset.sources;
  const found = links(opened(await deck(jobOf(["targets"])))).filter(({ external }) => external);
  expect(new Set(found.map(({ target }) => target))).toEqual(
    new Set([article?.address ?? article?.readAt, license.address]),
  );
});
