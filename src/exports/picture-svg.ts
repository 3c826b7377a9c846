import type { Chart } from "../charts/chart";
import { settings } from "./picture-shapes";
import { sourceLine } from "./source-line";
import { palettes } from "../model/palette";
import type { View } from "../model/selection";
import { languageTag, plain, type Locale } from "../model/text";
import { creditOf, rdf } from "./credit";
import { escape } from "./office/xml";
import { pictureScene, type PictureOptions } from "./picture";
import { sceneSvg } from "./svg-text";

/**
 * Faces that the programs that open a picture have. In Chinese the Chinese face sets
 * all of it: quotation marks and dashes then have their full width.
 */
const faces: Readonly<Record<Locale, string>> = {
  zh: "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC',Arial,sans-serif",
  en: "Arial,'Liberation Sans',Helvetica,sans-serif,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC'",
};

/**
 * Figures by themselves in the Latin face: they are the widest words of a picture, and
 * a program without the first Chinese face takes any other, however wide.
 */
const inLatin = (svg: string): string =>
  svg.replace(
    /<text (?=[^>]*>[ -;=-~]+<)/g,
    "<text font-family=\"Arial,'Liberation Sans',Helvetica,sans-serif\" ",
  );

/** Faces that a picture brings along, for programs that use them at once and forget them. */
export interface InlineFonts {
  readonly family: string;
  /** `@font-face` rules. */
  readonly css: string;
}

export interface PictureSvgOptions extends Omit<PictureOptions, "palette"> {
  readonly theme: "light" | "dark";
  /** Without its paper. */
  readonly transparent?: boolean;
  /** Pixels for each pixel of the layout. */
  readonly scale?: number;
  /** Absolute address of what is shown. */
  readonly link?: string;
  readonly own?: InlineFonts;
}

/** What a picture says of itself to those who do not see it. */
function description(chart: Chart, view: View, locale: Locale, link = ""): string {
  const said = [
    chart.summary(view)[locale],
    chart.note(view)?.[locale],
    sourceLine(view.dataset, chart.sources(view), locale),
    link,
  ];
  return said.filter(Boolean).join("\n");
}

/**
 * A finished picture as one SVG that needs nothing else: text is text, attributes are
 * plain, and title, description, licence and source travel inside.
 */
export function pictureSvg(
  chart: Chart,
  view: View,
  { theme, transparent = false, scale = 1, link, own, ...options }: PictureSvgOptions,
): string {
  const palette = palettes[theme];
  const { locale } = options;
  const { width, height, scene } = pictureScene(chart, view, { ...options, palette });
  const head = [
    `<title>${escape(chart.title(view.dataset)[locale])}</title>`,
    `<desc>${escape(description(chart, view, locale, link))}</desc>`,
    `<metadata>${rdf(creditOf({ chart, view, locale, link }))}</metadata>`,
    own && `<style>${own.css}</style>`,
    !transparent && `<rect width="${width}" height="${height}" fill="${palette.paper}"/>`,
  ];
  const attributes = [
    `width="${width * scale}" height="${height * scale}"`,
    `xml:lang="${languageTag[locale]}"`,
    `font-family="${own?.family ?? faces[locale]}"`,
  ];
  const written = sceneSvg(
    scene,
    { width, height },
    { attributes: attributes.join(" "), head: head.filter(Boolean).join("") },
  );
  return plain(own || locale === "en" ? written : inLatin(written));
}

/** The size of a picture of a shape, in pixels of its layout. */
export const pictureSize = (shape: PictureOptions["shape"]) => {
  const { width, height } = settings[shape];
  return { width, height };
};
