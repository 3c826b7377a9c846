import { describe, expect, test } from "vitest";
import { middle, period, yearsBetween, yearStep } from "../../src/charts/kit/calendar";
import { balanced, block } from "../../src/charts/kit/lettering";
import { placeLabels, type LabelPlace } from "../../src/charts/kit/label-layout";

describe("a date as a stretch of time", () => {
  test("is as long as it is precise", () => {
    expect(period("2030")).toEqual({ from: 2030, to: 2031, precision: "year" });
    expect(period("2022-09").from).toBeCloseTo(2022 + 8 / 12);
    expect(period("2022-12").to).toBeCloseTo(2023);
    const day = period("2024-02-29");
    expect(day.to).toBeCloseTo(2024 + 2 / 12);
    expect(middle(day)).toBeGreaterThan(day.from);
  });

  test("years are labelled at round steps", () => {
    expect(yearStep(62, 44)).toBe(1);
    expect(yearStep(30, 44)).toBe(2);
    expect(yearsBetween(2016, 2031, 2)).toEqual([2016, 2018, 2020, 2022, 2024, 2026, 2028, 2030]);
    expect(yearsBetween(2016, 2031, 5)).toEqual([2020, 2025, 2030]);
  });
});

describe("labels on poles", () => {
  const way = (pole: number, width: number): readonly LabelPlace[] => [
    { pole, left: pole + 10, right: pole + 10 + width, side: "right" },
    { pole, left: pole - 10 - width, right: pole - 10, side: "left" },
  ];

  test("hang in one lane while there is room", () => {
    const placed = placeLabels([way(0, 80), way(200, 80), way(220, 80)], 1, 10);
    expect(placed?.map(({ side }) => side)).toEqual(["right", "left", "right"]);
  });

  test("take a higher lane where they would meet", () => {
    const crowded = [way(0, 150), way(100, 150), way(120, 150)];
    expect(placeLabels(crowded, 1, 10)).toBeUndefined();
    const placed = placeLabels(crowded, 3, 10);
    expect(new Set(placed?.map(({ lane }) => lane)).size).toBeGreaterThan(1);
  });
});

test("very many labels end in time, placed or not", () => {
  const poles = Array.from({ length: 24 }, (_, index) => index * 30);
  const ways = poles.map((pole): readonly LabelPlace[] => [
    { pole, left: pole + 10, right: pole + 130, side: "right" },
    { pole, left: pole - 130, right: pole - 10, side: "left" },
  ]);
  const start = performance.now();
  placeLabels(ways, 4, 10);
  expect(performance.now() - start).toBeLessThan(2000);
});

describe("a block of text", () => {
  test("breaks a Chinese sentence where its phrases end", () => {
    const { text } = block("上海市产业技术创新大会，三区获授牌", 14 * 13, { size: 14 });
    expect(text).toBe("上海市产业技术创新大会，\n三区获授牌");
  });

  test("leaves no lonely last word", () => {
    const loose = block("Six international conferences on innovation and industries", 330, {
      size: 14,
    });
    const tight = balanced("Six international conferences on innovation and industries", 330, {
      size: 14,
    });
    expect(tight.rows).toBe(loose.rows);
    expect(tight.width).toBeLessThan(loose.width);
  });
});
