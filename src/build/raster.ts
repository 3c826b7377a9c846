import { Resvg } from "@resvg/resvg-js";
import { png, type PngOptions } from "../exports/png";
import type { Faces } from "./faces";

/** Draws an SVG whose texts name their faces. */
function draw(svg: string, width: number, { files, latin }: Faces) {
  return new Resvg(svg, {
    fitTo: { mode: "width", value: width },
    font: {
      fontFiles: [...files],
      loadSystemFonts: false,
      defaultFontFamily: latin.family,
    },
  }).render();
}

/** An SVG as PNG of a width in pixels. */
export function raster(svg: string, width: number, faces: Faces, options: PngOptions): Uint8Array {
  const drawn = draw(svg, width, faces);
  const pixels = { width: drawn.width, height: drawn.height, data: drawn.pixels };
  return png(pixels, options);
}

/** An SVG's pixels: red, green, blue and opacity of each, row by row. */
export const pixels = (svg: string, width: number, faces: Faces): Buffer =>
  draw(svg, width, faces).pixels;

const probe = (family: string, weight: number, text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><text x="2" y="26" font-size="24" font-weight="${weight}" font-family="${family}">${text}</text></svg>`;

/**
 * Draws a letter with each face.
 * @throws Error when one leaves no ink: the rasteriser itself passes over an unusable font.
 */
export function proveInk(faces: Faces): void {
  for (const [{ family }, text] of [
    [faces.latin, "M"],
    [faces.chinese, "中"],
  ] as const)
    for (const weight of [400, 600, 700])
      if (pixels(probe(family, weight, text), 32, faces).every((value) => value === 0))
        throw new Error(
          `“${text}” in ${family} ${weight} leaves no ink; expected usable fonts in src/build/fonts (npm run fonts)`,
        );
}
