import { crc32, inflateSync } from "node:zlib";

/** A PNG as a program reads it that did not write it. */
export interface PngFile {
  readonly width: number;
  readonly height: number;
  /** 2 colours, 3 a palette, 6 colours with opacity. */
  readonly kind: number;
  readonly chunks: readonly { readonly type: string; readonly body: Buffer }[];
  readonly texts: ReadonlyMap<string, string>;
  /** Dots in a metre, across and down. */
  readonly density: readonly number[];
  /** Red, green, blue and opacity of each pixel. */
  readonly pixels: Buffer;
}

function chunksOf(file: Buffer): PngFile["chunks"] {
  if (file.subarray(0, 8).toString("latin1") !== "\u0089PNG\r\n\u001a\n")
    throw new Error("expected a PNG");
  const chunks: { type: string; body: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.subarray(at + 4, at + 8).toString("latin1");
    if (crc32(file.subarray(at + 4, at + 8 + length)) !== file.readUInt32BE(at + 8 + length))
      throw new Error(`the sum of “${type}” is wrong`);
    chunks.push({ type, body: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Rows without their filters: 0 as they are, 2 less the row above. */
function unfiltered(data: Buffer, width: number): Buffer {
  const rows = data.length / (width + 1);
  const made = Buffer.alloc(rows * width);
  for (let row = 0; row < rows; row += 1) {
    const filter = data[row * (width + 1)];
    if (filter !== 0 && filter !== 2) throw new Error(`no filter ${filter} here`);
    for (let at = 0; at < width; at += 1) {
      const above = filter === 2 && row > 0 ? (made[(row - 1) * width + at] ?? 0) : 0;
      made[row * width + at] = (data[row * (width + 1) + 1 + at] ?? 0) + above;
    }
  }
  return made;
}

export function pngFile(file: Uint8Array): PngFile {
  const chunks = chunksOf(Buffer.from(file));
  const of = (type: string) => chunks.filter((chunk) => chunk.type === type);
  const one = (type: string) => of(type)[0]?.body ?? Buffer.alloc(0);
  const head = one("IHDR");
  const [width, height, kind = 0] = [head.readUInt32BE(0), head.readUInt32BE(4), head[9]];
  const channels = { 2: 3, 3: 1, 6: 4 }[kind];
  if (head[8] !== 8 || channels === undefined) throw new Error(`no PNG of kind ${kind} here`);
  const data = inflateSync(Buffer.concat(of("IDAT").map(({ body }) => body)));
  const samples = unfiltered(data, width * channels);
  const [colours, opacities] = [one("PLTE"), one("tRNS")];
  const pixels = Buffer.alloc(width * height * 4, 255);
  for (let at = 0; at < width * height; at += 1)
    if (kind === 3) {
      const place = samples[at] ?? 0;
      for (let channel = 0; channel < 3; channel += 1)
        pixels[at * 4 + channel] = colours[place * 3 + channel] ?? 0;
      pixels[at * 4 + 3] = opacities[place] ?? 255;
    } else samples.copy(pixels, at * 4, at * channels, (at + 1) * channels);
  return {
    ...{ width, height, kind, chunks, pixels },
    density: [0, 4].map((at) => one("pHYs").readUInt32BE(at)),
    texts: new Map(
      of("iTXt").map(({ body }) => {
        const [keyword = ""] = body.toString("latin1").split("\0", 1);
        return [keyword, body.subarray(keyword.length + 5).toString()];
      }),
    ),
  };
}
