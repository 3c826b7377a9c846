import { beforeAll, describe, expect, test } from "vitest";
import { loadFaces } from "../../src/build/faces";
import { picturePath, writePictures } from "../../src/build/pictures";
import { pixels, proveInk } from "../../src/build/raster";
import { withFaces } from "../../src/build/raster-text";
import { charts, chartsOf } from "../../src/charts";
import { textWidth, type Weight } from "../../src/model/metrics";
import { locales } from "../../src/model/text";
import { dataset } from "../dataset";
import { pngFile } from "../exports/png-file";

const themes = ["light", "dark"] as const;
const faces = loadFaces();
const files = new Map<string, Buffer>();
let problems: readonly string[] = [];

beforeAll(() => {
  problems = writePictures(
    dataset,
    (path, body) => void files.set(path, Buffer.from(body)),
    (id, locale) => `https://example.org/${locale}#${id}`,
  );
});

const fileOf = (path: string): Buffer => {
  const body = files.get(path);
  if (!body) throw new Error(`no ${path}; expected one of ${[...files.keys()].join(", ")}`);
  return body;
};

interface Written {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly width: number;
  /** The baseline. */
  readonly y: number;
}

/** Every text of a picture, where our metrics put it. */
const textsOf = (svg: string): readonly Written[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = "", content = ""]) => {
    const get = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1];
    const text = content.replace(/&(\w+);/g, "&");
    const size = Number(get("font-size"));
    const weight = Number(get("font-weight") ?? 400) as Weight;
    const width = textWidth(text, size, weight);
    const shift = { middle: 0.5, end: 1 }[get("text-anchor") ?? ""] ?? 0;
    return { text, size, width, left: Number(get("x")) - width * shift, y: Number(get("y")) };
  });

const WIDTH = 960;

/** A picture's pixels, four bytes each as one number. */
const pixelsOf = (svg: string, files = faces.files) =>
  new Uint32Array(new Uint8Array(pixels(svg, WIDTH, { ...faces, files })).buffer);

/** The share of a box's pixels that are not alike in two pictures. */
function difference(
  [a, b]: readonly [Uint32Array, Uint32Array],
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): number {
  let [different, all] = [0, 0];
  for (let y = Math.max(0, Math.floor(top)); y < bottom; y += 1)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(WIDTH, right); x += 1) {
      all += 1;
      if (a[y * WIDTH + x] !== b[y * WIDTH + x]) different += 1;
    }
  return different / all;
}

const cases = [...charts.keys()].flatMap((id) =>
  locales.flatMap((locale) => themes.map((theme) => ({ id, locale, theme }))),
);

test("no character lacks its glyph", () => {
  expect(problems).toEqual([]);
  expect(files.size).toBe(cases.length * 2);
});

describe.each(cases)("the lasting picture of $id in $locale, $theme", ({ id, locale, theme }) => {
  test("is a PNG of 1920 × 1080 that is as small as it can be, and says what it is", () => {
    const file = pngFile(fileOf(picturePath(id, locale, theme, "png")));
    expect([file.width, file.height]).toEqual([1920, 1080]);
    expect(file.kind, "a palette").toBe(3);
    expect(file.density.map((dots) => Math.round(dots * 0.0254))).toEqual([144, 144]);
    expect(file.chunks.map(({ type }) => type)).toEqual(
      expect.arrayContaining(["sRGB", "pHYs", "iTXt"]),
    );
    expect(file.chunks.map(({ type }) => type)).not.toContain("tRNS");
    const svg = fileOf(picturePath(id, locale, theme, "svg")).toString();
    for (const said of [
      [...file.texts.values()].join("\n"),
      file.texts.get("XML:com.adobe.xmp") ?? "",
      svg,
    ]) {
      expect(said).toContain("https://creativecommons.org/licenses/by/4.0/");
      expect(said).toContain(dataset.sources[0]?.name[locale]);
      expect(said).toContain(`https://example.org/${locale}#${id}`);
      expect(said).toContain(dataset.released);
    }
  });

  test("has ink where each text stands, and under each Chinese character", () => {
    const svg = fileOf(picturePath(id, locale, theme, "svg")).toString();
    expect(svg).toContain(`https://example.org/${locale}#${id}`);
    const drawn = pixelsOf(withFaces(svg, locale, faces).svg);
    const bare = pixelsOf(svg.replace(/<text.*?<\/text>/g, ""), []);
    for (const { text, size, left, width, y } of textsOf(svg)) {
      const ink = (from: number, to: number) =>
        difference([drawn, bare], [from, to], [y - size * 0.9, y + size * 0.2]);
      expect(ink(left, left + width), text).toBeGreaterThan(0.08);
      if (!/^\p{Script=Han}+$/u.test(text)) continue;
      for (let index = 0; index < text.length; index += 1)
        expect(ink(left + index * size, left + (index + 1) * size), text).toBeGreaterThan(0.08);
    }
  });
});

describe("the faces", () => {
  test("leave ink in every weight", () => {
    expect(() => proveInk(faces)).not.toThrow();
    expect(() => proveInk({ ...faces, files: faces.files.slice(0, 1) })).toThrow("leaves no ink");
  });

  test("cover print in both languages, and know what they lack", () => {
    for (const character of "永闵崧漕“”，·—…《》〇")
      expect(faces.chinese.covers(character)).toBe(true);
    for (const character of "Az09~’“–…×") expect(faces.latin.covers(character)).toBe(true);
    expect(faces.chinese.covers("𬭎")).toBe(false);
    expect(faces.latin.covers("中")).toBe(false);
  });

  test("are named for every run of a text, with marks in a row closed up", () => {
    const { svg, missing } = withFaces(`<text x="1">甲“2”，&amp;乙</text>`, "zh", faces);
    expect(missing).toEqual([]);
    expect(svg.replaceAll(' font-family="Noto Sans SC"', "").replaceAll("Archivo", "L")).toBe(
      '<text x="1" xml:space="preserve"><tspan>甲“</tspan><tspan font-family="L">2</tspan><tspan>”</tspan><tspan dx="-0.5em">，</tspan><tspan font-family="L">&amp;</tspan><tspan>乙</tspan></text>',
    );
  });

  test("draw Chinese heavier where it is meant to be", () => {
    const ink = (weight: number) => {
      const one = `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="100"><text x="9" y="80" font-size="80" font-weight="${weight}">图谱 2030</text></svg>`;
      return pixels(withFaces(one, "zh", faces).svg, WIDTH, faces).filter((value) => value > 128)
        .length;
    };
    expect(ink(700)).toBeGreaterThan(ink(400) * 1.15);
  });
});

test("a character without a glyph is told once, with where it stands, and all pictures are there", () => {
  const name = { ...dataset.site.name, zh: "𬭎图谱" };
  const paths: string[] = [];
  // The charts of zones are enough.
  const data = {
    ...dataset,
    site: { ...dataset.site, name },
    events: [],
    tiers: [],
    benchmarks: [],
  };
  const told = writePictures(data, (path) => paths.push(path));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^overview\.zh, .*“𬭎” \(U\+2CB4E\).*npm run fonts/);
  const { length } = chartsOf(data);
  expect(length).toBeGreaterThan(1);
  expect(paths).toHaveLength(length * locales.length * themes.length * 2);
  const { svg } = withFaces("<text>𬭎甲</text>", "zh", faces);
  expect(svg).toContain(">□甲<");
});

test.each([
  ["Latin-1", "Øresmark Zürich ¿Qué? ñ ß Ð þ ÿ"],
  ["Latin Extended-A", "Łódź Żywiec Győr Čedok ığŞ œ Žď"],
  ["currencies", "€12.5 £3 ¥4 ₩5 ₽6 ₹7"],
  ["kana", "つくば スーパーシティ"],
])("the faces hold %s, in both languages, in one face a word", (_what, text) => {
  for (const locale of locales) {
    const { svg, missing } = withFaces(`<text>${text}</text>`, locale, faces);
    expect(missing, locale).toEqual([]);
    for (const [, run = ""] of svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g))
      expect(run).not.toBe("");
  }
  expect(withFaces("<text>e\u0301</text>", "en", faces).missing).toEqual([]);
});
