import { describe, expect, test } from "vitest";
import { png } from "../../src/exports/png";
import { pngFile } from "./png-file";

const options = { scale: 2, texts: [["Title", "张江 “2030”"]] } as const;

/** A picture of so many colours, none of them twice in a row. */
const picture = (colours: number, opacity = 255) => {
  const [width, height] = [64, 32];
  const data = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    const colour = (at * 7) % colours;
    data.set([colour & 0xff, colour >> 8, 77, at % 5 === 0 ? opacity : 255], at * 4);
  }
  return { width, height, data };
};

describe.each([
  ["a palette where its colours are few", picture(128), 3],
  ["a palette of all that it has room for", picture(256), 3],
  ["colours where they are more", picture(257), 2],
  ["a palette with opacities where it can be seen through", picture(100, 90), 3],
  ["colours with opacity where it has many", picture(1500, 90), 6],
] as const)("a picture is %s", (_, drawn, kind) => {
  const file = pngFile(png(drawn, options));

  test("and loses no pixel", () => {
    expect(file.kind).toBe(kind);
    expect([file.width, file.height]).toEqual([drawn.width, drawn.height]);
    expect(file.pixels.equals(Buffer.from(drawn.data))).toBe(true);
  });
});

test("says its colour space and its size on paper before its colours, and its words as they are", () => {
  const file = pngFile(png(picture(9), options));
  const types = file.chunks.map(({ type }) => type);
  expect(types).toEqual(["IHDR", "sRGB", "pHYs", "iTXt", "PLTE", "IDAT", "IEND"]);
  expect(file.density.map((dots) => Math.round(dots * 0.0254))).toEqual([144, 144]);
  expect(file.texts.get("Title")).toBe("张江 “2030”");
});
