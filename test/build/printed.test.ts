import { expect, test } from "vitest";
import { chineseNumeral, numbersIn, qualifierIn } from "../../src/build/printed";
import { chance } from "../model/seeded";

/** Writes a whole number below a hundred million as Chinese does. */
function written(value: number): string {
  const digits = "零一二三四五六七八九";
  const section = (part: number) => {
    let text = "";
    let gap = false;
    for (const [size, step] of [
      [1000, "千"],
      [100, "百"],
      [10, "十"],
      [1, ""],
    ] as const) {
      const digit = Math.floor(part / size) % 10;
      if (digit === 0) gap = text !== "";
      else {
        text += `${gap ? "零" : ""}${digits[digit]}${step}`;
        gap = false;
      }
    }
    return text;
  };
  const high = Math.floor(value / 1e4);
  const low = value % 1e4;
  const joint = high > 0 && low > 0 && low < 1000 ? "零" : "";
  return `${high > 0 ? `${section(high)}万` : ""}${joint}${section(low)}`;
}

test("Chinese numerals are read", () => {
  expect(
    ["六", "十", "十二", "二十", "一百零五", "三千", "一万二千", "两亿"].map(chineseNumeral),
  ).toEqual([6, 10, 12, 20, 105, 3000, 12000, 200000000]);
});

test("every written numeral reads as its number", () => {
  for (let seed = 0; seed < 500; seed++) {
    const by = chance(seed);
    const value = 1 + by.below(10 ** (1 + by.below(7)));
    expect(chineseNumeral(written(value)), written(value)).toBe(value);
  }
});

test.each([
  ["2000亿元左右", 2000, "about"],
  ["2000余家区级", 2000, "atLeast"],
  ["三级创新网络", 3, "exact"],
  ["累计128家(次)", 128, "exact"],
  ["1.2万亿元", 12000, "exact"],
  ["超过1,900家", 1900, "atLeast"],
  ["一亿元以上", 1, "atLeast"],
  ["节约能源", undefined, "exact"],
  ["业余", undefined, "exact"],
  ["more than 2,000 centres", 2000, "atLeast"],
])("%s", (phrase, value, bound) => {
  expect(qualifierIn(phrase).bound).toBe(bound);
  if (value === undefined) expect(numbersIn(phrase)).toEqual([]);
  else expect(numbersIn(phrase)).toContain(value);
});

test.each([
  ["six projects", 6, "exact"],
  ["around €12.5 billion", 12.5, "about"],
  ["近30亿元", 30, "about"],
  ["more than €8 billion", 8, "atLeast"],
  ["no less than 40", 40, "atLeast"],
  ["up to 2.5 GW", 2.5, "atMost"],
  ["no more than twelve", 12, "atMost"],
  ["不超过500家", 500, "atMost"],
  ["500亿元以内", 500, "atMost"],
] as const)("“%s” prints %d, %s", (phrase, value, bound) => {
  expect(numbersIn(phrase)).toContain(value);
  expect(qualifierIn(phrase).bound).toBe(bound);
});
