// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { charts } from "../../src/charts";
import { deck as slidesOf } from "../../src/exports/slides/deck";
import { deck } from "../../src/exports/pptx/deck";
import { label, shownValue } from "../../src/model/format";
import { factOf } from "../../src/model/lookup";
import { dark, light } from "../../src/model/palette";
import { locales, plain } from "../../src/model/text";
import { compile } from "../../src/build/compile";
import { read } from "../../src/build/read";
import { moreZones } from "../charts/more-zones";
import { dataset } from "../dataset";
import { fixture } from "../fixtures/fixture";
import { hostile } from "./hostile";
import { jobOf, nativeOf } from "./job";
import { all, links, opened, paragraphs, values, type Package } from "./package";
import { disorder } from "./sequences";
import { records, rereadBytes, sheetOf } from "./spreadsheet";

const looks = locales.flatMap((locale) =>
  (["light", "dark"] as const).map((theme) => ({ locale, theme, link: "https://atlas.example/" })),
);
const ids = [...charts.keys()];
const order = slidesOf(dataset);
const at = (id: string) => order.findIndex((slide) => slide.id === id);
const slides = (file: Package) => file.paths(/^ppt\/slides\/slide\d+\.xml$/);
const chartPaths = (file: Package) => file.paths(/^ppt\/charts\/chart\d+\.xml$/);

describe.each(looks)("the deck in $locale, $theme", (options) => {
  const job = jobOf([], options);
  const made = deck(job).then(opened);

  test("is well-formed XML in every part, and every part has its type", async () => {
    const file = await made;
    const types = file.xml("[Content_Types].xml");
    const named = new Set(values(types, "Override", "PartName"));
    const defaults = new Set(values(types, "Default", "Extension"));
    for (const path of file.parts.keys()) {
      if (/\.(?:xml|rels)$/.test(path)) file.xml(path);
      const extension = path.slice(path.lastIndexOf(".") + 1);
      if (path !== "[Content_Types].xml")
        expect(
          named.has(`/${path}`) || (extension !== "xml" && defaults.has(extension)),
          path,
        ).toBe(true);
    }
    for (const name of named) expect(file.parts.has(name?.slice(1) ?? ""), `${name}`).toBe(true);
  });

  test("leads to parts that exist, each id once, and outside by links alone", async () => {
    const file = await made;
    const found = links(file);
    for (const { from, id, type, target, external } of found) {
      expect(external, `${from} ${id}`).toBe(type.endsWith("/hyperlink"));
      if (!external) expect(file.parts.has(target), `${from} → ${target}`).toBe(true);
    }
    const keys = found.map(({ from, id }) => `${from} ${id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const reached = new Set(found.map(({ target }) => target));
    for (const path of file.parts.keys())
      if (!/\.rels$|^\[/.test(path)) expect(reached.has(path), path).toBe(true);
    for (const path of file.paths(/^ppt\/.*\.xml$/)) {
      const known = new Set(found.filter(({ from }) => from === path).map(({ id }) => id));
      for (const [, id = ""] of file.text(path).matchAll(/ r:(?:id|embed|link)="([^"]*)"/g))
        expect(known.has(id), `${path} ${id}`).toBe(true);
    }
  });

  test("keeps to the order of the schemas, in the workbooks too", async () => {
    const file = await made;
    const books = file
      .paths(/\.xlsx$/)
      .map((path) => opened(file.parts.get(path) ?? new Uint8Array()));
    expect(books.length).toBeGreaterThan(0);
    for (const each of [file, ...books])
      for (const path of each.paths(/\.xml$/)) expect(disorder(each.xml(path)), path).toEqual([]);
  });

  test("gives each kind of part what programs look for beside it", async () => {
    const file = await made;
    const wanted: readonly (readonly [RegExp, readonly string[]])[] = [
      [/^ppt\/slides\/slide/, ["slideLayout", "notesSlide"]],
      [/^ppt\/notesSlides\/notes/, ["notesMaster", "slide"]],
      [/^ppt\/charts\/chart/, ["package"]],
      [/^ppt\/slideLayouts\/slideLayout/, ["slideMaster"]],
      [/^ppt\/slideMasters\/slideMaster/, ["slideLayout", "theme"]],
      [/^ppt\/notesMasters\/notesMaster/, ["theme"]],
    ];
    const found = links(file);
    for (const [pattern, types] of wanted)
      for (const path of file.paths(pattern)) {
        const has = found
          .filter(({ from }) => from === path)
          .map(({ type }) => type.split("/").at(-1));
        expect(has, path).toEqual(expect.arrayContaining([...types]));
      }
  });

  test("numbers the objects of each slide once, and describes what can be seen only", async () => {
    const file = await made;
    for (const path of slides(file)) {
      const slide = file.xml(path);
      const numbers = values(slide, "cNvPr", "id");
      expect(new Set(numbers).size, path).toBe(numbers.length);
      const tree = all(slide, "spTree")[0];
      const seen = [...(tree?.children ?? [])].filter(
        (element) =>
          ["graphicFrame", "grpSp", "pic", "sp", "cxnSp"].includes(element.localName) &&
          all(element, "ph").length === 0,
      );
      // What opens the deck is words in the places of its layout.
      expect(seen.length > 0, path).toBe(!path.endsWith("slide1.xml"));
      for (const element of seen)
        expect(all(element, "cNvPr")[0]?.getAttribute("descr"), path).toMatch(/\S{3}/);
    }
  });

  test("has each title as text in the title’s place, and the places of the layout", async () => {
    const file = await made;
    const offered = file
      .paths(/^ppt\/slideLayouts\/slideLayout\d\.xml$/)
      .flatMap((path) => all(file.xml(path), "ph"))
      .map((ph) => `${ph.getAttribute("type")} ${ph.getAttribute("idx")}`);
    const titles = slides(file).map((path) => {
      const places = all(file.xml(path), "ph");
      for (const ph of places)
        expect(offered).toContain(`${ph.getAttribute("type")} ${ph.getAttribute("idx")}`);
      const title = places
        .find(
          (ph) =>
            /title$/i.test(ph.getAttribute("type") ?? "") && ph.getAttribute("type") !== "subTitle",
        )
        ?.closest("sp");
      return (
        title &&
        all(title, "t")
          .map(({ textContent }) => textContent)
          .join("")
      );
    });
    const { site } = dataset;
    const expected = order.map((slide) => {
      if ("chart" in slide) return slide.chart.title(dataset);
      if ("table" in slide) return slide.table.title;
      return "cards" in slide ? site.headings.zones.title : site.name;
    });
    expect(titles).toEqual(expected.map((title) => plain(title[options.locale])));
    expect(file.text("ppt/slideMasters/slideMaster1.xml").match(/type="body"/g)).toHaveLength(1);
  });

  test("tells below each slide its figures with bounds, its sources and the link", async () => {
    const file = await made;
    const notes = file
      .paths(/^ppt\/notesSlides\/notesSlide\d+\.xml$/)
      .map((path) => paragraphs(file.xml(path)).join("\n"));
    expect(notes).toHaveLength(slides(file).length);
    const name =
      dataset.sources.find(({ kind }) => kind === "article")?.name[options.locale] ?? "?";
    for (const text of notes) {
      expect(text).toContain(name);
      expect(text).toContain("https://atlas.example/");
    }
    const [, chart] = job.charts[ids.indexOf("fields")] ?? [];
    expect(notes[at("centres")]).toContain("2000余家区级");
    expect(notes[at("fields")]).toContain(plain(chart?.summary(job.view)[options.locale] ?? "?"));
  });

  test("paints with the theme’s colours and faces", async () => {
    const file = await made;
    const theme = file.text("ppt/theme/theme1.xml");
    const palette = options.theme === "dark" ? dark : light;
    palette.zones
      .slice(0, 3)
      .forEach((zone, index) =>
        expect(theme).toContain(`<a:accent${index + 1}><a:srgbClr val="${zone.slice(1)}"/>`),
      );
    expect(theme).toMatch(/<a:latin typeface="Arial"\/><a:ea typeface="Microsoft YaHei"\/>/);
    for (const path of [...slides(file), ...chartPaths(file)])
      expect(file.text(path), path).not.toMatch(/srgbClr|typeface="(?!\+)/);
    for (const path of slides(file)) expect(file.text(path), path).not.toContain("typeface");
    const { title, body } = Object.fromEntries(
      ["title", "body"].map((name) => [
        name,
        values(
          all(file.xml("ppt/slideMasters/slideMaster1.xml"), `${name}Style`)[0] as Element,
          "latin",
          "typeface",
        ),
      ]),
    );
    expect([title, body]).toEqual([["+mj-lt"], ["+mn-lt"]]);
    const map = all(file.xml("ppt/slideMasters/slideMaster1.xml"), "clrMap")[0];
    expect(map?.getAttribute("bg1")).toBe(options.theme === "dark" ? "dk1" : "lt1");
  });

  test("draws native charts that stand side by side, with no axis left over", async () => {
    const file = await made;
    const drawn = job.charts.flatMap(([id]) => nativeOf(id, job)?.panels ?? []);
    expect(chartPaths(file)).toHaveLength(drawn.length);
    chartPaths(file).forEach((path, index) => {
      const chart = file.xml(path);
      const [bars] = all(chart, "barChart");
      expect(values(chart, "grouping"), path).toEqual(["clustered"]);
      const used = [...(bars?.children ?? [])].filter(({ localName }) => localName === "axId");
      const axes = [...all(chart, "catAx"), ...all(chart, "valAx")];
      const defined = axes.map((axis) => values(axis, "axId")[0]);
      expect(used.map((axis) => axis.getAttribute("val"))).toEqual(defined);
      expect(new Set(defined).size).toBe(2);
      expect(axes.map((axis) => values(axis, "crossAx")[0])).toEqual(defined.toReversed());

      const { points } = drawn[index] ?? { points: [] };
      const facts = points.map(({ fact }) => factOf(dataset, fact));
      const [category, value] = ["cat", "val"].map((name) => all(chart, name)[0]);
      const cached = (of?: Element) =>
        of ? all(of, "v").map(({ textContent }) => textContent) : [];
      expect(category && all(category, "strCache")).toHaveLength(1);
      expect(cached(category)).toEqual(points.map((point) => plain(point.category)));
      expect(cached(value)).toEqual(
        facts.map(({ amount }) => String(amount && shownValue(amount, options.locale, dataset))),
      );
    });
  });

  test("keeps ≈ and + in the label of each bar", async () => {
    const file = await made;
    const drawn = job.charts.flatMap(([id]) => nativeOf(id, job)?.panels ?? []);
    chartPaths(file).forEach((path, index) => {
      const labels = all(file.xml(path), "dLbl").map((element) => ({
        place: Number(values(element, "idx")[0]),
        format: values(element, "numFmt", "formatCode")[0] ?? "",
        shown: values(element, "showVal")[0],
      }));
      const { points } = drawn[index] ?? { points: [] };
      expect(labels.map(({ place }) => place)).toEqual(points.map((_, place) => place));
      points.forEach(({ fact }, place) => {
        const { amount } = factOf(dataset, fact);
        const said = amount ? label(amount, options.locale, dataset) : "?";
        const format = labels[place]?.format ?? "";
        expect(format.includes('"≈"'), path).toBe(said.startsWith("≈"));
        expect(format.includes('"+"'), path).toBe(said.endsWith("+"));
        expect(labels[place]?.shown).toBe("1");
      });
    });
  });

  test("holds the facts’ own numbers in the workbook of each chart", async () => {
    const file = await made;
    const drawn = job.charts.flatMap(([id]) => nativeOf(id, job)?.panels ?? []);
    const books = file.paths(/^ppt\/embeddings\/.*\.xlsx$/);
    expect(books).toHaveLength(drawn.length);
    books.forEach((path, index) => {
      const book = rereadBytes(file.parts.get(path) ?? new Uint8Array());
      expect(book.SheetNames).toEqual(["Sheet1"]);
      const rows = records(sheetOf(book));
      const { points, name } = drawn[index] ?? { points: [] };
      expect(rows).toHaveLength(points.length);
      points.forEach(({ fact, category }, place) => {
        const { amount, stated, source } = factOf(dataset, fact);
        const told = Object.values(rows[place] ?? {});
        expect(told[0]).toBe(plain(category));
        expect(rows[place]?.[name ?? ""]).toBe(
          amount && shownValue(amount, options.locale, dataset),
        );
        expect(told).toEqual(
          expect.arrayContaining([amount?.value, amount?.bound, stated ?? "", source, fact]),
        );
      });
    });
  });
});

test("a single chart is a deck of one slide, without cards", async () => {
  const file = opened(await deck(jobOf(["centres"])));
  expect(slides(file)).toHaveLength(1);
  expect(file.text("docProps/core.xml")).toContain(
    plain(charts.get("centres")?.title(dataset).zh ?? ""),
  );
});

test("every chart that counts has bars of its own, the overview beside its shapes", () => {
  const native = ids.filter((id) => nativeOf(id, jobOf([id])));
  expect(native.toSorted()).toEqual([
    "centres",
    "centres-growth",
    "overview",
    "quality",
    "targets",
  ]);
  expect(nativeOf("overview", jobOf())?.tracks?.plot.width).toBeGreaterThan(100);
});

test("a zone that the filter leaves out is hollow, and the slide names the filter", async () => {
  const selection = { fields: ["chips"], match: "any", zones: [] } as const;
  const file = opened(await deck(jobOf(["targets"], { selection })));
  const points = all(file.xml("ppt/charts/chart1.xml"), "dPt");
  expect(points.map((point) => values(point, "schemeClr").at(-1))).toEqual([
    "accent1",
    "accent5",
    "accent5",
  ]);
  expect(file.text("ppt/slides/slide1.xml")).toContain("未来芯片");
});

test("hostile words stay words: every part is XML, and nothing of them is markup", async () => {
  const { dataset: data } = compile(read(fixture("hostile-words")));
  if (!data) throw new Error("expected the fixture to compile");
  const words = hostile.filter((text) => text.trim() !== "");
  const zones = data.zones.map((zone, index) => ({
    ...zone,
    name: { zh: words[index] ?? "", en: words[index + 9] ?? "" },
    positioning: { zh: words.join(" "), en: "</a:t><script>" },
  }));
  const evil = { ...data, zones, site: { ...data.site, name: { zh: "<&\u0000>", en: '"' } } };
  const file = opened(await deck(jobOf([], { data: evil })));
  for (const path of file.paths(/\.(?:xml|rels)$/))
    expect(all(file.xml(path), "script"), path).toHaveLength(0);
});

test("forty zones and twenty fields find their place", async () => {
  const file = opened(await deck(jobOf([], { data: moreZones(40, 20), locale: "en" })));
  expect(slides(file)).toHaveLength(charts.size + 14 + 10 + 3);
  for (const path of slides(file)) {
    for (const box of all(file.xml(path), "ext")) {
      const [cx, cy] = ["cx", "cy"].map((name) => Number(box.getAttribute(name)));
      expect(
        [cx, cy].every((size) => size !== undefined && size >= 0),
        path,
      ).toBe(true);
    }
  }
});

test("a chart that has nothing to draw is on no slide", async () => {
  const data = { ...dataset, benchmarks: [] };
  const all = opened(await deck(jobOf()));
  const file = opened(await deck(jobOf([], { data })));
  const slides = /^ppt\/slides\/slide/;
  expect(file.paths(slides)).toHaveLength(all.paths(slides).length - 1);
});

test("pictures stand in for charts only when they are asked for", async () => {
  const pixels = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const paint = async () => pixels;
  const file = opened(await deck(jobOf(["targets", "fields"], { pictures: true }), paint));
  expect(file.paths(/^ppt\/media\//)).toHaveLength(2);
  expect(chartPaths(file)).toHaveLength(0);
  expect(values(file.xml("ppt/slides/slide2.xml"), "cNvPr", "descr").filter(Boolean)).toHaveLength(
    1,
  );
  expect(links(file).filter(({ target }) => target.endsWith(".png"))).toHaveLength(2);
  const plainFile = opened(await deck(jobOf(["targets"]), paint));
  expect(plainFile.paths(/^ppt\/media\//)).toHaveLength(0);
});

test("the same job makes the same bytes", async () => {
  const [first, second] = await Promise.all([deck(jobOf()), deck(jobOf())]);
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
});
