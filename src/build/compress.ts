import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Endings whose files shrink; pictures and fonts are compressed already. */
const shrinks = /\.(html|css|js|json|svg|csv|xml|txt|webmanifest)$/;

/** From this size on the highest quality costs minutes for a few bytes. */
const LARGE = 4_000_000;

/** A fifth more bytes than the highest quality, in a fiftieth of its time. */
const QUICK = 9;

/**
 * The Brotli and gzip forms of a file, or none where they would not help; made beside this thread.
 * @param numerous whether it is one of hundreds of its kind
 */
export async function compressed(
  path: string,
  body: Buffer,
  numerous = false,
): Promise<Readonly<Record<string, Buffer>>> {
  if (!shrinks.test(path)) return {};
  const large = body.length >= LARGE;
  const most = numerous ? QUICK : constants.BROTLI_MAX_QUALITY;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: large ? 6 : most,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(body, { params }),
    promisify(gzip)(body, { level: large ? 6 : 9 }),
  ]);
  return { [`${path}.br`]: brotli, [`${path}.gz`]: zipped };
}
