import { describe, expect, test } from "vitest";
import { conjunction, eachLocale, list, numbersKept, phrased, plain } from "../../src/model/text";
import { chance } from "./seeded";

describe("text", () => {
  test("| becomes an opportunity to break that files do not keep", () => {
    expect(phrased("只有|未来|智能")).toBe("只有\u200b未来\u200b智能");
    expect(plain(phrased("只有|未来|智能"))).toBe("只有未来智能");
  });

  test("a number stays with what it counts", () => {
    expect(numbersKept("累计 128 家次，全国 41 家次")).toBe(
      "累计\u00a0128\u00a0家次，全国\u00a041\u00a0家次",
    );
    expect(numbersKept("centres: 100 national, 915 municipal")).toBe(
      "centres: 100\u00a0national, 915\u00a0municipal",
    );
  });

  test("what has no mark is left as it is", () => {
    for (let seed = 0; seed < 100; seed++) {
      const word = chance(seed).word();
      expect(plain(phrased(word))).toBe(word);
    }
  });

  test("both languages are written", () => {
    expect(eachLocale((locale) => `in ${locale}`)).toEqual({ zh: "in zh", en: "in en" });
  });

  test("names are joined as each language does", () => {
    expect(list(["甲", "乙", "丙"], "zh")).toBe("甲、乙、丙");
    expect(list(["a", "b", "c"], "en")).toBe("a, b, c");
    expect(conjunction(["甲", "乙"], "zh")).toBe("甲和乙");
    expect(conjunction(["a", "b", "c"], "en")).toBe("a, b and c");
    expect(conjunction([], "en")).toBe("");
  });
});
