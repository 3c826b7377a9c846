import { describe, expect, it } from "vitest";
import { charts } from "../../../src/charts";
import { deck } from "../../../src/exports/slides/deck";
import { slideFrame, slideWords } from "../../../src/exports/slides/slide";
import { everything, select } from "../../../src/model/selection";
import { locales } from "../../../src/model/text";
import { dataset } from "../../dataset";

const view = select(dataset, everything);

describe("the deck", () => {
  it("has the order of the page between a title and all sources", () => {
    const ids = deck(dataset).map(({ id }) => id);
    expect(ids.filter((id) => charts.has(id))).toEqual([...charts.keys()]);
    const others = new Set(["title", "zones", "compare", "honours", "sources"]);
    expect(ids.filter((id) => others.has(id))).toEqual([...others]);
    expect([ids[0], ids.at(-1)]).toEqual(["title", "sources"]);
    expect(ids.indexOf("zones")).toBe(ids.indexOf("fields") + 1);
    expect(ids.indexOf("honours")).toBe(ids.indexOf("quality") - 1);
  });

  it("deals the cards of many zones onto several slides, each once", () => {
    const zones = Array.from({ length: 7 }, () => dataset.zones)
      .flat()
      .slice(0, 7);
    const cards = deck({ ...dataset, zones }).flatMap((slide) =>
      "cards" in slide ? [[slide.id, slide.cards.from, slide.cards.to]] : [],
    );
    expect(cards).toEqual([
      ["zones", 0, 3],
      ["zones-2", 3, 6],
      ["zones-3", 6, 7],
    ]);
  });

  it.each(locales)("leaves every picture at least two fifths of the slide (%s)", (locale) => {
    for (const [id, chart] of charts) {
      const { height } = slideFrame(slideWords(chart, view, locale), locale);
      expect(height, id).toBeGreaterThan(1080 * 0.4);
    }
  });
});
