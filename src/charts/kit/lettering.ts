import { textWidth, type Weight } from "../../model/metrics";

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

/** Parts on lines, each part whole; one that is wider than the line is broken as any text. */
function joined(parts: readonly string[], width: number, size: number, weight: Weight = 400) {
  const made: string[] = [];
  for (const part of parts) {
    const last = made.at(-1);
    if (last !== undefined && textWidth((last + part).trimEnd(), size, weight) <= width)
      made[made.length - 1] = last + part;
    else made.push(...lines(part.trimStart(), width, size, weight));
  }
  return made.map((line) => line.trimEnd());
}

/** Phrases on lines, as `phrased` marks where they end. */
export const phraseLines = (
  text: string,
  width: number,
  size: number,
  weight?: Weight,
): readonly string[] => joined(text.split("\u200b"), width, size, weight);

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

/** How a text is set; lengths in pixels. */
export interface Letters {
  readonly size: number;
  readonly weight?: Weight;
  readonly lineHeight?: number;
}

/** A text broken to a width, with the room that it takes. Pixels. */
export interface Block extends Required<Letters> {
  readonly text: string;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
}

/** A Chinese text broken where its phrases end, where that takes no more lines; else as it comes. */
function phrases(text: string, width: number, { size, weight }: Letters): readonly string[] {
  const plain = lines(text, width, size, weight);
  const parts = text.match(/[^，；。：]+[，；。：]?/g);
  if (plain.length < 2 || !parts || parts.length < 2) return plain;
  const made = joined(parts, width, size, weight);
  return made.length <= plain.length ? made : plain;
}

/** A text that is broken already. */
export const fixedBlock = (
  broken: readonly string[],
  { size, weight = 400, lineHeight = size * 1.4 }: Letters,
): Block => ({
  ...{ text: broken.join("\n"), rows: broken.length, size, weight, lineHeight },
  width: widest(broken, size, weight),
  height: broken.length * lineHeight,
});

/** Breaks a text to a width; a word that is wider than it stands alone. */
export const block = (text: string, width: number, letters: Letters): Block =>
  fixedBlock(phrases(text, width, letters), letters);

/**
 * A block in as few lines as `width` allows and no wider than those need, so that no
 * last word is lonely. A text that breaks where its phrases end stays so.
 */
export function balanced(text: string, width: number, letters: Letters): Block {
  const step = letters.size / 2;
  let best = block(text, width, letters);
  if (/^(?:.*[，；。：]\n)+.*$/.test(best.text)) return best;
  for (let room = best.width - step; room > step * 6; room -= step) {
    const tighter = block(text, room, letters);
    if (tighter.rows > best.rows || tighter.width > room) break;
    best = tighter;
  }
  return best;
}
