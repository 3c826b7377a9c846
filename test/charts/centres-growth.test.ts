import { describe, expect, test } from "vitest";
import centresGrowth from "../../src/charts/centres-growth";
import type { Frame } from "../../src/charts/chart";
import { light } from "../../src/model/palette";
import type { Dataset } from "../../src/model/dataset";
import { everything, select } from "../../src/model/selection";
import { placedPoints } from "../../src/ui/point-band";
import { dataset } from "../dataset";
import { drawn, drawnBoxes } from "./drawn";
import { collisions, crossings, framesOf, led, marksOf, overflows, textBoxes } from "./frames";

const view = select(dataset, everything);
const page: Frame = {
  ...{ width: 928, height: centresGrowth.heights.wide, k: 1, locale: "en", palette: light },
  density: "page",
};
const circles = (frame: Frame) => marksOf(drawn(centresGrowth, view, frame), "circle");
const words = (frame: Frame) =>
  textBoxes(drawn(centresGrowth, view, frame)).map(({ text }) => text);

/** The dataset with another number for one fact. */
const counting = (id: string, value: number): Dataset => ({
  ...dataset,
  facts: dataset.facts.map((fact) =>
    fact.id === id && fact.amount ? { ...fact, amount: { ...fact.amount, value } } : fact,
  ),
});

test("the finding is bound to the counts", () => {
  expect(centresGrowth.title(dataset)).toEqual({
    zh: "三级企业技术中心\u200b均多于 2022 年 7 月",
    en: "All three tiers have more technology centres than in July 2022",
  });
  const fewer = counting("K02", 93);
  expect(centresGrowth.findingHolds(fewer)).toBe(false);
  expect(centresGrowth.title(fewer).en).toBe(
    "Three tiers of technology centres, 21 Jul 2022 and 25 Mar 2023",
  );
});

test("an exact count is a filled disc, a lower bound a hollow one with hollow dots above", () => {
  const filled = circles(page).filter(({ paint }) => paint.fill && paint.fill !== light.paper);
  const hollow = circles(page).filter(({ paint }) => paint.fill === light.paper);
  const above = circles(page).filter(({ paint }) => !paint.fill);
  expect([filled.length, hollow.length, above.length]).toEqual([5, 1, 3]);
  expect(above.every(({ x, y }) => x === hollow[0]?.x && y < (hollow[0]?.y ?? 0))).toBe(true);
});

test("each panel’s scale begins at zero, so that heights are shares of its largest count", () => {
  const [first, last] = circles(page);
  const zero = marksOf(drawn(centresGrowth, view, page), "polyline")
    .flatMap(({ points }) => points)
    .reduce((lowest, [, y]) => Math.max(lowest, y), 0);
  expect((zero - (first?.y ?? 0)) / (zero - (last?.y ?? 0))).toBeCloseTo(93 / 100, 4);
  expect(words(page).filter((text) => text === "0")).toHaveLength(3);
});

test("the outside source is tagged and named on the picture and in the source line", () => {
  expect(words(page)).toEqual(expect.arrayContaining(["other source", "Yangpu District"]));
  expect(words({ ...page, locale: "zh" })).toContain("其他来源：杨浦区政府");
  expect(words({ ...page, width: 332, height: 170, density: "small" }).join(" ")).toContain(
    "other source",
  );
  expect(centresGrowth.sources(view).map(({ source }) => source)).toEqual([
    "csj",
    "yangpu-2022-07-26",
  ]);
});

test("the differences are ours, net, and keep the bound", () => {
  expect(words(page)).toEqual(
    expect.arrayContaining(["net +7", "net +183", "net at least +77", "our calculation"]),
  );
  expect(centresGrowth.summary(view).zh).toContain("净增至少 77 家（本站计算）");
  const { rows } = centresGrowth.table(view);
  const change = rows.find(({ key }) => key === "district-change");
  expect(JSON.stringify(change?.cells)).toContain("at least 77 centres more");
  expect(JSON.stringify(change?.cells)).toContain("our calculation");
});

test("the table gives each count its date and where it stands", () => {
  const { rows, columns } = centresGrowth.table(view);
  expect(columns.map(({ key }) => key)).toEqual(["tier", "date", "centres", "bound", "where"]);
  const told = rows.map(({ cells }) =>
    cells.map((cell) => (cell.kind === "amount" ? cell.amount.value : cell.text.zh)).join(" | "),
  );
  expect(told[0]).toBe("国家级 | 2022 年 7 月 21 日 | 93 | 无 | 其他来源：杨浦区政府");
  expect(told[1]).toBe("国家级 | 2023 年 3 月 25 日 | 100 | 无 | 第 6 段");
});

describe("any number of tiers, any bound", () => {
  const bounds = ["exact", "about", "atLeast"] as const;

  test.each([1, 5, 7, 12])("%d tiers keep their words apart and inside", (count) => {
    const tiers = Array.from({ length: count }, (_, index) => ({
      ...(dataset.tiers[index % 3] ?? missing()),
      id: `tier-${index}`,
    }));
    const many = { ...dataset, tiers };
    const view = select(many, everything);
    for (const frame of framesOf(centresGrowth, many)) {
      const scene = drawn(centresGrowth, view, frame);
      const boxes = textBoxes(scene);
      expect(overflows(boxes, frame)).toEqual([]);
      expect(collisions(boxes)).toEqual([]);
      expect(crossings(scene, boxes)).toEqual([]);
      const places = drawnBoxes(centresGrowth, view, frame);
      const points = placedPoints(centresGrowth.points(view, frame.locale), places);
      expect(points).toHaveLength(count * 2);
      expect(led(points).size).toBe(count * 2);
    }
  });

  test("each bound has a disc of its own", () => {
    const facts = dataset.facts.map((fact) => {
      const bound = bounds[["K02", "K03", "K04"].indexOf(fact.id)];
      return fact.amount && bound ? { ...fact, amount: { ...fact.amount, bound } } : fact;
    });
    const scene = drawn(centresGrowth, select({ ...dataset, facts }, everything), page);
    const last = marksOf(scene, "circle").filter(({ r, x }) => r > 5 && x > 0);
    const looks = last.map(
      ({ paint: { fill, dash } }) => `${fill === light.paper} ${dash !== undefined}`,
    );
    expect(new Set(looks)).toEqual(new Set(["false false", "true true", "true false"]));
    expect(marksOf(scene, "circle").filter(({ r }) => r < 5)).toHaveLength(3);
  });
});

function missing(): never {
  throw new Error("expected a tier");
}

test("a rounded present count names no difference", () => {
  const facts = dataset.facts.map((fact) =>
    fact.id === "K02" && fact.amount
      ? { ...fact, amount: { ...fact.amount, bound: "about" as const } }
      : fact,
  );
  const now = { ...dataset, facts };
  expect(centresGrowth.findingHolds(now)).toBe(false);
  expect(centresGrowth.table(select(now, everything)).rows.map(({ key }) => key)).not.toContain(
    "national-change",
  );
});
