import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts";
import {
  chrome,
  embedFrame,
  embedFrameNames,
  embedHeight,
  embedWords,
  firstSentence,
  isNews,
} from "../../src/ui/embed-frame";
import { everything, select } from "../../src/model/selection";
import { locales } from "../../src/model/text";
import { dataset } from "../dataset";

const view = select(dataset, everything);
const all = [...charts.values()].flatMap((chart) =>
  locales.map((locale) => ({ locale, words: embedWords(chart, view, locale) })),
);

describe("the height that an embed wants", () => {
  it("is at least 4:3 where small and 16:9 where wide", () => {
    for (const { words } of all) {
      for (const width of [280, 300, 360, 400])
        expect(embedHeight(words, width)).toBeGreaterThanOrEqual(width * 0.75);
      for (const width of [640, 800, 1200, 1920])
        expect(embedHeight(words, width)).toBeGreaterThanOrEqual(width * 0.5625);
    }
  });

  it("leaves the picture room beside the words, and is never a tower", () => {
    for (const { words } of all)
      for (let width = 280; width <= 640; width += 10) {
        const height = embedHeight(words, width);
        expect(height - chrome(words, width)).toBeGreaterThanOrEqual(width * 0.3);
        expect(height).toBeLessThan(width * 1.15);
      }
  });

  it("keeps its shape beyond the width that the frame is laid out at", () => {
    for (const { words } of all)
      expect(embedHeight(words, 1920) / embedHeight(words, 640)).toBeCloseTo(3, 1);
  });

  it("grows with more words, and without words is the picture alone", () => {
    const [{ words }] = all as [(typeof all)[number]];
    const longer = { ...words, title: words.title.repeat(3) };
    expect(embedHeight(longer, 360)).toBeGreaterThan(embedHeight(words, 360));
    expect(embedHeight(undefined, 640)).toBeLessThan(embedHeight(words, 640));
  });
});

describe("the frames of an embed", () => {
  it("give every picture a size, also under words without end", () => {
    for (const { locale, words } of all)
      for (const name of embedFrameNames) {
        const long = { ...words, title: "long ".repeat(200), note: { small: "a", page: "b" } };
        for (const frame of [words, long].flatMap((each) =>
          [false, true].map((moves) => embedFrame(name, each, locale, moves)),
        )) {
          expect(frame.width).toBeGreaterThan(200);
          expect(frame.height).toBeGreaterThan(90);
        }
      }
  });
});

describe("a height is news", () => {
  const told = (height: number, width: number, at: number) => ({ height, width, at });

  it("when it is the first or another one", () => {
    expect(isNews(told(360, 640, 0))).toBe(true);
    expect(isNews(told(360, 640, 9), told(360, 630, 0))).toBe(false);
    expect(isNews(told(400, 700, 9), told(360, 640, 0))).toBe(true);
  });

  it("but not when it undoes what a scrollbar has just done", () => {
    const [low, high] = [told(554, 985, 100), told(563, 1000, 150)];
    expect(isNews(told(554, 985, 200), high, low)).toBe(false);
    expect(isNews(told(554, 985, 5000), high, low)).toBe(true);
    expect(isNews(told(300, 400, 200), high, told(300, 400, 100))).toBe(true);
  });
});

describe("the first sentence", () => {
  it.each([
    ["条纹表示“左右”。原文未说明。", "条纹表示“左右”。"],
    ["At 1.5 per cent. More.", "At 1.5 per cent."],
    ["no end", "no end"],
    ["", ""],
  ])("of %s is %s", (text, first) => expect(firstSentence(text)).toBe(first));
});
