import { describe, expect, test } from "vitest";
import { columnNames, narrowest, shared } from "../../src/charts/kit/column-names";
import { textWidth } from "../../src/model/metrics";
import { barPieces, reach } from "../../src/charts/kit/slats";
import { ticks } from "../../src/charts/kit/value-axis";
import { targetSizes } from "../../src/charts/options/target-sizes";
import { everything, select } from "../../src/model/selection";
import { light } from "../../src/model/palette";
import { dataset } from "../dataset";

describe("ticks", () => {
  test.each([
    [2000, [0, 500, 1000, 1500, 2000]],
    [1000, [0, 200, 400, 600, 800, 1000]],
    [1780, [0, 500, 1000, 1500, 2000]],
    [30, [0, 10, 20, 30]],
  ])("up to %d are round and few", (greatest, expected) => {
    expect(ticks(greatest)).toEqual(expected);
  });
});

describe("columns", () => {
  test("share a width equally, unless one needs more", () => {
    expect(shared([10, 10, 10], 90)).toEqual([30, 30, 30]);
    expect(shared([50, 10, 10], 90)).toEqual([50, 20, 20]);
    expect(shared([50, 30, 20], 90)).toBeUndefined();
  });

  const lettering = { size: 15, weight: 600, lineHeight: 19 } as const;
  const names = ["未来智能", "未来健康", "未来能源材料"];

  test("break their names where all begin alike, as soon as two do not fit", () => {
    const texts = (widths: readonly number[]) =>
      columnNames(names, widths, lettering).map(({ text }) => text);
    expect(texts([100, 100, 110])).toEqual(names);
    expect(texts([80, 80, 80])).toEqual(["未来智能", "未来健康", "未来\n能源材料"]);
    expect(texts([60, 60, 60])).toEqual(["未来\n智能", "未来\n健康", "未来\n能源材料"]);
  });

  test("need no more than their broken names", () => {
    expect(narrowest(names, 2, lettering)).toEqual([30, 30, 60]);
    const [energy] = narrowest(["Energy materials"], 2, { ...lettering, size: 14 });
    expect(energy).toBeCloseTo(textWidth("materials", 14, 600));
  });
});

describe("bars", () => {
  test("reach as far as their ink does", () => {
    for (const bound of ["exact", "about", "atLeast", "atMost"] as const) {
      const { pieces, dots } = barPieces(300, bound, 1);
      const ends = [
        ...pieces.map(({ from, size }) => from + size),
        ...dots.map(({ at, r }) => at + r),
      ];
      expect(Math.max(...ends), bound).toBeCloseTo(300 + reach(bound, 1));
    }
  });

  test("never dissolve whole, however short they are", () => {
    for (const length of [10, 30])
      for (const bound of ["about", "atMost"] as const)
        expect(barPieces(length, bound, 1).pieces[0]?.size, bound).toBeGreaterThan(length / 4);
  });

  test("keep to one scale from zero in every frame", () => {
    for (const [width, k] of [
      [328, 1],
      [640, 1],
      [928, 1],
      [1728, 2.15],
    ] as const) {
      const [sizes] = targetSizes(select(dataset, everything), {
        ...{ width, height: 340 * k, k, locale: "zh", palette: light, density: "page" },
      });
      const [first, second, third] = sizes?.rows.map(({ end }) => end - sizes.x0) ?? [];
      expect(first).toBeCloseTo(2 * (second ?? 0));
      expect(second).toBeCloseTo(third ?? 0);
    }
  });
});
