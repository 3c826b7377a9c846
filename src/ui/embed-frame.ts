import { textWidth, type Weight } from "../model/metrics";
import { tokens } from "../model/palette";
import type { View } from "../model/selection";
import { numbersKept, type Locale } from "../model/text";
import type { Chart, Density, Frame } from "../charts/chart";
import { lines, phraseLines } from "../charts/kit/lettering";
import { filtered } from "../exports/filtered";
import { briefSource, sourceLine } from "../exports/source-line";
import { FIRST } from "../charts/frames/window";

/** The words around an embedded chart, as a small frame and as a full one says them. */
export interface EmbedWords {
  readonly title: string;
  readonly subtitle: { readonly small: string; readonly page: string };
  /** What is chosen; empty where nothing is. */
  readonly filter: string;
  readonly note: { readonly small: string; readonly page: string };
  readonly source: { readonly tiny: string; readonly small: string; readonly page: string };
  readonly brand: string;
}

/** The first sentence of a text: in a note it is the one that explains the marks. */
export const firstSentence = (text: string): string =>
  /^.*?(?:[。！？]|[.!?](?=\s|$))/u.exec(text)?.[0] ?? text;

/** All words of a chart's frame in one language. */
export function embedWords(chart: Chart, view: View, locale: Locale): EmbedWords {
  const { dataset } = view;
  const note = chart.note(view)?.[locale] ?? "";
  const refs = chart.sources(view);
  return {
    title: chart.title(dataset)[locale],
    subtitle: {
      small: chart.subtitle(view, "small")[locale],
      page: chart.subtitle(view, "page")[locale],
    },
    filter: (chart.selectable && filtered(view, locale)) || "",
    note: { small: firstSentence(note), page: note },
    source: {
      tiny: briefSource(dataset, refs, locale, "alone"),
      small: briefSource(dataset, refs, locale),
      page: sourceLine(dataset, refs, locale) ?? "",
    },
    brand: dataset.site.name[locale],
  };
}

/**
 * Sizes of a frame in pixels, `gaps` all of those between title, subtitle, picture and note, and
 * the least height of a picture for its width; styles/frame.css sets the same.
 */
const settings = {
  tiny: { pad: 14, title: 14, subtitle: 11, note: 11, gaps: 13, shape: 0.55 },
  small: { pad: 14, title: 16, subtitle: 12, note: 11, gaps: 16, shape: 0.46 },
  middle: { pad: 18, title: 19, subtitle: 13, note: 12, gaps: 20, shape: 0.46 },
  page: { pad: 22, title: 22, subtitle: 13.5, note: 12, gaps: 22, shape: 0.36 },
} as const;

/** Up to TINY a frame is as small as can be, up to SMALL small, from FULL on a full one; pixels. */
const TINY = 320;
const SMALL = 400;
const FULL = 560;
/** The width that a full frame is laid out at; wider ones are the same, enlarged. */
export const LAYOUT = 640;

/** Least height of the whole frame for its width: 4:3 and 16:9. */
const RATIO = { small: 0.75, page: 0.5625 } as const;
const LEADING = { title: 1.3, text: 1.5 } as const;

const settingFor = (width: number) =>
  settings[width <= TINY ? "tiny" : width <= SMALL ? "small" : width < FULL ? "middle" : "page"];

/** Width that a frame leaves to its picture. */
const plotWidth = (width: number): number => width - 2 * settingFor(width).pad;

/** How many lines a text takes when what stands at the end of the last one leaves it so much. */
function countWith(text: string, width: number, last: number, size: number): number {
  const made = lines(text, width, size);
  return made.length + (textWidth(made.at(-1) ?? "", size) > last ? 1 : 0);
}

/** How much of its note a frame shows: all of it, its first sentence, or one line of that. */
type NoteLength = "whole" | "brief" | "line";

/** What all but the picture takes of the height of a frame no wider than LAYOUT. */
export function chrome(words: EmbedWords, width: number, length: NoteLength = "whole"): number {
  const { pad, title, subtitle, note, gaps } = settingFor(width);
  const inner = plotWidth(width);
  const small = width <= SMALL;
  const size = small || length !== "whole" ? "small" : "page";
  const count = (text: string, room: number, letters: number, weight?: Weight) =>
    phraseLines(text, room, letters, weight).length;
  const noted = count(words.note[size], inner, note);
  const source = words.source[width <= TINY ? "tiny" : width < FULL ? "small" : "page"];
  const beside = inner - textWidth(words.brand, note, 700) - 16;
  const foot = width <= TINY ? countWith(source, inner, beside, note) : count(source, beside, note);
  const lead = words.subtitle[width < FULL ? "small" : "page"];
  const text = small ? 1 : count(lead, inner, subtitle) + count(words.filter, inner, subtitle);
  return (
    1.54 * pad +
    gaps +
    count(numbersKept(words.title), inner, title, 700) * LEADING.title * title +
    text * LEADING.text * subtitle +
    Math.min(noted, length === "line" ? 1 : small ? 2 : noted) * LEADING.text * note +
    foot * LEADING.text * note
  );
}

/** Height of a frame that holds all words and a picture of a good shape. */
function natural(words: EmbedWords | undefined, width: number): number {
  const shape = settingFor(width).shape * plotWidth(width);
  if (!words) return shape + 2 * settings.small.pad;
  const least =
    width <= SMALL ? RATIO.small * width : Math.max(RATIO.small * SMALL, RATIO.page * width);
  return Math.max(least, chrome(words, width) + shape);
}

/**
 * How high an embed wants to be, in pixels: a function of its width and its words
 * alone, never of the height it is given, so that a host that obeys and its frame
 * cannot drive each other. Without words it is the chart alone.
 */
export function embedHeight(words: EmbedWords | undefined, width: number): number {
  if (width <= LAYOUT) return Math.ceil(natural(words, width));
  return Math.ceil(natural(words, LAYOUT) * (width / LAYOUT));
}

/** Whether a frame of 16:9 has no room for the whole note. */
export const isTight = (words: EmbedWords): boolean =>
  chrome(words, LAYOUT) + 0.3 * plotWidth(LAYOUT) > RATIO.page * LAYOUT;

interface Box {
  /** The whole embed that a picture is drawn for: it gets what the words leave. */
  readonly width: number;
  readonly height: number;
  readonly note: NoteLength;
  readonly density: Density;
  /** The least height of the picture itself. */
  readonly least: number;
}

const boxes = {
  tiny: { width: 280, height: 210, note: "line", density: "small", least: 106 },
  small: { width: 360, height: 270, note: "line", density: "small", least: 124 },
  strip: { width: 480, height: 270, note: "line", density: "small", least: 130 },
  tall: { width: 360, height: 560, note: "brief", density: "small", least: 300 },
  banner: { width: 1144, height: 300, note: "brief", density: "page", least: 165 },
  flat: { width: LAYOUT, height: 360, note: "brief", density: "page", least: 165 },
  page: { width: LAYOUT, height: 360, note: "whole", density: "page", least: 214 },
  square: { width: LAYOUT, height: 480, note: "whole", density: "page", least: 330 },
} as const satisfies Readonly<Record<string, Box>>;

export type EmbedFrameName = keyof typeof boxes;

export const embedFrameNames = Object.keys(boxes) as readonly EmbedFrameName[];

/**
 * The frame that fits a place; styles/frame-pictures.css shows the same one.
 * @param frame width of the whole embed
 * @param width of the place for the picture
 */
export function embedFrameFor(frame: number, width: number, height: number): EmbedFrameName {
  const aspect = height > 0 ? width / height : 2;
  if (frame >= FULL) {
    if (aspect > 3.1) return aspect > 4.8 ? "banner" : "flat";
    return aspect < 2.1 ? "square" : "page";
  }
  if (aspect < 1.15) return "tall";
  if (width < 300 && aspect > 2.05) return "tiny";
  return width > 380 && aspect > 2.5 ? "strip" : "small";
}

/** Height of what moves the rows of a picture below it; src/ui/dataset-styles.ts sets the same. */
export const MOVES = 24;

/**
 * One of an embed's frames, painted with the page's own tokens.
 * @param moves whether its rows can be moved, which takes room from the picture
 */
export function embedFrame(
  name: EmbedFrameName,
  words: EmbedWords,
  locale: Locale,
  moves: boolean,
): Frame {
  const { width, height, note, density, least }: Box = boxes[name];
  const whole = name === "page" && isTight(words) ? embedHeight(words, width) : height;
  const left = Math.round(whole - chrome(words, width, note) - (moves ? MOVES : 0));
  return {
    width: plotWidth(width),
    height: Math.max(left, least),
    k: 1,
    ...{ locale, palette: tokens, density, rows: FIRST },
  };
}

/** What a host was told: a height, for which width, when (milliseconds). */
export interface Told {
  readonly width: number;
  readonly height: number;
  readonly at: number;
}

const SCROLLBAR = 24;
const SOON = 1000;

/**
 * Whether a height is news. A host whose scrollbar comes with the taller height and
 * goes with the lower one would flicker without end: there the taller one stays.
 */
export function isNews(next: Told, last?: Told, before?: Told): boolean {
  if (!last) return true;
  if (next.height === last.height) return false;
  const toAndFro =
    before?.height === next.height &&
    next.height < last.height &&
    Math.abs(next.width - last.width) <= SCROLLBAR &&
    next.at - before.at < SOON;
  return !toAndFro;
}
