import { describe, expect, it, test } from "vitest";
import { selectionSaid } from "../../src/charts/words/matching";
import { result, resultParts } from "../../src/charts/words/result";
import { everything, select, type Selection } from "../../src/model/selection";
import { locales } from "../../src/model/text";
import { dataset } from "../dataset";
import { moreZones } from "./more-zones";

const view = (selection: Partial<Selection>) => select(dataset, { ...everything, ...selection });

const cases: readonly (readonly [Partial<Selection>, zh: string, en: string])[] = [
  [{}, "未筛选，显示 3 个先导区", "No filter: showing 3 zones"],
  [
    { fields: ["space"] },
    "未来空间：临港和大零号湾，目标各约 1000 亿元；原文中张江未列出此项",
    "Space: Lin-gang and Grand neoBay, target about 100 billion yuan each; the source does not list it for Zhangjiang",
  ],
  [
    { fields: ["space", "chips"] },
    "未来空间或未来芯片：张江、临港和大零号湾，目标依次为约 2000 亿元、约 1000 亿元、约 1000 亿元",
    "Space or chips: Zhangjiang, Lin-gang and Grand neoBay, targets in that order about 200 billion yuan, about 100 billion yuan, about 100 billion yuan",
  ],
  [
    { fields: ["energy", "space"] },
    "未来能源或未来空间：临港和大零号湾，目标各约 1000 亿元；原文中张江未列出其中任何一项",
    "Energy or space: Lin-gang and Grand neoBay, target about 100 billion yuan each; the source does not list either for Zhangjiang",
  ],
  [
    { fields: ["space", "chips"], match: "all" },
    "未来空间和未来芯片：没有先导区；原文中张江、临港和大零号湾均未全部列出",
    "Space and chips: no zone; the source does not list both for Zhangjiang, Lin-gang or Grand neoBay",
  ],
  [
    { fields: ["chips"], zones: ["lingang"] },
    "未来芯片，所选先导区中：没有先导区；原文中临港未列出此项",
    "Chips, among the chosen zones: no zone; the source does not list it for Lin-gang",
  ],
  [
    { zones: ["lingang"] },
    "已选：临港，目标约 1000 亿元",
    "Chosen: Lin-gang, target about 100 billion yuan",
  ],
];

describe("the result of a filter", () => {
  test.each(cases)("names the zones, also for none: %j", (selection, zh, en) => {
    expect(result(view(selection), "zh")).toBe(zh);
    expect(result(view(selection), "en")).toBe(en);
  });

  it("tells the zones alone to who sees the pressed fields", () => {
    const [, zones] = resultParts(view({ fields: ["space"] }), "en");
    expect(zones).toBe("Lin-gang and Grand neoBay");
  });

  it("goes on with a relative, which is never merged", () => {
    const said = selectionSaid(view({ fields: ["energy"] }));
    expect(said.zh).toContain("未来能源：临港和大零号湾，");
    expect(said.zh).toContain("张江列出相关领域“未来能源材料”，原文另列，未并入");
    expect(said.en).toContain("Energy: Lin-gang and Grand neoBay, ");
    expect(said.en).toContain("Zhangjiang names a related field, energy materials, kept apart");
  });

  it("counts what would be a long row of names", () => {
    const many = select(moreZones(12, 8), { ...everything, fields: ["intelligence"] });
    expect(result(many, "en")).toBe("Intelligence: 12 of 12 zones");
    expect(result(many, "zh")).toBe("未来智能：12 / 12 个先导区");
  });

  it("speaks of what the source lists, never of what a zone does", () => {
    const all = dataset.fields.flatMap(({ id }) =>
      (["any", "all"] as const).map((match) => view({ fields: ["chips", id], match })),
    );
    for (const each of all)
      expect(locales.map((locale) => result(each, locale)).join()).not.toMatch(/布局|点名/);
  });
});
