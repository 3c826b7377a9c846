/** Whole tenths of a pixel: then every step from mark to mark is written alike, and compresses. */
export const tenths = (value: number): number => Math.floor(value * 10 + 1e-6) / 10;

/** The largest pitch up to `limit` that a test allows, in tenths of a pixel. */
export function largestPitch(fits: (pitch: number) => boolean, limit: number): number {
  if (limit <= 0) return 0;
  if (fits(limit)) return tenths(limit);
  let [low, high] = [0, limit];
  while (high - low > 0.01) {
    const pitch = (low + high) / 2;
    if (fits(pitch)) low = pitch;
    else high = pitch;
  }
  return tenths(low);
}
