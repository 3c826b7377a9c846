import { strToU8, zlibSync } from "fflate";

/** Pixels as red, green, blue and opacity, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

export interface PngOptions {
  /** Pixels for each point of its size on paper: 2 are 144 dots per inch. */
  readonly scale: number;
  /** What the file says of itself, by the keywords of the standard or of XMP. */
  readonly texts: readonly (readonly [keyword: string, text: string])[];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const MOST_COLOURS = 256;
const INCHES_IN_A_METRE = 1 / 0.0254;
const POINTS_IN_AN_INCH = 72;

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let rest = index;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (let at = 0; at < bytes.length; at += 1)
    sum = (crcTable[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return ~sum;
}

function joined(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const four = (value: number): readonly number[] => [
  (value >>> 24) & 0xff,
  (value >>> 16) & 0xff,
  (value >>> 8) & 0xff,
  value & 0xff,
];

function chunk(type: string, body: Uint8Array | readonly number[]): Uint8Array {
  const named = joined([strToU8(type), body]);
  return joined([four(body.length), named, four(crc(named))]);
}

/** A text in UTF-8, as it is, in no language. */
const text = ([keyword, words]: readonly [string, string]) =>
  chunk("iTXt", joined([strToU8(keyword), [0, 0, 0, 0, 0], strToU8(words)]));

/** Its colours in the order in which they first stand, and of which each pixel is; or nothing where they are too many. */
function palette({ data }: Pixels) {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  const places = new Map<number, number>();
  const indices = new Uint8Array(pixels.length);
  let [last, place] = [-1, 0];
  for (let at = 0; at < pixels.length; at += 1) {
    const pixel = pixels[at] ?? 0;
    if (pixel !== last) {
      last = pixel;
      place = places.get(pixel) ?? places.size;
      if (place === MOST_COLOURS) return undefined;
      places.set(pixel, place);
    }
    indices[at] = place;
  }
  const colours = new Uint8Array(Uint32Array.from(places.keys()).buffer);
  return { indices, colours };
}

const without = (rgba: Uint8Array | Uint8ClampedArray, kept: readonly number[]): Uint8Array => {
  const count = rgba.length / 4;
  const made = new Uint8Array(count * kept.length);
  for (let at = 0; at < count; at += 1)
    for (const [index, channel] of kept.entries())
      made[at * kept.length + index] = rgba[at * 4 + channel] ?? 0;
  return made;
};

const opaque = (rgba: Uint8Array | Uint8ClampedArray): boolean => {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false;
  return true;
};

/** Rows as the standard wants them: each with its filter, here “as it is” or “less the row above”. */
function rows(samples: Uint8Array, width: number, filter: 0 | 2): Uint8Array {
  const count = samples.length / width;
  const made = new Uint8Array(samples.length + count);
  for (let row = 0; row < count; row += 1) {
    const [from, to] = [row * width, row * (width + 1)];
    made[to] = filter;
    made.set(samples.subarray(from, from + width), to + 1);
    if (filter === 0 || row === 0) continue;
    for (let at = 0; at < width; at += 1)
      made[to + 1 + at] = (samples[from + at] ?? 0) - (samples[from + at - width] ?? 0);
  }
  return made;
}

/** The fewest samples that lose nothing: places in a palette, else colours without opacity. */
function fewest(pixels: Pixels) {
  const { data, width } = pixels;
  const solid = opaque(data);
  const listed = palette(pixels);
  if (listed) {
    const { indices, colours } = listed;
    return {
      kind: 3,
      head: [
        chunk("PLTE", without(colours, [0, 1, 2])),
        ...(solid ? [] : [chunk("tRNS", without(colours, [3]))]),
      ],
      body: rows(indices, width, 0),
    };
  }
  const channels = solid ? [0, 1, 2] : [0, 1, 2, 3];
  return {
    kind: solid ? 2 : 6,
    head: [],
    body: rows(without(data, channels), width * channels.length, 2),
  };
}

/**
 * Pixels as a PNG that is small without losing one, and says its colour space, its size
 * on paper, and what it is. Neither a browser nor the rasteriser of the build writes those.
 */
export function png(pixels: Pixels, { scale, texts }: PngOptions): Uint8Array {
  const { width, height } = pixels;
  const { kind, head, body } = fewest(pixels);
  const density = Math.round(scale * POINTS_IN_AN_INCH * INCHES_IN_A_METRE);
  return joined([
    SIGNATURE,
    chunk("IHDR", [...four(width), ...four(height), 8, kind, 0, 0, 0]),
    chunk("sRGB", [0]),
    chunk("pHYs", [...four(density), ...four(density), 1]),
    ...texts.map(text),
    ...head,
    chunk("IDAT", zlibSync(body, { level: 6 })),
    chunk("IEND", []),
  ]);
}
