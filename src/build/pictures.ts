import { chartsOf, type ChartId } from "../charts";
import { creditOf, pngTexts } from "../exports/credit";
import { pictureSize, pictureSvg } from "../exports/picture-svg";
import type { Dataset } from "../model/dataset";
import { everything, select } from "../model/selection";
import { locales, type Locale } from "../model/text";
import { loadFaces } from "./faces";
import { proveInk, raster } from "./raster";
import { withFaces } from "./raster-text";

/** Pixels of a lasting PNG. */
export const PNG_SIZE = { width: 1920, height: 1080 } as const;

const themes = ["light", "dark"] as const;

/** Where a picture lasts, below the base. */
export const picturePath = (
  chart: ChartId,
  locale: Locale,
  theme: (typeof themes)[number],
  ending: "svg" | "png",
): string => `charts/${chart}.${locale}.${theme}.${ending}`;

const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * Writes every chart as SVG and as PNG, in both languages and themes.
 * @param write puts a body at a path below the site's root
 * @param link absolute address of a chart on the atlas, where it is known
 * @returns characters without a glyph, each with where it stands; then nothing is written
 */
export function writePictures(
  dataset: Dataset,
  write: (path: string, body: string | Uint8Array) => void,
  link?: (chart: ChartId, locale: Locale) => string,
): readonly string[] {
  const view = select(dataset, everything);
  const faces = loadFaces();
  const scale = PNG_SIZE.width / pictureSize("16:9").width;
  proveInk(faces);
  const pictures = chartsOf(dataset).flatMap(([id, chart]) =>
    locales.flatMap((locale) =>
      themes.map((theme) => {
        const address = link?.(id, locale);
        const svg = pictureSvg(chart, view, {
          ...{ shape: "16:9", locale, theme },
          ...(address !== undefined && { link: address }),
        });
        const credit = creditOf({ chart, view, locale, link: address });
        return { id, locale, theme, svg, faced: withFaces(svg, locale, faces), credit };
      }),
    ),
  );
  const missing = new Map(
    pictures.flatMap(({ id, locale, faced }) =>
      faced.missing.map((character) => [character, `${id}.${locale}`] as const),
    ),
  );
  if (missing.size === 0)
    for (const { id, locale, theme, svg, faced, credit } of pictures) {
      write(picturePath(id, locale, theme, "svg"), svg);
      write(
        picturePath(id, locale, theme, "png"),
        raster(faced.svg, PNG_SIZE.width, faces, { scale, texts: pngTexts(credit) }),
      );
    }
  return [...missing].map(
    ([character, where]) =>
      `${where}: src/build/fonts has no glyph for “${character}” (${codeOf(character)}); “npm run fonts” takes in every character of the data`,
  );
}
