import { tokens, type Palette } from "../../model/palette";
import type { View } from "../../model/selection";
import type { Locale } from "../../model/text";
import type { Chart, Frame } from "../../charts/chart";
import { headingLines, proseLines } from "../wrap";
import { sourceLine } from "../source-line";
import { settings } from "../picture-shapes";

type Words<Each> = Readonly<Record<"title" | "subtitle" | "note" | "source", Each>>;

/** The words around the picture of a slide, broken into the lines that they take there. */
export type SlideWords = Words<readonly string[]>;

const { slide } = settings;
const inner = slide.width - 2 * slide.side;
/** Heights of lines in ems; ui/slides/slide-layout.tsx sets the same. */
const line = { title: 1.3, subtitle: 1.45, small: 1.5 } as const;
/** What brand and page number take of the last line; pixels. */
const BRAND = 400;

/** Breaks words into lines; the breaks are ours, so that every font gives the same lines. */
export const brokenWords = (words: Words<string | undefined>): SlideWords => ({
  title: headingLines(words.title ?? "", inner, slide.title),
  subtitle: proseLines(words.subtitle ?? "", inner, slide.subtitle),
  note: proseLines(words.note ?? "", inner, slide.small),
  source: proseLines(words.source ?? "", inner - BRAND, slide.small),
});

/** All words of a chart's slide. */
export const slideWords = (chart: Chart, view: View, locale: Locale): SlideWords =>
  brokenWords({
    title: chart.title(view.dataset)[locale],
    subtitle: chart.subtitle(view, "page")[locale],
    note: chart.note(view)?.[locale],
    source: sourceLine(view.dataset, chart.sources(view), locale),
  });

/** The picture of a slide: what its words leave of it, in pixels of the whole slide. */
export function slideFrame(words: SlideWords, locale: Locale, palette: Palette = tokens): Frame {
  const { title, subtitle, note, source } = words;
  const head =
    title.length * slide.title * line.title +
    (subtitle.length > 0 ? slide.gap + subtitle.length * slide.subtitle * line.subtitle : 0);
  const foot = (note.length + Math.max(source.length, 1)) * slide.small * line.small;
  const left = slide.height - slide.top - head - slide.above - slide.below - foot - slide.bottom;
  return {
    width: inner,
    height: Math.floor(left),
    ...{ k: slide.k, locale, palette, density: "page" },
  };
}
