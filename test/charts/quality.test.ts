import { expect, test } from "vitest";
import type { Frame } from "../../src/charts/chart";
import quality from "../../src/charts/quality";
import { light } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { dataset } from "../dataset";
import { drawn } from "./drawn";
import { collisions, crossings, framesOf, marksOf, overflows, textBoxes } from "./frames";

const view = select(dataset, everything);

const paths = (frame: Frame) => marksOf(drawn(quality, view, frame), "path");
const count = ({ d }: { readonly d: string }) => d.match(/M/g)?.length ?? 0;
const corners = ({ d }: { readonly d: string }) =>
  [...d.matchAll(/M([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

test.each(framesOf(quality))(
  "a square is an award and a disc a company, in $width × $height $locale",
  (frame) => {
    const [awards, companies] = [light.tiers[2], light.tiers[0]].map((fill) =>
      paths(frame)
        .filter(({ paint }) => paint.fill === fill)
        .map(count),
    );
    expect(awards).toEqual([128, 41]);
    expect(companies).toEqual([34, 6]);
  },
);

test.each(framesOf(quality))(
  "companies stand below all awards, in $width × $height $locale",
  (frame) => {
    const drawn = paths(frame);
    const count = drawn.length / 2;
    for (let index = 0; index < count; index += 1) {
      const [squares, discs] = [drawn[index], drawn[count + index]];
      if (!squares || !discs) throw new Error("expected all squares, then all discs");
      const lowest = Math.max(...corners(squares).map(([, y]) => y));
      expect(Math.min(...corners(discs).map(([, y]) => y))).toBeGreaterThan(lowest);
    }
  },
);

test("the title counts awards and says so", () => {
  expect(quality.title(dataset)).toEqual({
    zh: "质量标杆：\u200b市级累计 128 家次，\u200b全国 41 家次",
    en: "Quality benchmarks: 128 municipal and 41 national awards",
  });
});

test("the two units are told apart everywhere", () => {
  expect(quality.summary(view).en).toContain("128 awards in total, 34 companies since 2022");
  expect(quality.note(view)?.zh).toContain("单位不同，不能算占比");
  const { rows } = quality.table(view);
  expect(rows.map(({ cells: [, , unit] }) => unit?.kind === "text" && unit.text.zh)).toEqual([
    "家（次）",
    "家",
    "家（次）",
    "家",
  ]);
  const points = quality.points(view, "zh");
  expect(points.map(({ tooltip }) => tooltip.amount?.unit)).toEqual([
    "award",
    "company",
    "award",
    "company",
  ]);
});

test.each([1, 2, 3, 5, 9])("%d benchmarks keep their words apart and inside", (count) => {
  const benchmarks = Array.from({ length: count }, (_, index) => ({
    ...(dataset.benchmarks[index % 2] ?? missing()),
    id: `benchmark-${index}`,
  }));
  const many = select({ ...dataset, benchmarks }, everything);
  for (const frame of framesOf(quality)) {
    const scene = drawn(quality, many, frame);
    const boxes = textBoxes(scene);
    expect(overflows(boxes, frame)).toEqual([]);
    expect(collisions(boxes)).toEqual([]);
    expect(crossings(scene, boxes)).toEqual([]);
    expect(quality.points(many, frame.locale)).toHaveLength(count * 2);
  }
});

test("too many for squares and discs are told in words", () => {
  const facts = dataset.facts.map((fact) =>
    fact.id === "M02" && fact.amount
      ? { ...fact, amount: { ...fact.amount, value: 100_000 } }
      : fact,
  );
  const [frame = missing()] = framesOf(quality);
  const scene = drawn(quality, select({ ...dataset, facts }, everything), frame);
  expect(marksOf(scene, "path")).toEqual([]);
  expect(marksOf(scene, "text").map(({ text }) => text)).toContain("100000");
});

function missing(): never {
  throw new Error("expected a frame");
}
