import { numbersKept } from "../../model/text";
import { lines, phraseLines } from "../kit/lettering";
import { textWidth, type Weight } from "../../model/metrics";
import type { EmbedWords } from "./embed-words";

/** Sizes of a frame in pixels; src/ui/styles/frame.css sets the same. */
interface Setting {
  readonly pad: number;
  readonly title: number;
  readonly subtitle: number;
  readonly note: number;
  /** Between title, subtitle, picture and note, all gaps together. */
  readonly gaps: number;
}

const settings = {
  tiny: { pad: 14, title: 14, subtitle: 11, note: 11, gaps: 13 },
  small: { pad: 14, title: 16, subtitle: 12, note: 11, gaps: 16 },
  middle: { pad: 18, title: 19, subtitle: 13, note: 12, gaps: 20 },
  page: { pad: 22, title: 22, subtitle: 13.5, note: 12, gaps: 22 },
} as const satisfies Record<string, Setting>;

/** Up to TINY a frame is as small as can be, up to SMALL small, from FULL on a full one; pixels. */
const TINY = 320;
export const SMALL = 400;
export const FULL = 560;
/** The width that a full frame is laid out at; wider ones are the same, enlarged. */
export const LAYOUT = 640;

/** Least height of a picture for its width. */
const SHAPE = { tiny: 0.55, small: 0.46, page: 0.36 } as const;
/** Least height of the whole frame for its width: 4:3 and 16:9. */
const RATIO = { small: 0.75, page: 0.5625 } as const;

const LEADING = { title: 1.3, text: 1.5 } as const;

function settingFor(width: number): Setting {
  if (width <= TINY) return settings.tiny;
  return settings[width <= SMALL ? "small" : width < FULL ? "middle" : "page"];
}

/** How many lines a text takes when what stands at the end of the last one leaves it so much. */
function countWith(text: string, width: number, last: number, size: number): number {
  const made = lines(text, width, size);
  return made.length + (textWidth(made.at(-1) ?? "", size) > last ? 1 : 0);
}

/** Width that a frame leaves to its picture. */
export const plotWidth = (width: number): number => width - 2 * settingFor(width).pad;

/** How much of its note a frame shows: all of it, its first sentence, or one line of that. */
export type NoteLength = "whole" | "brief" | "line";

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
  const size = width <= TINY ? "tiny" : width < FULL ? "small" : "page";
  const shape = SHAPE[size] * plotWidth(width);
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
