import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** Endings whose files shrink; pictures and fonts are compressed already. */
const shrinks = /\.(html|css|js|json|svg|csv|xml|txt|webmanifest)$/;

/** From this size on the highest quality costs minutes for a few bytes. */
const LARGE = 4_000_000;

/** The Brotli and gzip forms of a file, or none where they would not help. */
export function compressed(path: string, body: Buffer): Readonly<Record<string, Buffer>> {
  if (!shrinks.test(path)) return {};
  const brotli = brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: body.length < LARGE ? constants.BROTLI_MAX_QUALITY : 6,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
  return {
    [`${path}.br`]: brotli,
    [`${path}.gz`]: gzipSync(body, { level: body.length < LARGE ? 9 : 6 }),
  };
}
