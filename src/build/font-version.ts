import { brotliDecompressSync } from "node:zlib";
import { create, type Font } from "fontkit";

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
