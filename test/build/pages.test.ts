// @vitest-environment jsdom
import { beforeAll, expect, it } from "vitest";
import { atlasPage } from "../../src/build/pages/atlas";
import type { Dataset } from "../../src/model/dataset";
import { pagePath } from "../../src/model/locale";
import { locales, type Locale } from "../../src/model/text";
import { dataset } from "../dataset";
import { withoutPictures } from "../no-pictures";
import { shell } from "./shell";
import { readDocuments } from "./site";

const parsed = (html: string) => new DOMParser().parseFromString(html, "text/html");
const atlasOf = (data: Dataset, locale: Locale) =>
  parsed(withoutPictures(() => atlasPage(data, locale, shell)));

let pages: readonly (readonly [path: string, page: Document])[];
beforeAll(() => {
  pages = [...readDocuments()];
});

/** The atlas, one of the pages. */
function atlas(locale: Locale): Document {
  const found = pages.find(([path]) => path === `${pagePath(locale)}index.html`);
  if (!found) throw new Error(`no page in ${locale}; expected one`);
  return found[1];
}

/** Pages with elements that a rule forbids. */
const offending = (rule: (page: Document) => readonly Element[]) =>
  pages.flatMap(([path, page]) =>
    rule(page).map(({ outerHTML }) => [path, outerHTML.slice(0, 90)]),
  );

const all = (page: Document, selector: string) => [...page.querySelectorAll(selector)];

it("every page has one main part that is shown, and no empty heading", () => {
  for (const [path, page] of pages) expect(all(page, "main:not([hidden])"), path).toHaveLength(1);
  expect(
    offending((page) => all(page, "h1,h2,h3,h4").filter(({ textContent }) => !textContent.trim())),
  ).toEqual([]);
});

it("no table says again what its elements are", () => {
  const parts = "table,thead,tbody,tr,th,td";
  expect(offending((page) => all(page, `:is(${parts})[role]`))).toEqual([]);
});

it("no id stands twice, and every reference to one has its element", () => {
  const names = ["aria-labelledby", "aria-describedby", "aria-controls", "for"];
  expect(
    offending((page) => {
      const ids = all(page, "[id]").map(({ id }) => id);
      const missing = names.flatMap((name) =>
        all(page, `[${name}]`).filter((element) =>
          element
            .getAttribute(name)
            ?.split(" ")
            .some((id) => !ids.includes(id)),
        ),
      );
      const twice = all(page, "[id]").filter(({ id }) => ids.indexOf(id) !== ids.lastIndexOf(id));
      return [...missing.filter((element) => !element.matches(".provenance")), ...twice];
    }),
  ).toEqual([]);
});

it.each(locales)("the main source can be opened once under Sources: %s", (locale) => {
  const links = all(atlas(locale), '#sources a[href*="zt1388.com"]');
  expect(links.map(({ textContent }) => textContent)).toEqual(["www.zt1388.com"]);
});

it("the letters that the page explains stand beside the sources", () => {
  const places = all(atlas("en"), ".facts td:last-child").map((each) => each.textContent);
  expect(places).toContain("other source: SHINE (B)");
  expect(places).toContain("other source: Yangpu District (A)");
});

it.each([
  ["zh", /MIT 许可.*CC BY 4\.0。数据截至 2023 年 3 月 25 日，发布于 2026 年 11 月 28 日。/],
  ["en", /MIT licence.*CC BY 4\.0\. The data stand as of 25 Mar 2023 .* 28 Nov 2026\./],
] as const)("one paragraph says what this is and of when: %s", (locale, said) => {
  const about = atlas(locale).querySelector(".about");
  expect(about?.textContent).toMatch(said);
  expect(about?.textContent).toContain(dataset.site.about?.text[locale]);
});

it("says who makes it and where faults go only where that is authored", () => {
  const { about: _, ...site } = dataset.site;
  const told = (data: Dataset) => atlasOf(data, "en").querySelector(".about");
  expect(told({ ...dataset, site })?.textContent.trim()).toMatch(/^The code is under/);
  const report = {
    text: { zh: "报告错误", en: "Report a fault" },
    address: "mailto:a@example.org",
  };
  const full = { ...site, about: { text: { zh: "图", en: "An atlas." }, report } };
  const link = told({ ...dataset, site: full })?.querySelector('a[href="mailto:a@example.org"]');
  expect(link?.textContent).toBe("Report a fault");
});

it("paper says where the article is", () => {
  const papers = all(atlas("en"), ".on-paper").map(({ textContent }) => textContent);
  expect(papers).toEqual(["This page: ", "The article: https://www.zt1388.com/news-2586408.html"]);
});

it.each(locales)("every link to a fact has its row, and every figure its link: %s", (locale) => {
  const page = atlas(locale);
  const dangling = all(page, 'a[href^="#fact-"]')
    .map((link) => link.getAttribute("href")?.slice(1) ?? "")
    .filter((id) => !page.getElementById(id));
  expect(dangling).toEqual([]);
  // A ≈ outside of a link leads nowhere; the table of facts is where links lead.
  const bare = all(page, ".approx").filter((sign) => !sign.closest("a[data-fact], #sources"));
  expect(bare.map((sign) => sign.parentElement?.textContent)).toEqual([]);
  expect(all(page, "a[data-fact]").length).toBeGreaterThan(40);
});

it.each(locales)("prints no sum of the tiers, and no share that no source allows: %s", (locale) => {
  const page = atlas(locale);
  const code = all(page, "#app :is(style, script)").map(({ textContent }) => textContent);
  const written = page.querySelector("#app")?.textContent ?? "";
  const text = code.reduce((left, each) => left.replace(each, ""), written);
  expect(text.length).toBeGreaterThan(2000);
  expect(text).not.toMatch(/3,?015|80 ?%|\d ?%/);
});
