import { chartsOf, type ChartId } from "../charts";
import { creditOf, pngTexts } from "../exports/credit";
import { pictureSize, pictureSvg } from "../exports/picture-svg";
import type { Dataset } from "../model/dataset";
import { pictured } from "../charts/frames/window";
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
 * @returns characters without a glyph, each told once; the pictures that want them have □ there
 */
export function writePictures(
  dataset: Dataset,
  write: (path: string, body: string | Uint8Array) => void,
  link?: (chart: ChartId, locale: Locale) => string,
): readonly string[] {
  const view = pictured(select(dataset, everything));
  const faces = loadFaces();
  const scale = PNG_SIZE.width / pictureSize("16:9").width;
  proveInk(faces);
  const missing = new Map<string, Set<string>>();
  for (const [id, chart] of chartsOf(dataset))
    for (const locale of locales) {
      const address = link?.(id, locale);
      const credit = creditOf({ chart, view, locale, link: address });
      for (const theme of themes) {
        const svg = pictureSvg(chart, view, {
          ...{ shape: "16:9", locale, theme },
          ...(address !== undefined && { link: address }),
        });
        const faced = withFaces(svg, locale, faces);
        for (const character of faced.missing)
          missing.set(character, (missing.get(character) ?? new Set()).add(`${id}.${locale}`));
        write(picturePath(id, locale, theme, "svg"), svg);
        write(
          picturePath(id, locale, theme, "png"),
          raster(faced.svg, PNG_SIZE.width, faces, { scale, texts: pngTexts(credit) }),
        );
      }
    }
  return [...missing].map(
    ([character, where]) =>
      `${[...where].join(", ")}: src/build/fonts has no glyph for “${character}” (${codeOf(character)}), so the PNG has □ there; “npm run fonts” takes in every character of the data`,
  );
}
