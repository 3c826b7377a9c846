import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/build/host-script";
import { heightIn, wanted } from "../../src/entry/host-address";
import { dataset } from "../dataset";
import { chance } from "../model/seeded";

const known = catalogue(dataset);
const ask = (attributes: Readonly<Record<string, string>>, inherited = "") =>
  wanted((name) => attributes[name] ?? null, inherited, known);

describe("the attributes of an element", () => {
  it.each([
    [{ chart: "targets" }, "embed/targets/"],
    [{ chart: "targets", lang: "en-US" }, "en/embed/targets/"],
    [{ chart: "targets", field: "space" }, "embed/targets/space/"],
    [{ chart: "centres", field: "space" }, "embed/centres/?field=space"],
    [
      { chart: "fields", field: "space energy", match: "all", zone: "lingang" },
      "embed/fields/space/?field=energy&match=all&zone=lingang",
    ],
    [{ chart: "targets", theme: "dark", plain: "" }, "embed/targets/?theme=dark&plain=1"],
    [{ chart: "targets", theme: "auto", plain: "0", match: "any" }, "embed/targets/"],
    [{ chart: "targets", field: "nonsense", theme: "pink" }, "embed/targets/"],
    [
      { chart: "Targets", field: "SPACE、chips", theme: "Dark", match: "ALL" },
      "embed/targets/space/?field=chips&match=all&theme=dark",
    ],
  ])("%o lead to %s", (attributes, path) => expect(ask(attributes).path).toBe(path));

  it("inherit the language of the page, and give the title in it", () => {
    expect(ask({ chart: "targets" }, "en").path).toBe("en/embed/targets/");
    expect(ask({ chart: "targets", lang: "zh" }, "en").title).toMatch(/ · 先导区图谱$/);
    expect(ask({ chart: "targets" }, "en").title).toMatch(/ · Pilot Zone Atlas$/);
  });

  it.each(["nonsense", "__proto__", "constructor", "../../data", "<b>", " "])(
    "with the chart “%s” fall back to the first one",
    (chart) => {
      const { path, complaint } = ask({ chart, lang: "en" });
      expect(path).toBe("en/embed/overview/");
      expect(complaint).toContain(chart.trim());
    },
  );

  it("never lead out of the embeds, whatever they hold", () => {
    const { below, pick, word } = chance(7);
    const told = [
      "targets",
      "fields",
      "space",
      "../",
      "//",
      "__proto__",
      "javascript:",
      "en",
      "all",
    ];
    const text = () => (below(2) === 0 ? word() : pick(told) + word());
    for (let round = 0; round < 2000; round += 1) {
      const names = ["chart", "lang", "theme", "field", "match", "zone", "plain"];
      const { path } = ask(Object.fromEntries(names.map((name) => [name, text()])), text());
      const { origin, pathname } = new URL(path, "https://atlas.test/base/");
      expect(origin).toBe("https://atlas.test");
      expect(pathname).toMatch(/^\/base\/(?:en\/)?embed\/[a-z-]+\/(?:[a-z-]+\/)?$/);
    }
  });
});

describe("the height in a message", () => {
  it("is a sane number under our name", () => {
    expect(heightIn({ type: "pilot-zone-atlas:height", chart: "targets", height: 359.2 })).toBe(
      360,
    );
  });

  it.each([
    [undefined],
    [null],
    ["pilot-zone-atlas:height"],
    [{ height: 300 }],
    [{ type: "pilot-zone-atlas:height" }],
    [{ type: "pilot-zone-atlas:height", height: "300" }],
    [{ type: "pilot-zone-atlas:height", height: Number.NaN }],
    [{ type: "pilot-zone-atlas:height", height: Infinity }],
    [{ type: "pilot-zone-atlas:height", height: -5 }],
    [{ type: "pilot-zone-atlas:height", height: 1e9 }],
  ])("is not in %o", (data) => expect(heightIn(data)).toBeUndefined());
});
