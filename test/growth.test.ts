import { describe, expect, test } from "vitest";
import { charts } from "../src/charts";
import { embedWords } from "../src/ui/embed-frame";
import { deck } from "../src/exports/slides/deck";
import { FIRST, firstZones, pictured } from "../src/charts/frames/window";
import { pageFrame } from "../src/charts/frames/page";
import { check } from "../src/build/check";
import { gather } from "../src/build/gather";
import { shapes } from "../src/build/shape";
import { drawn } from "../src/engine/drawn";
import { renderAtlas, renderEmbed } from "../src/entry/prerender";
import { writeOutline } from "../src/entry/outline";
import { namingCount, zoneCount } from "../src/model/lookup";
import { factsOnPage } from "../src/model/facts-on-page";
import { everything, select, type View } from "../src/model/selection";
import { fileName } from "../src/ui/share/file-name";
import { datasetStyles, formStyles } from "../src/ui/dataset-styles";
import { marksOf } from "./charts/frames";
import { dataset as real } from "./dataset";
import { authored, generated } from "./generated";
import { jobOf } from "./exports/job";
import { withoutPictures } from "./no-pictures";

const large = generated(300, 40);
const huge = generated(1500, 40);
const page = firstZones(huge);

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

describe("what a page holds", () => {
  test("is the dataset itself up to 12 zones, and of more the first 12", () => {
    expect(firstZones(real)).toBe(real);
    const most = { ...large, zones: large.zones.slice(0, 12) };
    expect(firstZones(most)).toBe(most);
    expect(page.zones).toEqual(huge.zones.slice(0, 12));
  });

  test("are the facts about these zones, and all that are not about one", () => {
    const facts = factsOnPage(page);
    const ids = new Set(facts.map(({ id }) => id));
    for (const { target, facts: own, fields, place } of page.zones)
      for (const id of [target, place.fact, ...own, ...fields.map(({ fact }) => fact)])
        expect(ids).toContain(id);
    const zones = new Set(huge.zones.map(({ id }) => id));
    for (const { id, subject } of huge.facts) if (!zones.has(subject)) expect(ids).toContain(id);
    expect(facts.length).toBeLessThan(huge.facts.length / 10);
  });

  test("counts all zones for any choice", () => {
    expect(zoneCount(page)).toBe(huge.zones.length);
    for (const { id } of huge.fields)
      expect(namingCount(page, id)).toBe(
        huge.zones.filter(({ fields }) => fields.some(({ field }) => field === id)).length,
      );
    for (const chosen of [
      { ...everything, fields: ["space", "chips"] },
      { ...everything, fields: ["space", "chips"], match: "all" as const },
      { ...everything, zones: ["zone-00700", "zhangjiang"] },
    ])
      expect(select(page, chosen).hits).toBe(select(huge, chosen).hits);
  });
});

describe("a page of many zones", () => {
  const html = renderAtlas(page, "en");

  test("has no more bytes than one of few, and holds the cap’s cards", () => {
    const few = renderAtlas(firstZones(large), "en");
    expect(html.match(/<article class="card /g)).toHaveLength(FIRST.count);
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
      `Shows the facts about the first 12 zones, those that are not about one zone, and what else the page names; all ${huge.facts.length} are in facts.csv.`,
    );
    expect(bare).toContain("of the first 12 zones");
    const bareZh = withoutPictures(() => renderAtlas(page, "zh")).replaceAll(
      /<!-- -->|<[^>]*>/g,
      "",
    );
    expect(bareZh).toContain("显示按顺序的前 12 个先导区，共 1500 个；全部见 dataset.json。");
  });

  test("says nothing of it where everything is there", () => {
    expect(datasetStyles(real)).not.toContain("content-visibility");
    expect(withoutPictures(() => renderAtlas(real, "en"))).not.toContain("left-out");
  });

  test("carries styles, slides and a first script’s outline that do not grow", () => {
    for (const of of [
      datasetStyles,
      formStyles,
      writeOutline,
      (data: typeof page) =>
        deck(data)
          .map(({ id }) => id)
          .join(),
    ])
      expect(of(page).length).toBeLessThanOrEqual(of(firstZones(large)).length * 1.01);
  });

  test("says nothing that only the whole can tell", () => {
    expect(html).not.toMatch(/undefined|NaN/);
    expect(charts.get("targets")?.findingHolds(page)).toBe(false);
  });
});

describe("a file", () => {
  test("of data holds all zones; of pictures all up to 40, above that the first 12", () => {
    const rows = (view: View) => charts.get("targets")?.table(view).rows.length;
    expect(rows(select(huge, everything))).toBe(1500);
    expect(rows(pictured(select(huge, everything)))).toBe(12);
    const forty = { ...large, zones: large.zones.slice(0, 40) };
    expect(rows(pictured(select(forty, everything)))).toBe(40);
  });

  test("is named after what it holds, unless all of it is there", () => {
    const name = (ids: readonly string[], data = page) =>
      fileName("csv", ".csv", jobOf(ids, { data }));
    expect(name(["targets"])).toBe("pilot-zone-atlas_targets_first-12-of-1500-zones_zh.csv");
    expect(name(["centres"])).toBe("pilot-zone-atlas_centres_zh.csv");
    expect(name([], huge)).toBe("pilot-zone-atlas_all_zh.csv");
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
      const scene = drawn(chart, view, pageFrame(chart, page, "wide", "en"));
      const words = marksOf(scene, "text").map(({ text }) => text);
      expect(words.filter((text) => text.endsWith("of 40 fields"))).toEqual(
        chart.matrix ? ["The first 12 of 40 fields"] : [],
      );
    });

    test("says how many of all zones match a chosen field", () => {
      const chosen = select(page, { ...everything, fields: ["space"] });
      expect(chart.summary(chosen).en).toContain(
        `Filter: Space: ${namingCount(huge, "space")} of 1500 zones`,
      );
    });

    test("says what matches of all zones, and of those that it shows", () => {
      const two = select(page, { ...everything, fields: ["space", "chips"] });
      const count = two.zones.filter(({ matches }) => matches).length;
      expect(chart.summary(two).en).toContain(`Space or chips: ${two.hits} of 1500 zones`);
      expect(chart.summary(two).en).toContain(`${count} of the 12 zones shown match.`);
      expect(chart.summary(two).zh).toContain(`图中 12 个先导区有 ${count} 个符合筛选。`);
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
