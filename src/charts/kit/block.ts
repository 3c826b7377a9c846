import { lines, widest } from "./lettering";
import { textWidth, type Weight } from "../../model/metrics";

/** A text broken to a width, with the room that it takes. Pixels. */
export interface Block {
  readonly text: string;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly weight: Weight;
  readonly lineHeight: number;
}

/** A Chinese text broken where its phrases end, where that takes no more lines; else as it comes. */
function phrases(text: string, width: number, size: number, weight: Weight): readonly string[] {
  const plain = lines(text, width, size, weight);
  const parts = text.match(/[^，；。：]+[，；。：]?/g);
  if (plain.length < 2 || !parts || parts.length < 2) return plain;
  const made: string[] = [];
  for (const part of parts) {
    const joined = (made.at(-1) ?? "") + part;
    if (made.length > 0 && textWidth(joined, size, weight) <= width) made[made.length - 1] = joined;
    else made.push(...lines(part, width, size, weight));
  }
  return made.length <= plain.length ? made : plain;
}

/** A text that is broken already. */
export const fixedBlock = (
  broken: readonly string[],
  { size, weight, lineHeight }: Pick<Block, "size" | "weight" | "lineHeight">,
): Block => ({
  ...{ text: broken.join("\n"), rows: broken.length, size, weight, lineHeight },
  width: widest(broken, size, weight),
  height: broken.length * lineHeight,
});

/** Breaks a text to a width; a word that is wider than it stands alone. */
export function block(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
  lineHeight: number = size * 1.4,
): Block {
  return fixedBlock(phrases(text, width, size, weight), { size, weight, lineHeight });
}

/**
 * A block in as few lines as `width` allows and no wider than those need, so that no
 * last word is lonely. A text that breaks where its phrases end stays so.
 */
export function balanced(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
  lineHeight: number = size * 1.4,
): Block {
  let best = block(text, width, size, weight, lineHeight);
  if (/^(?:.*[，；。：]\n)+.*$/.test(best.text)) return best;
  for (let room = best.width - size / 2; room > size * 3; room -= size / 2) {
    const tighter = block(text, room, size, weight, lineHeight);
    if (tighter.rows > best.rows || tighter.width > room) break;
    best = tighter;
  }
  return best;
}
