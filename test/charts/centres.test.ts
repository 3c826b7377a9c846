import { describe, expect, test } from "vitest";
import centres from "../../src/charts/centres";
import type { Frame } from "../../src/charts/chart";
import type { Amount } from "../../src/model/amount";
import { light } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { dataset } from "../dataset";
import { drawn } from "./drawn";
import { collisions, crossings, framesOf, marksOf, overflows, textBoxes } from "./frames";

const view = select(dataset, everything);
const page: Frame = {
  ...{ width: 928, height: centres.heights.wide, k: 1, locale: "zh", palette: light },
  density: "page",
};
const small: Frame = { ...page, width: 332, height: 170, density: "small" };

const paths = (frame: Frame) => marksOf(drawn(centres, view, frame), "path");
const dots = ({ d }: { readonly d: string }) => d.match(/M/g)?.length ?? 0;
const filled = (frame: Frame) => paths(frame).filter(({ paint }) => paint.fill);
const hollow = (frame: Frame) => paths(frame).filter(({ paint }) => !paint.fill);

test("one dot is one centre, each tier one path", () => {
  expect(filled(page).map(dots)).toEqual([100, 915, 2000]);
});

test("a small picture draws one dot for five, all of them whole", () => {
  expect(filled(small).map(dots)).toEqual([20, 183, 400]);
  expect(centres.subtitle(view, "small").zh).toContain("1 点 = 5 家");
  expect(centres.subtitle(view, "page").zh).toContain("1 点 = 1 家");
});

test("a small picture never rounds a count away", () => {
  const facts = dataset.facts.map((fact) =>
    fact.id === "K03" && fact.amount ? { ...fact, amount: { ...fact.amount, value: 917 } } : fact,
  );
  const now = select({ ...dataset, facts }, everything);
  expect(centres.subtitle(now, "small").en).toContain("1 dot = 1 technology centre;");
});

test("only a lower bound has an open edge, and it is thinning and hollow", () => {
  expect(hollow(page)).toHaveLength(1);
  expect(hollow(page).map(dots)).toEqual([75]);
});

test("all tiers have one pitch", () => {
  const radii = filled(page).map(({ d }) => /a([\d.]+)/.exec(d)?.[1]);
  expect(new Set(radii).size).toBe(1);
});

test("the title names the counts with their bounds", () => {
  expect(centres.title(dataset)).toEqual({
    zh: "三级企业技术中心：\u200b国家级 100、\u200b市级 915、\u200b区级 2000 余",
    en: "Three tiers of technology centres: 100 national, 915 municipal, more than 2,000 district",
  });
});

test("the ratio is marked as ours and open where it is", () => {
  const { zh, en } = centres.subtitle(view, "page");
  expect(zh).toContain("市级约为国家级的 9 倍，区级在 20 倍以上（本站计算）");
  expect(en).toContain("about 9 times");
  expect(en).toContain("more than 20 times as many as national (our calculation)");
});

test("points tell value, bound and place", () => {
  const [, , district] = centres.points(view, page.locale);
  expect(district?.label).toBe("区级：2000 余家");
  expect(district?.tooltip.amount?.bound).toBe("atLeast");
  expect(district?.tooltip.lines.flat()).toContain("第 6 段");
});

describe("counts of any size and bound", () => {
  /** The dataset with another count of one tier. */
  const counting = (value: number, bound: Amount["bound"]) =>
    select(
      {
        ...dataset,
        facts: dataset.facts.map((fact) =>
          fact.id === "K02" && fact.amount
            ? { ...fact, amount: { ...fact.amount, value, bound } }
            : fact,
        ),
      },
      everything,
    );
  const marks = (value: number, bound: Amount["bound"]) =>
    marksOf(drawn(centres, counting(value, bound), page), "path").filter(({ paint }) =>
      [paint.fill, paint.stroke].includes(light.tiers[0]),
    );
  const total = (all: ReturnType<typeof marks>) =>
    all.filter(({ paint }) => paint.fill).reduce((sum, mark) => sum + dots(mark), 0);
  const values = [3, 7, 120, 1000];

  test.each(values)("an exact %d is one field of dots", (value) => {
    expect(marks(value, "exact").map(dots)).toEqual([value]);
  });

  test.each(values)("“at least” goes on beyond %d in hollow dots", (value) => {
    const all = marks(value, "atLeast");
    expect(total(all)).toBe(value);
    expect(all.filter(({ paint }) => !paint.fill)).toHaveLength(1);
  });

  test.each(values)("“about” %d dissolves: the same count in dots of several sizes", (value) => {
    const all = marks(value, "about");
    expect(total(all)).toBe(value);
    expect(all.length).toBeGreaterThan(1);
  });

  test("the note explains the signs that occur and no others", () => {
    const note = (bound: Amount["bound"]) => centres.note(counting(120, bound))?.en ?? "";
    expect(note("exact")).not.toContain("shrink");
    expect(note("about")).toContain("Marks that shrink at the end mean “about”.");
  });

  test("too many for dots are told in words", () => {
    const view = counting(97_531, "exact");
    const scene = drawn(centres, view, page);
    expect(marksOf(scene, "path")).toEqual([]);
    expect(marksOf(scene, "text").map(({ text }) => text)).toContain("97531");
    expect(centres.subtitle(view, "page").en).not.toContain("dot");
    expect(centres.note(view)?.en).not.toContain("dot");
    expect(centres.points(view, page.locale)).toHaveLength(dataset.tiers.length);
  });
});

test.each([1, 5, 12])("%d tiers keep their words apart and inside", (count) => {
  const tiers = Array.from({ length: count }, (_, index) => ({
    ...(dataset.tiers[index % 3] ?? missing()),
    id: `tier-${index}`,
  }));
  const many = { ...dataset, tiers };
  for (const frame of framesOf(centres, many)) {
    const scene = drawn(centres, select(many, everything), frame);
    const boxes = textBoxes(scene);
    expect(overflows(boxes, frame)).toEqual([]);
    expect(collisions(boxes)).toEqual([]);
    expect(crossings(scene, boxes)).toEqual([]);
    expect(centres.points(select(many, everything), frame.locale)).toHaveLength(count);
  }
});

function missing(): never {
  throw new Error("expected a tier");
}
