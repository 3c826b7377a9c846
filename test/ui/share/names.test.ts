import { describe, expect, it, test } from "vitest";
import { chartOf } from "../../../src/charts";
import { everything, select } from "../../../src/model/selection";
import { bibtex, citation } from "../../../src/ui/share/citation";
import { fileName } from "../../../src/ui/share/file-name";
import { dataset } from "../../dataset";
import { jobOf } from "../../exports/job";

describe("a file's name says what is in it", () => {
  const selection = { fields: ["space", "chips"], match: "all", zones: ["lingang"] } as const;
  it.each([
    ["png", jobOf(["targets"]), "pilot-zone-atlas_targets_zh_light_16x9.png"],
    [
      "png",
      jobOf(["fields"], { locale: "en", theme: "dark", shape: "1:1", scale: 4, transparent: true }),
      "pilot-zone-atlas_fields_en_dark_1x1_transparent_4x.png",
    ],
    [
      "svg",
      jobOf(["targets"], { scale: 4, shape: "4:3" }),
      "pilot-zone-atlas_targets_zh_light_4x3.svg",
    ],
    [
      "svg",
      jobOf(["fields"], { selection }),
      "pilot-zone-atlas_fields_space-chips-all-lingang_zh_light_16x9.svg",
    ],
    ["svg", jobOf(["centres"], { selection }), "pilot-zone-atlas_centres_zh_light_16x9.svg"],
    ["pptx", jobOf(), "pilot-zone-atlas_all_zh_light.pptx"],
    [
      "pptx",
      jobOf(["targets"], { pictures: true }),
      "pilot-zone-atlas_targets_zh_light_pictures.pptx",
    ],
    ["csv", jobOf(["targets"]), "pilot-zone-atlas_targets_zh.csv"],
    ["xlsx", jobOf([], { selection }), "pilot-zone-atlas_all_space-chips-all-lingang_zh.xlsx"],
  ])("%s: %o", (format, job, name) => {
    expect(fileName(format, `.${format}`, job)).toBe(name);
  });

  it("in letters that every system takes", () => {
    const odd = { ...dataset, site: { ...dataset.site, name: { zh: "图", en: "À/B: “c”" } } };
    expect(fileName("csv", ".csv", jobOf(["targets"], { data: odd }))).toBe("a-b-c_targets_zh.csv");
  });
});

describe("a citation", () => {
  const view = select(dataset, everything);
  const chart = ["targets", chartOf("targets")] as const;
  const link = "https://example.org/#targets";

  it("names author, year, title, source and address in both languages", () => {
    expect(citation({ view, locale: "zh", chart, link })).toBe(
      "先导区图谱（2026）：张江的目标约等于临港与大零号湾之和［数据图］。据中国证券报·中证网，2023 年 3 月 25 日，第 4 段。https://example.org/#targets",
    );
    expect(citation({ view, locale: "en", chart, link })).toBe(
      "Pilot Zone Atlas. (2026). Zhangjiang aims for about as much as the other two combined [Chart]. Based on China Securities Journal (cs.com.cn), 25 Mar 2023, para. 4. https://example.org/#targets",
    );
  });

  it("of the whole atlas names the article, and goes without an address where none is known", () => {
    expect(citation({ view, locale: "en" })).toMatch(/\[Data set\]\. Based on .* 25 Mar 2023\.$/);
  });

  it("for BibTeX is one entry whose braces close and whose signs are harmless", () => {
    const entry = bibtex({ view, locale: "en", chart, link });
    expect(entry).toMatch(/^@misc\{pilot-zone-atlas-targets,\n/);
    expect(entry).toContain("author = {{Pilot Zone Atlas}}");
    expect(entry).toContain(`url = {${link}}`);
    expect(entry.split("{").length).toBe(entry.split("}").length);
  });
});

test("signs that mean something to TeX are written as themselves", () => {
  const name = { zh: "图", en: "50% & _more_ #1 \\ {x}" };
  const odd = { ...dataset, site: { ...dataset.site, name } };
  expect(bibtex({ view: select(odd, everything), locale: "en" })).toContain(
    String.raw`author = {{50\% \& \_more\_ \#1 \textbackslash{} \{x\}}}`,
  );
});
