import { plain, type Locale } from "../model/text";
import type { View } from "../model/selection";
import type { Chart } from "../charts/chart";
import { type Block, fixedBlock, lines } from "../charts/kit/lettering";
import type { Weight } from "../model/metrics";
import { cut, headingLines, proseLines } from "./wrap";
import { filtered } from "./filtered";
import { sourceLine } from "./source-line";
import type { Setting } from "./picture-shapes";

/** All that a picture says around its chart, broken to its width. */
export interface PictureTexts {
  readonly title: Block;
  readonly subtitle: Block;
  readonly filter?: Block;
  readonly note?: Block;
  readonly source?: Block;
  readonly brand: Block;
  readonly page?: Block;
}

export interface PictureWords {
  readonly locale: Locale;
  /** The atlas's name unless told otherwise. */
  readonly brand?: string;
  /** Place in a deck. */
  readonly page?: { readonly number: number; readonly of: number };
}

/** How much smaller the texts are than in the design, and how many lines each may take. */
export interface Tightness {
  readonly title: number;
  readonly small: number;
  readonly most?: { readonly title: number; readonly rest: number };
}

/** From loose to tight: the small texts give way first, and are cut only at the very end. */
export const tightnesses: readonly Tightness[] = [
  { title: 1, small: 1 },
  { title: 0.94, small: 0.92 },
  { title: 0.88, small: 0.86 },
  { title: 0.8, small: 0.82 },
  { title: 0.72, small: 0.76 },
  { title: 0.64, small: 0.7 },
  { title: 0.64, small: 0.7, most: { title: 3, rest: 3 } },
  { title: 0.64, small: 0.7, most: { title: 2, rest: 2 } },
];

/** The texts around a chart, broken to a setting's width. */
export function pictureTexts(
  chart: Chart,
  view: View,
  setting: Setting,
  { locale, brand, page }: PictureWords,
  { title, small, most }: Tightness,
): PictureTexts {
  const { dataset } = view;
  const room = setting.width - setting.side * 2;
  const footSize = Math.max(setting.least, setting.small * small);
  const subtitleSize = Math.max(setting.least, setting.subtitle * small);
  const set = (text: string, width: number, size: number, weight: Weight = 400, leading = 1.5) => {
    const broken = proseLines(text, width, size, weight);
    const kept = most ? cut(broken, most.rest, width, size, weight) : broken;
    return fixedBlock(kept, { size, weight, lineHeight: size * leading });
  };
  const foot = (broken: readonly string[], weight: Weight) =>
    fixedBlock(broken, { size: footSize, weight, lineHeight: footSize * 1.5 });
  const number = page && foot([`${page.number} / ${page.of}`], 400);
  const named = lines(plain(brand ?? dataset.site.name[locale]), room * 0.4, footSize, 700);
  const name = foot(named.slice(0, 2), 700);
  const beside = name.width + (number ? number.width + footSize * 1.2 : 0) + footSize * 1.5;
  const subtitle = chart.subtitle(view, "page")[locale];
  const note = chart.note(view)?.[locale];
  const source = sourceLine(dataset, chart.sources(view), locale);
  const filter = chart.selectable ? filtered(view, locale) : undefined;
  const titleSize = setting.title * title;
  const heading = headingLines(chart.title(dataset)[locale], room, titleSize);
  return {
    title: fixedBlock(most ? cut(heading, most.title, room, titleSize, 700) : heading, {
      ...{ size: titleSize, weight: 700, lineHeight: titleSize * 1.3 },
    }),
    subtitle: set(subtitle, room, subtitleSize, 400, 1.45),
    ...(filter && { filter: set(filter, room, subtitleSize, 600, 1.45) }),
    ...(note && { note: set(note, room, footSize) }),
    ...(source && { source: set(source, room - beside, footSize) }),
    brand: name,
    ...(number && { page: number }),
  };
}
