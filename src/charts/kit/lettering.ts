import { textWidth, type Weight } from "../../model/metrics";
import type { Lettering, Mark } from "./shapes";

type Text = Extract<Mark, { kind: "text" }>;

/** A text at a point, one line unless it holds line feeds. */
export function say(x: number, y: number, text: string, lettering: Lettering): Text {
  const { size, fill, weight = 400, align = "left", baseline = "middle" } = lettering;
  const lineHeight = lettering.lineHeight ?? size * 1.35;
  return { kind: "text", x, y, text, size, weight, fill, align, baseline, lineHeight };
}

const closing = /^[，。、；：！？）》”’」』…·%)\],.;:!?]$/;
const opening = /[（《“‘「『([]$/;

/** Breaks a text into the pieces that may stand on lines of their own. */
function pieces(text: string): readonly string[] {
  const made: string[] = [];
  for (const [piece] of text.matchAll(/[\x21-\x7e\u00a0-\u024f\u2013-\u2026]+\s*|\u200b|\s+|./gu)) {
    const last = made.at(-1);
    if (last !== undefined && (closing.test(piece) || opening.test(last)))
      made[made.length - 1] = last + piece;
    else made.push(piece);
  }
  return made;
}

/**
 * Breaks a text into lines no wider than `width` pixels: at spaces, break
 * opportunities and between Chinese characters, never before closing marks. A
 * piece that is wider than the line stands alone.
 */
export function lines(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
): readonly string[] {
  const made: string[] = [];
  let line = "";
  for (const piece of pieces(text)) {
    if (line && textWidth((line + piece).trimEnd(), size, weight) > width) {
      made.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim()) made.push(line.trimEnd());
  return made;
}

/** The widest line of a text in pixels. */
export const widest = (text: readonly string[], size: number, weight: Weight = 400): number =>
  Math.max(0, ...text.map((line) => textWidth(line, size, weight)));

/** Phrases on lines, each phrase whole; one that is wider than the line is broken as any text. */
export function phraseLines(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
): readonly string[] {
  const made: string[] = [];
  for (const phrase of text.split("\u200b")) {
    const last = made.at(-1);
    if (last !== undefined && textWidth((last + phrase).trimEnd(), size, weight) <= width)
      made[made.length - 1] = last + phrase;
    else made.push(...lines(phrase.trimStart(), width, size, weight));
  }
  return made.map((line) => line.trimEnd());
}

/** The least width between two at which a text fits, as closely as `step`; the wider one fits. */
export function least(
  from: number,
  to: number,
  step: number,
  fits: (width: number) => boolean,
): number {
  let [low, high] = [from, to];
  while (high - low > step) {
    const middle = (low + high) / 2;
    if (fits(middle)) high = middle;
    else low = middle;
  }
  return high;
}
