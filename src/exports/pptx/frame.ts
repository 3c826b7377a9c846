import { lines } from "../../charts/kit/lettering";
import { cut } from "../wrap";
import type { SourcePart } from "../source-line";
import { plain } from "../../model/text";
import { inner, LINE, slide, type as sizes, type Box } from "./measure";

/** Where the parts of a slide stand. */
export interface SlideFrame {
  readonly title: Box;
  readonly subtitle: Box;
  /** What is left for the picture. */
  readonly plot: Box;
  readonly note: Box;
  readonly source: Box;
  readonly brand: Box;
  readonly number: Box;
}

const NUMBER = 96;
const BRAND = 260;
// Arial is set a little wider than the face that is measured: its spaces are.
const WIDER = 1.04;

/** The width to break lines by in a box of this one; pixels of the face that is measured. */
export const measured = (width: number): number => width / WIDER;

const rows = (text: string, size: number, width = inner) =>
  text === "" ? 0 : lines(text, measured(width), size).length;

/** More lines of a note would leave the picture no room; the page of notes has all of it. */
const MOST = 4;

/** As much of a note as stands under a picture. */
export const shortNote = (note: string): string => {
  const broken = lines(plain(note), measured(inner), sizes.small);
  return broken.length > MOST ? cut(broken, MOST, measured(inner), sizes.small).join(" ") : note;
};

/** What a slide says around its picture. */
export interface SlideWords {
  readonly title: string;
  readonly subtitle: string;
  readonly note: string;
  readonly source: readonly SourcePart[];
}

const TITLE_LINES = 2;
/** Every title stands in the layout's own box, on its floor: two lines of room, whatever the face. */
const titleBox: Box = {
  x: slide.left,
  y: slide.top - 38,
  width: inner,
  height: LINE.title * TITLE_LINES,
};

/** How a title is broken, and the share of its size in which it finds room. */
export function titleLines(title: string): { lines: readonly string[]; share: number } {
  const shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5];
  const attempts = shares.map((share) => ({
    lines: lines(plain(title), measured(inner), sizes.title * share, 700),
    share,
  }));
  const fits = attempts.find(({ lines: { length }, share }) => length * share <= TITLE_LINES);
  return fits ?? { lines: attempts.at(-1)?.lines ?? [], share: shares.at(-1) ?? 1 };
}

/** The words of a source line. */
export const sourceText = (parts: readonly SourcePart[]): string =>
  plain(parts.map(({ text }) => text).join(""));

/** Places the parts of a slide by how many lines its words take. */
export function slideFrame({
  subtitle,
  note,
  source: cited,
}: Omit<SlideWords, "title">): SlideFrame {
  const across = { x: slide.left, width: inner };
  const subtitleTop = titleBox.y + titleBox.height + 10;
  const subtitleHeight = LINE.subtitle * rows(plain(subtitle), sizes.subtitle);
  const sourceWidth = inner - NUMBER - BRAND - 24;
  const sourceRows = Math.max(1, rows(sourceText(cited), sizes.small, sourceWidth));
  const sourceTop = slide.height - slide.bottom - LINE.small * sourceRows;
  const noteHeight = LINE.small * rows(plain(note), sizes.small);
  const noteTop = sourceTop - noteHeight - 4;
  const plotTop = subtitleTop + subtitleHeight + 34;
  const right = slide.width - slide.left;
  const bottom = { y: slide.height - slide.bottom - LINE.small, height: LINE.small };
  return {
    title: titleBox,
    subtitle: { ...across, y: subtitleTop, height: subtitleHeight },
    plot: { ...across, y: plotTop, height: noteTop - 26 - plotTop },
    note: { ...across, y: noteTop, height: noteHeight },
    source: {
      ...{ x: slide.left, width: sourceWidth },
      ...{ y: sourceTop, height: LINE.small * sourceRows },
    },
    brand: { ...bottom, x: right - NUMBER - BRAND, width: BRAND },
    number: { ...bottom, x: right - NUMBER, width: NUMBER },
  };
}
