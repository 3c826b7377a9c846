import { brotliDecompressSync } from "node:zlib";
import { table } from "./cmap";

/** Known names of tables that WOFF 2 writes as numbers; those that we do not ask for are left out. */
const [HEAD, GLYF, LOCA, OTHER] = [1, 10, 11, 63];

/** A number in as many bytes as it needs, and where it ends. */
function base128(font: Buffer, from: number): readonly [value: number, end: number] {
  let [value, at] = [0, from];
  for (;;) {
    const byte = font.readUInt8(at);
    at += 1;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, at];
  }
}

/** The table `head` of a WOFF 2 file: tables stand one after the other in one compressed stream. */
function headOf(font: Buffer): Buffer {
  const size = font.readUInt32BE(20);
  let [at, place, found] = [48, 0, -1];
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font.readUInt8(at);
    const name = flags & 0x3f;
    let length: number;
    [length, at] = base128(font, at + (name === OTHER ? 5 : 1));
    // Outlines are transformed unless they say that they are not, all else only where it says so.
    const transformed = name === GLYF || name === LOCA ? flags >> 6 !== 3 : flags >> 6 !== 0;
    if (transformed) [length, at] = base128(font, at);
    if (name === HEAD) found = place;
    place += length;
  }
  if (found < 0) throw new Error("a font has no table “head”; expected a WOFF 2 file");
  return brotliDecompressSync(font.subarray(at, at + size)).subarray(found);
}

/**
 * The version that a typeface says of itself.
 * @param file TrueType, the same compressed by Brotli, or WOFF 2
 */
export function fontVersion(name: string, file: Uint8Array): string {
  const font = name.endsWith(".br") ? brotliDecompressSync(file) : Buffer.from(file);
  const head =
    font.toString("latin1", 0, 4) === "wOF2" ? headOf(font) : font.subarray(table(font, "head"));
  return (head.readInt32BE(4) / 0x10000).toFixed(3);
}
