import { describe, expect, test } from "vitest";
import fields from "../../src/charts/fields";
import { textWidth } from "../../src/model/metrics";
import overview from "../../src/charts/overview";
import targets from "../../src/charts/targets";
import { degreeLabels, notNamed } from "../../src/charts/words/fields";
import { sumFinding } from "../../src/charts/words/target-captions";
import type { Dataset } from "../../src/model/dataset";
import { everything, select } from "../../src/model/selection";
import { locales, plain } from "../../src/model/text";
import { dataset } from "../dataset";
import { moreZones } from "./more-zones";
import { zoneCharts } from "./zones";

/** The dataset with other targets. */
const withTargets = (values: readonly number[], bound: "about" | "atLeast" = "about"): Dataset => ({
  ...dataset,
  facts: dataset.facts.map((fact) => {
    const index = dataset.zones.findIndex(({ target }) => target === fact.id);
    const value = values[index];
    return value === undefined ? fact : { ...fact, amount: { value, unit: "yi", bound } };
  }),
});

describe("the targets’ finding", () => {
  test("is that one zone’s target equals the sum of the others’", () => {
    expect(plain(targets.title(dataset).zh)).toBe("张江的目标约等于临港与大零号湾之和");
    expect(targets.title(dataset).en).toBe(
      "Zhangjiang aims for about as much as the other two combined",
    );
    expect(sumFinding(dataset)?.sum).toEqual({ value: 2000, unit: "yi", bound: "about" });
  });

  test("follows the data to another zone", () => {
    const other = withTargets([500, 1500, 1000]);
    expect(targets.findingHolds(other)).toBe(true);
    expect(plain(targets.title(other).zh)).toBe("临港的目标约等于张江与大零号湾之和");
  });

  test.each([
    ["no zone equals the others", withTargets([1800, 1000, 1000])],
    ["the targets are lower bounds", withTargets([2000, 1000, 1000], "atLeast")],
    ["there are more zones", moreZones(5, 8)],
  ])("gives way to a neutral title where %s", (_case, data) => {
    expect(targets.findingHolds(data)).toBe(false);
    expect(targets.title(data).en).toBe("What each zone aims for");
    expect(targets.note(select(data, everything))?.en).not.toContain("Adding");
  });
});

describe("the fields’ finding", () => {
  test("is the one field that all zones name", () => {
    expect(plain(fields.title(dataset).zh)).toBe("六个领域中，只有未来智能三区都列入");
    expect(fields.title(dataset).en).toBe(
      "Of six fields, only intelligence is named by all three zones",
    );
    expect(plain(overview.title(dataset).zh)).toBe(
      "三区目标合计约 4000 亿元，共同领域只有未来智能",
    );
  });

  test("gives way to a neutral title where no field is common to all", () => {
    const apart: Dataset = {
      ...dataset,
      zones: dataset.zones.map((zone, index) =>
        index === 0
          ? { ...zone, fields: zone.fields.filter(({ field }) => field !== "intelligence") }
          : zone,
      ),
    };
    for (const chart of [fields, overview]) {
      expect(chart.findingHolds(apart)).toBe(false);
      expect(chart.title(apart).en).toMatch(/^Three zones/);
    }
  });

  test("are brackets in words, shorter where there is less room", () => {
    expect(degreeLabels(dataset, 3, "zh")).toEqual(["三区都列入", "3 区", "3"]);
    expect(degreeLabels(dataset, 1, "en")).toEqual(["One zone", "1 zone", "1"]);
    expect(degreeLabels(dataset, 3, "en")[0]).toBe("All three zones");
  });
});

describe("what a zone lacks", () => {
  const lacking = (chosen: readonly string[], zone: number, locale: "zh" | "en") => {
    const view = select(dataset, { fields: chosen, match: "all", zones: [] }).zones[zone];
    if (!view) throw new Error(`no zone ${zone}`);
    return notNamed(dataset, view, locale);
  };

  test("is said with its relative, which is never merged", () => {
    expect(lacking(["energy"], 0, "zh")).toEqual([
      "未列出未来能源，另列未来能源材料",
      "未列出未来能源",
    ]);
    expect(lacking(["energy"], 0, "en")[0]).toBe("Energy not named; related: energy materials");
  });

  test("leaves out what it names", () => {
    expect(lacking(["health", "space"], 0, "en")).toEqual(["Space not named"]);
    expect(lacking(["health", "chips"], 2, "zh")).toEqual([
      "未列出未来健康、未来芯片",
      "所选 2 项未列出",
    ]);
    expect(lacking(["intelligence"], 2, "zh")).toEqual([]);
  });
});

describe("words around the picture", () => {
  test.each(Object.entries(zoneCharts))(
    "%s has a subtitle for small embeds in one line",
    (_, chart) => {
      const view = select(dataset, everything);
      for (const locale of locales)
        expect(textWidth(chart.subtitle(view, "small")[locale], 12)).toBeLessThanOrEqual(252);
    },
  );

  test("our sum is marked as ours wherever it stands", () => {
    const view = select(dataset, everything);
    for (const density of ["page", "small"] as const) {
      expect(overview.subtitle(view, density).zh).toContain("本站计算");
      expect(overview.subtitle(view, density).en).toMatch(/our (sum|calculation)/);
    }
    const row = overview.table(view).rows.find(({ key }) => key === "total");
    expect(JSON.stringify(row)).toContain("本站计算");
  });

  test("an empty cell is not named, never nothing", () => {
    const table = fields.table(select(dataset, everything));
    const energy = table.rows.find(({ key }) => key === "energy");
    expect(energy?.cells[1]).toEqual({
      kind: "none",
      text: { zh: "未列出，另列未来能源材料", en: "not named; related: energy materials" },
    });
    expect(
      table.rows.flatMap(({ cells }) => cells).filter(({ kind }) => kind === "none"),
    ).toHaveLength(7);
  });

  test("tables say which zones match while something is chosen", () => {
    const view = select(dataset, { ...everything, fields: ["space"] });
    for (const chart of Object.values(zoneCharts)) {
      expect(JSON.stringify(chart.table(view))).toContain("符合筛选");
      expect(JSON.stringify(chart.table(select(dataset, everything)))).not.toContain("符合筛选");
    }
  });
});
