import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { create, type Font } from "fontkit";

const packed = "src/build/fonts";
const unpacked = ".cache/faces";

const families = {
  latin: { family: "Archivo", files: ["archivo-400", "archivo-600", "archivo-700"] },
  chinese: { family: "Noto Sans SC", files: ["noto-sans-sc-400", "noto-sans-sc-700"] },
} as const;

/** One family as the rasteriser knows it. */
export interface Face {
  readonly family: string;
  /** Whether every weight of the family has a glyph for a character. */
  covers(character: string): boolean;
}

/** The faces that pictures are drawn with at build, the same on every machine. */
export interface Faces {
  readonly latin: Face;
  readonly chinese: Face;
  /** Paths of the font files. */
  readonly files: readonly string[];
}

/** Unpacks src/build/fonts/ into .cache/, where the rasteriser, which reads only files, finds it. */
export function loadFaces(): Faces {
  mkdirSync(unpacked, { recursive: true });
  const paths: string[] = [];
  const face = ({ family, files }: (typeof families)[keyof typeof families]): Face => {
    const fonts = files.map((name) => {
      const body = readFileSync(join(packed, `${name}.ttf.br`));
      const font = brotliDecompressSync(body);
      const path = resolve(unpacked, `${name}.ttf`);
      writeFileSync(path, font);
      paths.push(path);
      return create(font) as Font;
    });
    return {
      family,
      covers: (character) =>
        fonts.every((font) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)),
    };
  };
  const [latin, chinese] = [face(families.latin), face(families.chinese)];
  return { latin, chinese, files: paths };
}

/**
 * The version that a typeface says of itself.
 * @param file TrueType, the same compressed by Brotli, or WOFF 2
 */
export function fontVersion(name: string, file: Uint8Array): string {
  const bytes = name.endsWith(".br") ? brotliDecompressSync(file) : Buffer.from(file);
  // Its types leave out the table `head`; a revision is a fixed-point number of 16 and 16 bits.
  const { head } = create(bytes) as Font & { readonly head: { readonly revision: number } };
  return (head.revision / 0x10000).toFixed(3);
}
