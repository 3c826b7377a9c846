import { readFileSync } from "node:fs";
import { create, type Font } from "fontkit";
import { expect, it } from "vitest";

const file = readFileSync("src/ui/fonts/archivo.woff2");
const tokens = readFileSync("src/ui/styles/tokens.css", "utf8");

/** Every code point that a style sheet says this face is for. */
const promised = [...tokens.matchAll(/unicode-range:([^;]+);/g)]
  .flatMap(([, ranges = ""]) => [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)])
  .flatMap(([, first = "", last = first]) => {
    const from = parseInt(first, 16);
    return Array.from({ length: parseInt(last, 16) - from + 1 }, (_, index) => from + index);
  });

it("holds every character that the styles ask of it", () => {
  const font = create(file) as Font;
  expect(promised.length).toBeGreaterThan(95);
  expect(promised.filter((code) => !font.hasGlyphForCodePoint(code))).toEqual([]);
});

it("sets all digits equally wide without being asked to", () => {
  const font = create(file) as Font;
  const widths = Array.from("0123456789", (digit) => font.layout(digit).advanceWidth);
  // Thousandths of the size, at the weight that the file stands at.
  expect(new Set(widths)).toEqual(new Set([579]));
});

it("carries no figures of other widths, fractions or letters of other languages", () => {
  expect((create(file) as Font).availableFeatures.toSorted()).toEqual(["kern", "liga", "rvrn"]);
  expect(file.length).toBeLessThan(15_000);
});
