import { tokens } from "../../model/palette";
import type { Locale } from "../../model/text";
import type { Density, Frame } from "../chart";
import {
  chrome,
  embedHeight,
  FULL,
  isTight,
  LAYOUT,
  plotWidth,
  type NoteLength,
} from "./embed-height";
import type { EmbedWords } from "./embed-words";
import { FIRST } from "./window";

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
 * The frame that fits a place; src/ui/styles/frame-pictures.css shows the same one.
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
