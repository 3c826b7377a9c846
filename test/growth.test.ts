import { describe, expect, test } from "vitest";
import { charts } from "../src/charts";
import { embedWords } from "../src/charts/frames/embed-words";
import { deck } from "../src/charts/frames/deck";
import { pageFrame } from "../src/charts/frames/page";
import { check } from "../src/build/check";
import { compile } from "../src/build/compile";
import { gather } from "../src/build/gather";
import { read, readFolder } from "../src/build/read";
import { shapes } from "../src/build/shape";
import { drawn } from "../src/engine/drawn";
import { renderAtlas } from "../src/entry/prerender";
import { renderEmbed } from "../src/entry/prerender-embed";
import { writeOutline } from "../src/entry/outline";
import { aboutSheet } from "../src/exports/data/about-sheet";
import { jsonOf } from "../src/exports/data/json";
import { excerptOf, SHOWN, WHOLE } from "../src/model/excerpt";
import { namingCount, zoneCount } from "../src/model/lookup";
import { everything, select } from "../src/model/selection";
import { fileName } from "../src/ui/share/file-name";
import { datasetStyles } from "../src/ui/dataset-styles";
import { zoneFiles } from "./bench/gen-zones.mjs";
import { dataset as real } from "./dataset";
import { jobOf } from "./exports/job";

const own = readFolder("data");

/** The real data with so many zones and fields. */
function authored(zones: number, fields: number) {
  const said = own.find(({ file }) => file === "fields.yaml")?.text ?? "";
  const site = own.find(({ file }) => file === "site.yaml")?.text;
  const made = zoneFiles(zones, fields, said, site);
  const changed = new Set(made.map(({ file }) => file));
  return read([...own.filter(({ file }) => !changed.has(file)), ...made]);
}

function compiled(zones: number, fields: number) {
  const { dataset, problems } = compile(authored(zones, fields));
  if (!dataset) throw new Error(JSON.stringify(problems[0]));
  return dataset;
}

const large = compiled(300, 40);
const huge = compiled(1500, 40);
const page = excerptOf(huge);

describe("compiling", () => {
  /** How often the zones are looked at while the data are gathered and checked. */
  function looks(zones: number): number {
    const { records } = shapes(authored(zones, 12));
    let count = 0;
    const watched = records.zones.map(
      (zone) =>
        new Proxy(zone, {
          get(of, key, receiver) {
            count += 1;
            return Reflect.get(of, key, receiver) as unknown;
          },
        }),
    );
    const seen = { ...records, zones: watched };
    expect(check(seen, gather(seen), new Set())).toEqual([]);
    return count;
  }

  test("looks at each zone equally often, however many there are", () => {
    expect(looks(300)).toBeLessThan(looks(100) * 3.05);
  });
});

describe("an excerpt", () => {
  test("is the dataset itself as long as a page can show it", () => {
    expect(excerptOf(real)).toBe(real);
    const most = { ...large, zones: large.zones.slice(0, WHOLE) };
    expect(excerptOf(most)).toBe(most);
  });

  test("keeps the first zones with their facts, and what is not about one zone", () => {
    expect(page.zones).toEqual(huge.zones.slice(0, SHOWN));
    const ids = new Set(page.facts.map(({ id }) => id));
    for (const { target, facts, fields, place } of page.zones)
      for (const id of [target, place.fact, ...facts, ...fields.map(({ fact }) => fact)])
        expect(ids).toContain(id);
    const zones = new Set(huge.zones.map(({ id }) => id));
    for (const { id, subject } of huge.facts) if (!zones.has(subject)) expect(ids).toContain(id);
  });

  test("counts what it leaves out from the data", () => {
    expect(zoneCount(page)).toBe(huge.zones.length);
    expect(page.excerpt?.facts).toBe(huge.facts.length);
    for (const { id } of huge.fields)
      expect(namingCount(page, id)).toBe(
        huge.zones.filter(({ fields }) => fields.some(({ field }) => field === id)).length,
      );
    expect(select(page, { ...everything, fields: ["space"] }).hits).toBe(
      select(huge, { ...everything, fields: ["space"] }).hits,
    );
    expect(select(page, { ...everything, fields: ["space", "chips"] }).hits).toBeUndefined();
  });
});

describe("a page of many zones", () => {
  const html = renderAtlas(page, "en");

  test("has no more bytes than one of few, and holds the cap’s cards", () => {
    const few = renderAtlas(excerptOf(large), "en");
    expect(html.match(/<article class="card /g)).toHaveLength(SHOWN);
    expect(html.length).toBeLessThanOrEqual(few.length * 1.01);
    expect(html.length).toBeLessThanOrEqual(900_000);
  });

  test("counts zones and fields in its headline", () => {
    expect(huge.site.headline.en).toBe("1500 zones, 40 fields");
    expect(huge.site.sum?.label.zh).toBe("1500区 2030 年未来产业规模目标之和");
    expect(huge.site.sum?.note.en).toMatch(/^Our sum of 1500 targets;/);
    expect(html).toContain("1500 zones, 40 fields</h1>");
    expect(JSON.stringify(huge.site)).not.toMatch(/三区|three zones/);
  });

  test("says what it leaves out, and where the rest is", () => {
    const bare = html.replaceAll(/<!-- -->|<[^>]*>/g, "");
    expect(bare).toContain(
      "Shows the first 12 of 1500 zones in their order; all are in dataset.json.",
    );
    expect(bare).toContain(
      "Compares the first 12 of 1500 zones in their order; all are in dataset.json.",
    );
    expect(bare).toContain(
      `Shows ${page.facts.length} of ${huge.facts.length} facts: those of the first 12 zones, those that are not about one zone, and what else the page names;`,
    );
    expect(bare).toContain("Offline version, one HTML file (the first 12 of 1500)");
    const bareZh = renderAtlas(page, "zh").replaceAll(/<!-- -->|<[^>]*>/g, "");
    expect(bareZh).toContain("显示按顺序的前 12 个先导区，共 1500 个；全部见 dataset.json。");
  });

  test("says nothing of it where everything is there", () => {
    expect(datasetStyles(real)).not.toContain("content-visibility");
    expect(renderAtlas(real, "en")).not.toContain("left-out");
  });

  test("carries styles, slides and a first script’s outline that do not grow", () => {
    for (const of of [
      datasetStyles,
      writeOutline,
      (data: typeof page) =>
        deck(data)
          .map(({ id }) => id)
          .join(),
    ])
      expect(of(page).length).toBeLessThanOrEqual(of(excerptOf(large)).length * 1.01);
  });

  test("leaves words that no excerpt can know to the whole", () => {
    expect(html).not.toMatch(/undefined|NaN/);
    expect(charts.get("targets")?.findingHolds(page)).toBe(false);
  });
});

describe("a file made of an excerpt", () => {
  test("is named after what it holds, unless all of it is there", () => {
    const name = (ids: readonly string[], data = page) =>
      fileName("csv", ".csv", jobOf(ids, { data }));
    expect(name(["targets"])).toBe("pilot-zone-atlas_targets_first-12-of-1500-zones_zh.csv");
    expect(name([])).toBe("pilot-zone-atlas_all_first-12-of-1500-zones_zh.csv");
    expect(name(["centres"])).toBe("pilot-zone-atlas_centres_zh.csv");
    expect(name([], real)).toBe("pilot-zone-atlas_all_zh.csv");
  });

  test("says in itself what it leaves out", () => {
    const said = "Shows the first 12 of 1500 zones in their order";
    expect(jsonOf(jobOf([], { data: page })).excerpt?.en).toContain(said);
    expect(jsonOf(jobOf()).excerpt).toBeUndefined();
    const rows = (data: typeof page) => aboutSheet(jobOf([], { data })).rows.map(([key]) => key);
    expect(rows(page)).toContain("excerpt");
    expect(rows(real)).not.toContain("excerpt");
  });
});

describe.each([...charts].filter(([, { selectable }]) => selectable))(
  "the chart %s of many zones",
  (id, chart) => {
    const view = select(page, everything);

    test("says in its note what it leaves out, first of all", () => {
      expect(chart.note(view)?.en).toMatch(
        /^Shows the first 12 of 1500 zones in their order; the rest are/,
      );
      expect(embedWords(chart, view, "zh").note.small).toBe(
        "图中是按顺序的前 12 个先导区，共 1500 个；其余见图谱的卡片与数据文件。",
      );
      expect(chart.table(view).caption.en).toContain("(the first 12 of 1500)");
      expect(chart.summary(view).en).toContain("the first 12 of 1500 zones");
      const picture = JSON.stringify(drawn(chart, view, pageFrame(chart, page, "wide", "en")));
      if (id !== "targets") expect(picture).toContain("The first 12 of 40 fields");
    });

    test("says how many of all zones match a chosen field", () => {
      const chosen = select(page, { ...everything, fields: ["space"] });
      expect(chart.summary(chosen).en).toContain(
        `Filter: Space: ${namingCount(huge, "space")} of 1500 zones`,
      );
    });

    test("counts what matches of the zones that it shows, where it cannot count all", () => {
      const two = select(page, { ...everything, fields: ["space", "chips"] });
      const count = two.zones.filter(({ matches }) => matches).length;
      expect(chart.summary(two).en).toContain(`Filter: ${count} of the 12 zones shown match.`);
      expect(chart.summary(two).zh).toContain(`筛选：图中 12 个先导区有 ${count} 个符合筛选。`);
    });

    test("names the chosen zones that it has, and counts the others", () => {
      const zones = (...ids: string[]) => select(page, { ...everything, zones: ids });
      const said = (...ids: string[]) => embedWords(chart, zones(...ids), "en").filter;
      expect(said("zhangjiang", "zone-00700")).toBe("Filter: Zhangjiang, 1 more zone");
      expect(said("zone-00700", "zone-00800")).toBe("Filter: 2 zones");
    });

    test("fits an embed whose bytes are bounded", () => {
      expect(renderEmbed(page, "en", id, "space").length).toBeLessThanOrEqual(400_000);
    });
  },
);
