// @vitest-environment jsdom
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { datasetLd } from "../../src/build/dataset-ld";
import { embedFiles } from "../../src/build/embed-pages";
import { embeds } from "../../src/build/embeds";
import { hostScript } from "../../src/build/host-script";
import { oembed } from "../../src/build/oembed";
import type { Shell } from "../../src/build/page";
import { pageFiles } from "../../src/build/pages";
import { presentPage } from "../../src/build/present-pages";
import { charts, chartsOf } from "../../src/charts";
import { deck } from "../../src/exports/slides/deck";
import { pageFrame } from "../../src/charts/frames/page";
import { svgText } from "../../src/exports/svg-text";
import type { Dataset } from "../../src/model/dataset";
import { light } from "../../src/model/palette";
import { everything, select } from "../../src/model/selection";
import { fileName } from "../../src/ui/share/file-name";
import { slideStyles } from "../../src/ui/slides/slide-styles";
import { dataset } from "../dataset";
import { hostile } from "../exports/hostile";
import { withoutPictures } from "../no-pictures";

const site = { base: "/", url: "https://example.org" };
const shell: Shell = {
  site,
  styles: "",
  boot: "",
  head: "",
  hashes: { scriptHashes: [], styleHashes: [] },
  policy: "default-src 'none'",
  script: "assets/main.js",
  preloads: [],
  dataset: "assets/dataset.json",
};

/** Texts that would do harm as markup, and those that XML cannot hold. */
const words = [
  ...hostile.filter((text) => text.length < 100),
  "</script><script>hit()</script>",
  "</title></style></textarea><img src=x onerror=hit()>",
  '" onfocus="hit()" autofocus="',
  "<svg/onload=hit()>",
  "javascript:hit()",
  "\u0000\u0008\uffff",
  "e\u0301\u0301\u0301",
];

/** The dataset with one of the words behind each of its texts, in turn. */
function spoilt(): Dataset {
  let turn = 0;
  const spoil = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(spoil);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [
        key,
        (key === "zh" || key === "en") && typeof each === "string"
          ? each + words[turn++ % words.length]
          : spoil(each),
      ]),
    );
  };
  return spoil(dataset) as Dataset;
}

const bad = spoilt();

/** What in a page could run or lead somewhere: scripts, handlers, addresses that are scripts. */
function dangers(html: string): readonly string[] {
  const page = new DOMParser().parseFromString(html, "text/html");
  return [...page.querySelectorAll("*")].flatMap((element) => [
    ...(["SCRIPT", "STYLE", "IFRAME", "OBJECT", "EMBED", "IMG", "BASE"].includes(element.tagName)
      ? [`<${element.localName} ${element.getAttribute("type") ?? ""}>`]
      : []),
    ...element
      .getAttributeNames()
      .filter((name) => name.startsWith("on") || name === "style" || name === "autofocus")
      .map((name) => `${element.localName} ${name}`),
    ...["href", "src"]
      .map((name) => element.getAttribute(name)?.trim().toLowerCase() ?? "")
      .filter((address) => /^(?:javascript|data|vbscript):/.test(address)),
  ]);
}

const made = (data: Dataset): ReadonlyMap<string, string> =>
  new Map([
    ...pageFiles(data, shell),
    ["the slides", presentPage(data, "en", { ...shell, styles: slideStyles(data, deck(data)) })],
    ...embedFiles(
      data,
      shell,
      embeds(data).filter(({ field }) => field === undefined),
    ),
  ]);
// Pictures of clean words have nothing that could run.
const clean = withoutPictures(() => made(dataset));
const pages = made(bad);

describe("hostile words in the data", () => {
  it("make no element, no handler and no address on any page", () => {
    // Words that differ may leave a chart nothing to compare.
    const lacking = chartsOf(dataset).length - chartsOf(bad).length;
    expect(pages.size).toBe(clean.size - 2 * lacking);
    for (const [name, html] of pages)
      expect(dangers(html).toSorted(), name).toEqual(dangers(clean.get(name) ?? "").toSorted());
    expect(dangers("<img src=x onerror=hit()><a href=' JavaScript:hit()'>a</a>")).toHaveLength(3);
  });

  it("are read on the page as they are written", () => {
    const page = new DOMParser().parseFromString(pages.get("en/index.html") ?? "", "text/html");
    const said = page.body.textContent.replaceAll(/\s+/g, " ");
    for (const { name } of bad.zones)
      expect(said).toContain(name.en.replaceAll(/\s+/g, " ").replaceAll("\u0000", "").trim());
  });

  it("are the same words in JSON-LD, and end no script", () => {
    for (const locale of ["zh", "en"] as const) {
      const written = datasetLd(bad, locale, site);
      expect(written).not.toMatch(/<|\u2028|\u2029/);
      expect(JSON.stringify(JSON.parse(written))).toContain(
        JSON.stringify(bad.site.description[locale]).slice(1, -1),
      );
    }
  });

  it("are text in oEmbed, whose markup is one frame", () => {
    for (const [id, chart] of charts) {
      const embed = { id, chart, locale: "en" } as const;
      const { html, title } = JSON.parse(oembed(bad, embed, site.url, () => true)) as {
        html: string;
        title: string;
      };
      expect(title.length).toBeGreaterThan(0);
      expect(dangers(html)).toEqual(["<iframe >", "iframe style"]);
    }
  });

  it("are text in the host’s script", () => {
    const script = hostScript(bad, "hand(PILOT_ZONE_ATLAS);");
    const seen: string[][] = [];
    runInNewContext(script, { hand: ({ name }: { name: string[] }) => seen.push([...name]) });
    expect(seen).toEqual([
      [bad.site.name.zh, bad.site.name.en].map((each) => each.replaceAll("\u200b", "")),
    ]);
  });

  it("are text in every picture, which stays well formed", () => {
    for (const [id, chart] of charts)
      for (const locale of ["zh", "en"] as const) {
        const frame = pageFrame(chart, bad, "wide", locale, light);
        const svg = svgText(chart, select(bad, everything), frame);
        const picture = new DOMParser().parseFromString(svg, "image/svg+xml");
        expect(picture.querySelector("parsererror"), `${id} ${locale}`).toBeNull();
        expect(picture.querySelectorAll("script, foreignObject, image, a")).toHaveLength(0);
      }
  });

  it("make names of files that every system takes", () => {
    for (const text of [...words, "名字", "a".repeat(5000)]) {
      const data = { ...dataset, site: { ...dataset.site, name: { zh: text, en: text } } };
      const name = fileName("csv", ".csv", {
        ...{ charts: [...charts].slice(0, 1), view: select(data, everything) },
        ...{ locale: "en", theme: "light", shape: "16:9", scale: 1, transparent: false },
      });
      expect(name).toMatch(/^[a-z0-9][a-z0-9_.-]{3,120}\.csv$/);
    }
  });
});
