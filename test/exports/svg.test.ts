// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { charts, chartOf } from "../../src/charts";
import { settings } from "../../src/exports/picture-shapes";
import { formatOf } from "../../src/exports";
import { pictureShapes } from "../../src/exports/format";
import { pictureSvg } from "../../src/exports/picture-svg";
import { palettes } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { locales, plain } from "../../src/model/text";
import { dataset } from "../dataset";
import { jobOf } from "./job";

const themes = ["light", "dark"] as const;
const view = select(dataset, everything);

/** What a file says of itself, in words that other programs know. */
const said = /^(?:rdf|dc|cc|xmpRights):/;

/** What the programs that open an SVG all understand. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  svg: ["xmlns", "viewBox", "width", "height", "xml:lang", "font-family"],
  title: [],
  desc: [],
  metadata: [],
  rect: ["x", "y", "width", "height", "rx", "ry"],
  circle: ["cx", "cy", "r"],
  path: ["d"],
  polygon: ["points"],
  polyline: ["points"],
  text: ["x", "y", "font-family", "font-size", "font-weight", "text-anchor"],
};
const paint = ["fill", "stroke", "stroke-width", "stroke-dasharray"];

/** Reads a picture as XML. */
function parsed(svg: string): Element {
  const { documentElement } = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(documentElement.tagName, documentElement.textContent).toBe("svg");
  return documentElement;
}

const cases = [...charts].flatMap(([id, chart]) =>
  locales.flatMap((locale) => themes.map((theme) => ({ id, chart, locale, theme }))),
);

describe.each(cases)("$id in $locale, $theme", ({ id, chart, locale, theme }) => {
  const svg = pictureSvg(chart, view, { shape: "16:9", locale, theme });
  const root = parsed(svg);

  test("is made of plain elements and attributes alone", () => {
    for (const element of [root, ...root.querySelectorAll("*")]) {
      if (said.test(element.tagName)) continue;
      const names = allowed[element.tagName];
      expect(names, element.tagName).toBeDefined();
      for (const { name, value } of element.attributes) {
        expect([...(names ?? []), ...paint], element.tagName).toContain(name);
        expect(value).not.toMatch(/url\(|var\(|NaN|undefined|Infinity|"/);
      }
    }
    expect(svg).not.toMatch(/\u200b|href|@|!\[CDATA/);
  });

  test("brings title and description along", () => {
    const [title, desc] = root.children;
    expect(title?.tagName).toBe("title");
    expect(title?.textContent).toBe(plain(chart.title(dataset)[locale]));
    expect(desc?.tagName).toBe("desc");
    expect(desc?.textContent).toContain(chart.summary(view)[locale]);
    expect(desc?.textContent).toContain({ zh: "来源：", en: "Source: " }[locale]);
  });

  test("sets its texts in faces that others have, on its own paper", () => {
    // In English a generic Latin face stands before Chinese ones, which set letters with marks badly.
    expect(root.getAttribute("font-family")).toMatch(
      locale === "zh" ? /^[\w' ,-]+,sans-serif$/ : /^Arial,[\w' ,-]+,sans-serif,'PingFang SC',/,
    );
    expect(root.querySelector("rect")?.getAttribute("fill")).toBe(palettes[theme].paper);
    for (const text of root.querySelectorAll("text")) {
      expect(text.textContent).not.toBe("");
      const latin = locale === "zh" && /^[ -~]+$/.test(text.textContent);
      expect(text.hasAttribute("font-family"), text.textContent).toBe(latin);
    }
  });

  test("is the same every time, and what the format writes", async () => {
    const format = await formatOf("svg");
    const file = await format.write(jobOf([id], { locale, theme }));
    expect(file.type).toBe("image/svg+xml");
    expect(await file.text()).toBe(svg);
  });
});

test.each(pictureShapes)("a picture of %s has the size of its layout", (shape) => {
  const { width, height } = settings[shape];
  const root = parsed(
    pictureSvg(chartOf("centres"), view, { shape, locale: "en", theme: "light", scale: 2 }),
  );
  expect(root.getAttribute("viewBox")).toBe(`0 0 ${width} ${height}`);
  expect(root.getAttribute("width")).toBe(String(width * 2));
  expect(root.getAttribute("height")).toBe(String(height * 2));
});

test("a transparent picture has no paper", () => {
  const options = { shape: "1:1", locale: "zh", theme: "light" } as const;
  const paper = '<rect width="840" height="840"';
  expect(pictureSvg(chartOf("targets"), view, options)).toContain(paper);
  expect(pictureSvg(chartOf("targets"), view, { ...options, transparent: true })).not.toContain(
    paper,
  );
});

test("words that look like markup stay words, and the link is told", () => {
  const hostile = { zh: `<b>"甲"&'乙'</b>`, en: `<b>"a"&'b'</b>` };
  const chart = { ...chartOf("targets"), title: () => hostile, note: () => hostile };
  for (const locale of locales) {
    const link = "https://example.org/?field=space&match=all";
    const root = parsed(pictureSvg(chart, view, { shape: "16:9", locale, theme: "light", link }));
    expect(root.querySelector("b")).toBeNull();
    expect(root.querySelector("desc")?.textContent).toContain(link);
    expect(root.querySelector("text")?.textContent).toContain("<b>");
  }
});

test.each(["svg", "png"])("%s takes one chart at a time", async (id) => {
  const format = await formatOf(id);
  await expect(format.write(jobOf())).rejects.toThrow("expected 1");
});
