import { describe, expect, it, test } from "vitest";
import { chartOf } from "../../../src/charts";
import { everything, select } from "../../../src/model/selection";
import { references, type Cited } from "../../../src/ui/share/citation";
import { dataset } from "../../dataset";

const view = select(dataset, everything);
const chart = ["targets", chartOf("targets")] as const;
const link = "https://example.org/#targets";
const accessed = "2026-12-01";
const cited = (options: Partial<Cited> = {}): Cited => ({
  ...{ view, locale: "zh", chart, link, accessed },
  ...options,
});
const basis = {
  zh: "据中国证券报·中证网，2023 年 3 月 25 日，第 4 段",
  en: "Based on China Securities Journal (cs.com.cn), 25 Mar 2023, para. 4",
};
const title = {
  zh: "张江的目标约等于临港与大零号湾之和",
  en: "Zhangjiang aims for about as much as the other two combined",
};

describe("a citation", () => {
  it("as text names author, year, title, source, licence, address and the day it was read", () => {
    expect(references.text(cited())).toBe(
      `先导区图谱（2026）：${title.zh}［数据图］。${basis.zh}。CC BY 4.0。${link}（2026 年 12 月 1 日访问）`,
    );
    expect(references.text(cited({ locale: "en" }))).toBe(
      `Pilot Zone Atlas. (2026). ${title.en} [Chart]. ${basis.en}. CC BY 4.0. Retrieved 1 Dec 2026, from ${link}`,
    );
  });

  it("after GB/T 7714 is a data set, online where it has an address", () => {
    expect(references.gbt(cited())).toBe(
      `先导区图谱. ${title.zh}: ${basis.zh}[DS/OL]. (2026-11-28)[2026-12-01]. ${link}.`,
    );
    expect(references.gbt(cited({ link: undefined }))).toMatch(
      /\[DS\]\. \(2026-11-28\)\[2026-12-01\]\.$/,
    );
  });

  it("of the whole atlas names the article, and goes without an address where none is known", () => {
    const { chart: _, ...whole } = cited({ locale: "en", link: undefined });
    expect(references.text(whole)).toMatch(
      /\[Data set\]\. Based on .* 25 Mar 2023\. CC BY 4\.0\. Retrieved 1 Dec 2026\.$/,
    );
    for (const write of Object.values(references))
      expect(write(whole)).not.toMatch(/\burl\b|undefined/i);
  });

  it("for BibTeX is one entry whose braces close", () => {
    const entry = references.bibtex(cited({ locale: "en" }));
    expect(entry).toMatch(/^@misc\{pilot-zone-atlas-targets,\n/);
    for (const line of [
      "author = {{Pilot Zone Atlas}}",
      "year = {2026}",
      `url = {${link}}`,
      `urldate = {${accessed}}`,
    ])
      expect(entry).toContain(line);
    expect(entry.split("{").length).toBe(entry.split("}").length);
  });

  it("as RIS begins and ends as reference managers expect, a tag and a value a line", () => {
    const lines = references.ris(cited()).split("\n");
    expect(lines[0]).toBe("TY  - DATA");
    expect(lines.at(-1)).toBe("ER  - ");
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    const written = [
      "AU  - 先导区图谱",
      "PY  - 2026",
      "DA  - 2026/11/28",
      "Y2  - 2026/12/01",
      `UR  - ${link}`,
    ];
    expect(lines).toEqual(expect.arrayContaining(written));
  });

  it("as CSL-JSON is a data set with its days in parts", () => {
    expect(JSON.parse(references.csl(cited({ locale: "en" })))).toEqual([
      {
        id: "pilot-zone-atlas-targets",
        type: "dataset",
        title: title.en,
        author: [{ literal: "Pilot Zone Atlas" }],
        issued: { "date-parts": [[2026, 11, 28]] },
        accessed: { "date-parts": [[2026, 12, 1]] },
        genre: "Chart",
        note: basis.en,
        license: "CC BY 4.0",
        language: "en-GB",
        URL: link,
      },
    ]);
  });
});

test("signs that mean something to TeX are written as themselves", () => {
  const name = { zh: "图", en: "50% & _more_ #1 \\ {x}" };
  const odd = { ...dataset, site: { ...dataset.site, name } };
  expect(references.bibtex(cited({ view: select(odd, everything), locale: "en" }))).toContain(
    String.raw`author = {{50\% \& \_more\_ \#1 \textbackslash{} \{x\}}}`,
  );
});
