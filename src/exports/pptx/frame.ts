import { lines } from "../../charts/marks/lettering";
import { textWidth } from "../../model/metrics";
import { cut, headingLines } from "../../charts/marks/wrap";
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
  readonly source: string;
}

/** A title's box is as narrow as lines of like length allow: programs break it where we would. */
function titleBox(title: string): Box {
  const broken = headingLines(title, measured(inner), sizes.title);
  const widest = Math.max(...broken.map((line) => textWidth(line, sizes.title, 700)));
  return {
    x: slide.left,
    y: slide.top - 8,
    width: broken.length > 1 ? Math.min(inner, Math.ceil(widest * WIDER * 1.02)) : inner,
    height: LINE.title * Math.max(1, broken.length),
  };
}

/** Places the parts of a slide by how many lines its words take. */
export function slideFrame({ title, subtitle, note, source: cited }: SlideWords): SlideFrame {
  const across = { x: slide.left, width: inner };
  const heading = titleBox(title);
  const subtitleTop = heading.y + heading.height + 10;
  const subtitleHeight = LINE.subtitle * rows(plain(subtitle), sizes.subtitle);
  const sourceWidth = inner - NUMBER - BRAND - 24;
  const sourceRows = Math.max(1, rows(plain(cited), sizes.small, sourceWidth));
  const sourceTop = slide.height - slide.bottom - LINE.small * sourceRows;
  const noteHeight = LINE.small * rows(plain(note), sizes.small);
  const noteTop = sourceTop - noteHeight - 4;
  const plotTop = subtitleTop + subtitleHeight + 34;
  const right = slide.width - slide.left;
  const bottom = { y: slide.height - slide.bottom - LINE.small, height: LINE.small };
  return {
    title: heading,
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
