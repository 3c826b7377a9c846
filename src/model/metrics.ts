/**
 * Text widths without a DOM, the same in Node and in the browser, so that a
 * picture and its live chart break and place every label alike.
 */

/** The weights that pictures use. */
export type Weight = 400 | 600 | 700;

/** Advance widths of U+20 to U+7E in Archivo (tabular figures), thousandths of an em. */
// prettier-ignore
const advances: Readonly<Record<Weight, readonly number[]>> = {
  400: [
    209, 273, 374, 582, 510, 950, 692, 209, 355, 355, 407, 625, 277, 333, 277, 294, 568, 568, 568, 568, 568, 568, 568, 568, 568, 568, 296, 296, 625, 625, 625, 578, 1005, 682, 698, 728, 734, 677, 612, 796, 736, 267, 559, 662, 536, 847, 736, 788, 665, 788, 727, 673, 606, 731, 648, 924, 680, 655, 635, 296, 294, 296, 625, 485, 187, 545, 567, 519, 567, 548, 280, 556, 563, 225, 223, 514, 225, 860, 563, 570, 567, 567, 332, 510, 297, 562, 504, 723, 513, 504, 498, 353, 245, 353, 625,
  ],
  600: [
    200, 292, 444, 583, 541, 966, 729, 246, 357, 357, 407, 636, 300, 333, 300, 298, 579, 579, 579, 579, 579, 579, 579, 579, 579, 579, 336, 336, 636, 636, 636, 613, 998, 709, 706, 721, 728, 672, 609, 794, 732, 282, 585, 695, 570, 844, 732, 782, 670, 782, 717, 667, 619, 724, 671, 954, 686, 677, 634, 339, 298, 339, 636, 507, 209, 556, 592, 547, 592, 561, 307, 591, 584, 252, 250, 543, 252, 861, 584, 598, 592, 592, 362, 541, 314, 583, 529, 758, 546, 529, 509, 394, 245, 394, 636,
  ],
  700: [
    196, 301, 456, 600, 556, 973, 764, 253, 364, 364, 407, 641, 307, 333, 307, 300, 598, 598, 598, 598, 598, 598, 598, 598, 598, 598, 335, 335, 641, 641, 641, 613, 1001, 724, 722, 733, 739, 683, 622, 802, 754, 301, 603, 725, 591, 872, 754, 793, 681, 793, 730, 679, 641, 748, 694, 964, 706, 699, 653, 350, 300, 350, 641, 518, 228, 580, 608, 573, 608, 584, 325, 607, 602, 267, 264, 570, 267, 891, 602, 613, 608, 608, 380, 556, 342, 601, 547, 798, 572, 547, 519, 393, 253, 393, 641,
  ],
};

/** Latin punctuation and ligatures beyond ASCII, thousandths of an em; in Chinese text it is a full em. */
// prettier-ignore
const punctuation: Readonly<Record<string, number>> = {
  "\u00a0": 200, "×": 636, "–": 500, "—": 1000, "‘": 280, "’": 280, "“": 482, "”": 482, "…": 965, "·": 333, "Æ": 900, "Œ": 950, "æ": 860, "œ": 880,
};

const ASCII_FIRST = 0x20;
const wide =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3ffff}]/u;
const none = /[\u200b-\u200f\u2060\ufeff\p{Mn}]/u;
const cjkQuotes = /[“”‘’…—·]/;

/** Whether a string is set with the Chinese faces, where quotes and dashes are a full em. */
export const isChinese = (text: string): boolean => wide.test(text);

/** A letter with a mark is as wide as without it. */
const otherAdvance = (character: string, weight: Weight): number =>
  advances[weight][(character.normalize("NFD").codePointAt(0) ?? 0) - ASCII_FIRST] ??
  punctuation[character] ??
  600;

/**
 * The width of one line of text.
 * @param size font size in pixels
 * @returns pixels
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  const chinese = isChinese(text);
  let width = 0;
  for (const character of text) {
    const ascii = advances[weight][character.charCodeAt(0) - ASCII_FIRST];
    if (ascii !== undefined) width += ascii;
    else if (none.test(character)) continue;
    else if (wide.test(character) || (chinese && cjkQuotes.test(character))) width += 1000;
    else width += otherAdvance(character, weight);
  }
  return (width / 1000) * size;
}
