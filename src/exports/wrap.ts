import { numbersKept, plain } from "../model/text";
import { least, lines, phraseLines } from "../charts/kit/lettering";
import { textWidth, type Weight } from "../model/metrics";

/** The share of a line's width below which a last line looks lost. */
const LOST = 0.2;

/**
 * Breaks a heading into lines of like length, where its phrases end if it marks them.
 * @param width pixels
 */
export function headingLines(text: string, width: number, size: number): readonly string[] {
  const kept = numbersKept(text);
  const broken = (room: number) => phraseLines(kept, room, size, 700);
  const { length } = broken(width);
  const fits = (room: number) => broken(room).length <= length;
  const narrow = length > 1 ? least(width * 0.4, width, 1, fits) : width;
  return broken(narrow).map((line) => plain(line).replaceAll("\u00a0", " "));
}

/**
 * Breaks running text into lines; where the last one would hold a word or two, the
 * lines before it give some of theirs.
 * @param width pixels
 */
export function proseLines(
  text: string,
  width: number,
  size: number,
  weight: Weight = 400,
): readonly string[] {
  const usual = lines(text, width, size, weight);
  for (let room = width; room > width * 0.75; room -= size / 2) {
    const made = lines(text, room, size, weight);
    if (made.length > usual.length) break;
    if (made.length === 1 || textWidth(made.at(-1) ?? "", size, weight) > width * LOST)
      return made.map(plain);
  }
  return usual.map(plain);
}

/** The first lines of a text that is longer than its room, and a sign that it goes on. */
export function cut(
  text: readonly string[],
  count: number,
  width: number,
  size: number,
  weight: Weight = 400,
): readonly string[] {
  if (text.length <= count) return text;
  const kept = text.slice(0, Math.max(1, count));
  let last = kept.at(-1) ?? "";
  while (last && textWidth(`${last}…`, size, weight) > width) last = last.slice(0, -1);
  return [...kept.slice(0, -1), `${last.trimEnd()}…`];
}
