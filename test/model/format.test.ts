import { describe, expect, test } from "vitest";
import { type Amount, bounds, type UnitId } from "../../src/model/amount";
import { dated, dayBeside, figure, label, labelled, place, prose } from "../../src/model/format";
import { whereabouts } from "../../src/model/whereabouts";
import { factOf, sourceOf } from "../../src/model/lookup";
import { locales } from "../../src/model/text";
import { completeUnit, projectUnits } from "../../src/build/units";
import { dataset as atlas } from "../dataset";

const amount = (value: number, unit: UnitId, bound: Amount["bound"]): Amount => ({
  value,
  unit,
  bound,
});

/** The units that come with the project, and a country’s own. */
const words = {
  units: [
    ...projectUnits().flatMap(({ record }) => record.units.map(completeUnit)),
    completeUnit({
      id: "bn-eur",
      many: { zh: "亿欧元", en: "billion euro" },
      label: { zh: "亿欧元", en: "bn EUR" },
      source: { zh: "十亿欧元", en: "billion euro" },
      factor: { zh: 10, en: 1 },
      decimals: { zh: 0, en: 1 },
    }),
  ],
};

describe("amounts in words", () => {
  test.each([
    [
      amount(2000, "yi", "about"),
      "≈2000 亿元",
      "≈200 bn RMB",
      "约 2000 亿元",
      "about 200 billion yuan",
    ],
    [
      amount(2000, "centre", "atLeast"),
      "2000+ 家",
      "2,000+ centres",
      "2000 余家",
      "more than 2,000 centres",
    ],
    [amount(915, "centre", "exact"), "915 家", "915 centres", "915 家", "915 centres"],
    [amount(128, "award", "exact"), "128 家（次）", "128 awards", "128 家（次）", "128 awards"],
    [
      amount(12.5, "bn-eur", "about"),
      "≈125 亿欧元",
      "≈12.5 bn EUR",
      "约 125 亿欧元",
      "about 12.5 billion euro",
    ],
    [
      amount(0.04, "bn-eur", "about"),
      "≈0.4 亿欧元",
      "≈0.04 bn EUR",
      "约 0.4 亿欧元",
      "about 0.04 billion euro",
    ],
    [
      amount(2.25, "bn-eur", "exact"),
      "22.5 亿欧元",
      "2.25 bn EUR",
      "22.5 亿欧元",
      "2.25 billion euro",
    ],
    [amount(2.25, "yi", "exact"), "2.25 亿元", "0.225 bn RMB", "2.25 亿元", "0.225 billion yuan"],
    [
      amount(8.25, "bn-eur", "atLeast"),
      "82.5+ 亿欧元",
      "8.25+ bn EUR",
      "超过 82.5 亿欧元",
      "more than 8.25 billion euro",
    ],
    [
      amount(300, "yi", "atMost"),
      "≤300 亿元",
      "≤30 bn RMB",
      "不超过 300 亿元",
      "at most 30 billion yuan",
    ],
    [amount(2030, "calendar-year", "exact"), "2030 年", "2030", "2030 年", "2030"],
  ])("%o", (given, zhLabel, enLabel, zhProse, enProse) => {
    expect([labelled(given, "zh", words), prose(given, "zh", words)]).toEqual([zhLabel, zhProse]);
    expect(prose(given, "en", words)).toBe(enProse);
    expect(labelled(given, "en", words)).toBe(enLabel);
  });

  test("one of a thing is not written as several", () => {
    expect(prose(amount(1, "company", "exact"), "en", words)).toBe("1 company");
  });

  test("no figure loses its bound, in any unit and language", () => {
    for (const { id: unit } of words.units)
      for (const locale of locales)
        expect(
          new Set(bounds.map((bound) => label(amount(7, unit, bound), locale, words))).size,
          `${unit} ${locale}`,
        ).toBe(bounds.length);
  });

  test("a figure’s parts are the label", () => {
    for (const bound of bounds) {
      const { sign, digits, open } = figure(amount(1000, "yi", bound), "en", words);
      expect(`${sign}${digits}${open}`).toBe(label(amount(1000, "yi", bound), "en", words));
    }
  });
});

describe("dates and places", () => {
  test("a date is as precise as it is given", () => {
    expect(["2030", "2022-09", "2023-03-25"].map((date) => dated(date, "zh"))).toEqual([
      "2030 年",
      "2022 年 9 月",
      "2023 年 3 月 25 日",
    ]);
    expect(["2030", "2022-09", "2023-03-25"].map((date) => dated(date, "en"))).toEqual([
      "2030",
      expect.stringMatching(/^Sept? 2022$/),
      "25 Mar 2023",
    ]);
  });

  test("a paragraph or a line of the article", () => {
    expect(place("4", "zh")).toBe("第 4 段");
    expect(place("H", "en")).toBe("headline");
  });

  test("every fact says where it comes from, and whether it is the article’s", () => {
    const where = (id: string) => {
      const fact = factOf(atlas, id);
      return whereabouts(fact, sourceOf(atlas, fact.source), "zh");
    };
    expect(where("E08")).toBe("第 4 段");
    expect(where("ATLAS-TARGETS")).toBe("本站计算");
    expect(where("X04-NATIONAL")).toBe("其他来源：杨浦区政府");
    for (const { id } of atlas.facts) expect(where(id), id).not.toBe("");
  });
});

test("a source's date stands beside its name unless the name says it", () => {
  const plan = { zh: "上海市 2020 年临港新片区规划", en: "City plan for Lin-gang, 2020" };
  expect(dayBeside(plan, "2020", "en")).toBeUndefined();
  expect(dayBeside(plan, "2020", "zh")).toBeUndefined();
  expect(dayBeside({ zh: "人民日报", en: "People’s Daily" }, "2023-03-28", "en")).toBe(
    "28 Mar 2023",
  );
});
