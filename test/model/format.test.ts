import { describe, expect, test } from "vitest";
import { type Amount, bounds, type UnitId, units } from "../../src/model/amount";
import {
  dated,
  dayBeside,
  figure,
  label,
  labelled,
  place,
  prose,
  whereabouts,
} from "../../src/model/format";
import { factOf, sourceOf } from "../../src/model/lookup";
import { locales } from "../../src/model/text";
import { dataset as atlas } from "../dataset";

const amount = (value: number, unit: UnitId, bound: Amount["bound"]): Amount => ({
  value,
  unit,
  bound,
});

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
    [amount(2030, "calendar-year", "exact"), "2030 年", "2030", "2030 年", "2030"],
  ])("%o", (given, zhLabel, enLabel, zhProse, enProse) => {
    expect([labelled(given, "zh"), prose(given, "zh")]).toEqual([zhLabel, zhProse]);
    expect(prose(given, "en")).toBe(enProse);
    expect(labelled(given, "en")).toBe(enLabel);
  });

  test("one of a thing is not written as several", () => {
    expect(prose(amount(1, "company", "exact"), "en")).toBe("1 company");
  });

  test("no figure loses its bound, in any unit and language", () => {
    for (const unit of units)
      for (const locale of locales)
        expect(
          new Set(bounds.map((bound) => label(amount(7, unit, bound), locale))).size,
          `${unit} ${locale}`,
        ).toBe(bounds.length);
  });

  test("a figure’s parts are the label", () => {
    for (const bound of bounds) {
      const { sign, digits, open } = figure(amount(1000, "yi", bound), "en");
      expect(`${sign}${digits}${open}`).toBe(label(amount(1000, "yi", bound), "en"));
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
