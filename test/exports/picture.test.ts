import { describe, expect, test } from "vitest";
import { charts, chartOf } from "../../src/charts";
import type { Chart } from "../../src/charts/chart";
import { linesOf, type Mark } from "../../src/engine/scene";
import { settings, type Shape } from "../../src/exports/picture-shapes";
import { translate } from "../../src/engine/translate";
import { textWidth } from "../../src/model/metrics";
import { cut, headingLines, proseLines } from "../../src/exports/wrap";
import { pictureScene } from "../../src/exports/picture";
import { light } from "../../src/model/palette";
import { everything, select, type Selection, type View } from "../../src/model/selection";
import { locales, type Locale, type Text } from "../../src/model/text";
import { dataset } from "../dataset";
import { once } from "../once";

const shapes = Object.keys(settings) as Shape[];
const whole = select(dataset, everything);
const chosen = (selection: Partial<Selection>) => select(dataset, { ...everything, ...selection });
const space = chosen({ fields: ["space"] });

type Picture = ReturnType<typeof pictureScene>;
type TextMark = Extract<Mark, { kind: "text" }>;
const textsOf = ({ scene }: Picture) =>
  scene.flatMap(({ marks }) => marks).filter((mark): mark is TextMark => mark.kind === "text");

/** Every line of text with its edges. */
const linesIn = (picture: Picture) =>
  textsOf(picture).flatMap((mark) =>
    linesOf(mark).map(({ line, y }) => {
      const width = textWidth(line, mark.size, mark.weight);
      const left = mark.x - width * { left: 0, center: 0.5, right: 1 }[mark.align];
      const half = mark.size / 2;
      return { line, size: mark.size, left, right: left + width, top: y - half, bottom: y + half };
    }),
  );

/** Expects every text of a picture inside its shape, and clear of the sides. */
function staysInside(picture: Picture, shape: Shape): void {
  const { side, width, height } = settings[shape];
  for (const { line, left, right, top, bottom } of linesIn(picture)) {
    expect(left, line).toBeGreaterThanOrEqual(side - 1);
    expect(right, line).toBeLessThanOrEqual(width - side + 1);
    expect(top, line).toBeGreaterThanOrEqual(0);
    expect(bottom, line).toBeLessThanOrEqual(height);
  }
}

const written = (picture: Picture) =>
  textsOf(picture)
    .map(({ text }) => text.replaceAll("\n", " "))
    .join(" | ");

const pictureOf = (chart: Chart, locale: Locale, shape: Shape, view = whole) =>
  pictureScene(chart, view, { shape, locale, palette: light });

/** A chart that says everything many times over. */
const wordy = (times: number): Chart => {
  const long = (text: Text): Text => ({ zh: text.zh.repeat(times), en: text.en.repeat(times) });
  return {
    ...chartOf("targets"),
    title: () => long({ zh: "张江的目标约等于两区之和，", en: "Zhangjiang aims for as much. " }),
    subtitle: () => long({ zh: "未来产业规模目标，", en: "Targets for the scale of it all. " }),
    note: () => long({ zh: "条尾渐疏表示“左右”。", en: "Thinning stripes stand for “about”. " }),
  };
};

const cases = [...charts].flatMap(([id, chart]) =>
  locales.flatMap((locale) => shapes.map((shape) => ({ id, chart, locale, shape }))),
);

describe.each(cases)("the picture of $id in $locale, $shape", ({ chart, locale, shape }) => {
  const { width, height, share } = settings[shape];
  const pictured = once((view: View) => pictureOf(chart, locale, shape, view));

  test.each([
    ["everything", whole],
    ["a filter", space],
  ])("keeps every text inside the box with %s", (_, view) => {
    const picture = pictured(view);
    expect([picture.width, picture.height]).toEqual([width, height]);
    staysInside(picture, shape);
  });

  test("leaves the chart its share, between the words above and below it", () => {
    const picture = pictured(whole);
    const { y, frame } = picture.plot;
    expect(frame.height).toBeGreaterThanOrEqual(share * height);
    const [head, foot] = [picture.scene.at(0), picture.scene.at(-1)];
    const edges = (marks: readonly Mark[] = []) => linesIn({ ...picture, scene: [{ marks }] });
    for (const { line, bottom } of edges(head?.marks)) expect(bottom, line).toBeLessThan(y);
    for (const { line, top } of edges(foot?.marks))
      expect(top, line).toBeGreaterThan(y + frame.height);
  });

  test("says title, subtitle, source and name", () => {
    const said = written(pictured(whole)).replace(/[\s|]/g, "");
    for (const text of [
      chart.title(dataset)[locale],
      chart.subtitle(whole, "page")[locale],
      chart.note(whole)?.[locale] ?? "",
      { zh: "来源：中国证券报", en: "Source: China Securities Journal" }[locale],
      dataset.site.name[locale],
    ])
      expect(said).toContain(text.replace(/[\s\u200b]/g, ""));
  });

  test("names the filter only where the chart answers to it", () => {
    const said = written(pictured(space));
    const filter = { zh: "筛选：未来空间", en: "Filter: space" }[locale];
    expect(said.includes(filter)).toBe(chart.selectable);
    expect(written(pictured(whole))).not.toContain(filter);
  });
});

describe("a picture", () => {
  test("tells its place in a deck", () => {
    const page = { number: 3, of: 9 };
    const picture = pictureScene(chartOf("centres"), whole, {
      ...{ shape: "slide", locale: "en", palette: light, page },
    });
    expect(written(picture)).toContain("3 / 9");
  });

  test("has no lettering under 24 px on a slide", () => {
    for (const [id, chart] of charts)
      for (const locale of locales)
        for (const { line, size } of linesIn(pictureOf(chart, locale, "slide")))
          expect(size, `${id}: ${line}`).toBeGreaterThanOrEqual(24);
  });

  test("names fields, match and zones of a filter", () => {
    const view = chosen({ fields: ["space", "energy"], match: "all", zones: ["lingang"] });
    const [zh, en] = locales.map((locale) =>
      written(pictureOf(chartOf("fields"), locale, "4:3", view)),
    );
    expect(zh).toContain("筛选：未来空间和未来能源；先导区：临港");
    expect(en).toContain("Filter: space and energy; zones: Lin-gang");
  });

  test.each(shapes)("shrinks long words and cuts very long ones: %s", (shape) => {
    const { height, share } = settings[shape];
    for (const times of [2, 4, 8, 40])
      for (const locale of locales) {
        const picture = pictureOf(wordy(times), locale, shape, space);
        expect(picture.plot.frame.height).toBeGreaterThan(share * height * 0.8);
        staysInside(picture, shape);
      }
  });
});

describe("lines", () => {
  test("of a heading are of like length, and break where its phrases end", () => {
    const title = "三级企业技术中心：\u200b国家级 100、\u200b市级 915、\u200b区级 2000 余";
    expect(headingLines(title, 560, 30)).toEqual([
      "三级企业技术中心：国家级 100、",
      "市级 915、区级 2000 余",
    ]);
    const [first = "", second = ""] = headingLines("one two three four five six seven", 300, 30);
    expect(Math.abs(textWidth(first, 30, 700) - textWidth(second, 30, 700))).toBeLessThan(120);
  });

  test("of a heading keep a number with what it counts", () => {
    const title = "Quality benchmarks: 128 municipal and 41 national awards";
    for (let width = 240; width <= 700; width += 20)
      for (const line of headingLines(title, width, 30)) {
        expect(line).not.toMatch(/\d$|\u00a0/);
        expect(title).toContain(line);
      }
    const centres = "Three tiers of technology centres: 100 national, 915 municipal";
    expect(headingLines(centres, 560, 24)).toEqual([
      "Three tiers of technology centres:",
      "100 national, 915 municipal",
    ]);
  });

  test("of running text do not end in a lost word", () => {
    const last = proseLines("甲".repeat(21), 300, 15).at(-1) ?? "";
    expect(last.length).toBeGreaterThan(3);
  });

  test("that are cut say so, inside their width", () => {
    expect(cut(["甲乙丙", "丁戊己", "庚"], 2, 45, 15)).toEqual(["甲乙丙", "丁戊…"]);
    expect(cut(["甲"], 2, 45, 15)).toEqual(["甲"]);
  });
});

test("a scene moves with all that it holds", () => {
  const paint = {};
  const path = (d: string): Mark => ({ kind: "path", d, paint });
  const [datum] = translate(
    [
      {
        zone: "lingang",
        marks: [
          path("M1 2h3v-4ZM5 6a1 1 0 1 0 2 0Z"),
          path("M1,2L3,4H5V6A7 8 0 1 0 9 10C1 2 3 4 5 6S1 2 3 4"),
          { kind: "polygon", points: [[0, 1]], paint },
          { kind: "circle", x: 1, y: 1, r: 1, paint },
        ],
      },
    ],
    10,
    20,
  );
  expect(datum).toEqual({
    zone: "lingang",
    marks: [
      path("M11 22h3v-4ZM15 26a1 1 0 1 0 2 0Z"),
      path("M11 22L13 24H15V26A7 8 0 1 0 19 30C11 22 13 24 15 26S11 22 13 24"),
      { kind: "polygon", points: [[10, 21]], paint },
      { kind: "circle", x: 11, y: 21, r: 1, paint },
    ],
  });
});
