import { drawn } from "../../src/engine/drawn";
import { expect, test } from "vitest";
import centres from "../../src/charts/centres";
import type { Frame } from "../../src/charts/chart";
import { light } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { dataset } from "../dataset";
import { marksOf } from "./frames";

const view = select(dataset, everything);
const page: Frame = {
  ...{ width: 1248, height: centres.heights.wide, k: 1, locale: "zh", palette: light },
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
  const [, , district] = centres.points(view, page);
  expect(district?.label).toBe("区级：2000 余家");
  expect(district?.tooltip.amount?.bound).toBe("atLeast");
  expect(district?.tooltip.lines.flat()).toContain("第 6 段");
});
