import type { Locale } from "../../model/text";
import { creditOf, pngTexts } from "../credit";
import { inlineFonts } from "../inline-fonts";
import { svgToPng } from "../svg-to-png";
import { svgText } from "../svg-text";
import type { Painter } from "./picture-content";

/** Pixels for each pixel of a slide: sharp on a screen of twice its size. */
const SCALE = 2;

/** Draws with the browser, in the page's own face where it has one. */
export async function painter(locale: Locale): Promise<Painter> {
  const own = await inlineFonts(locale);
  const family = own?.family ?? "Arial,'Microsoft YaHei','PingFang SC',sans-serif";
  return async (chart, view, frame) => {
    const { width, height } = frame;
    const svg = svgText(chart, view, frame, {
      attributes: `width="${width * SCALE}" height="${height * SCALE}" font-family="${family}"`,
      head: own ? `<style>${own.css}</style>` : "",
    });
    const credit = creditOf({ chart, view, locale });
    return svgToPng(svg, { scale: SCALE, texts: pngTexts(credit) });
  };
}
