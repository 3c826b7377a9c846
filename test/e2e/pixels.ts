import type { Page } from "@playwright/test";

/** How far a channel may differ before a pixel counts: the edge of a letter, not a mark. */
const EDGE = 60;

/** The share of pixels in which two screenshots of one size differ; 1 where their sizes do. */
export async function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0;
  return page.evaluate(
    async ([edge, ...shots]) => {
      const pixels = await Promise.all(
        shots.map(async (shot) => {
          const bytes = Uint8Array.from(atob(shot), (letter) => letter.codePointAt(0) ?? 0);
          const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
          const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
          context?.drawImage(image, 0, 0);
          return context?.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [a, b] = pixels;
      if (!a || !b || a.width !== b.width || a.height !== b.height) return 1;
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4)
        if ([0, 1, 2].some((c) => Math.abs((a.data[at + c] ?? 0) - (b.data[at + c] ?? 0)) > edge))
          differing += 1;
      return differing / (a.width * a.height);
    },
    [EDGE, one.toString("base64"), other.toString("base64")] as const,
  );
}
