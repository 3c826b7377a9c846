import type { Locale } from "../model/text";
import type { Face, Faces } from "./faces";

const character = /&(?:#\d+|#x[\da-f]+|\w+);|./giu;

/**
 * As in the page: in Chinese the Latin face sets ASCII, letters with marks and currencies
 * alone, so that quotation marks have full width.
 */
const latinIn: Readonly<Record<Locale, RegExp>> = {
  zh: /^[\u0020-\u007e\u00a0×\u00a2-\u00a5\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0233\u1e9e\u20a0-\u20c0]/u,
  en: /^/,
};

/** Full-width marks whose left or right half is empty. */
const opening = /^[“‘（《〈「『【〔]$/;
const closing = /^[”’）》〉」』】〕，。、；：]$/;

/** The face for a character, or nothing where none has it. */
function faceFor(written: string, locale: Locale, { latin, chinese }: Faces): Face | undefined {
  // An entity stands for a character that is ASCII.
  const read = written.length > 2 && written.startsWith("&") ? "&" : written;
  if (latinIn[locale].test(read) && latin.covers(read)) return latin;
  return [chinese, latin].find((face) => face.covers(read));
}

/** Whether two marks in a row, or one at the line's start, would leave a hole of half a character. */
function tight(before: string | undefined, written: string): boolean {
  if (before === undefined) return opening.test(written);
  return (
    (closing.test(before) && (closing.test(written) || opening.test(written))) ||
    (opening.test(before) && opening.test(written))
  );
}

/** What stands for a character that no face has. */
const REPLACEMENT = "□";

interface Run {
  readonly face: Face;
  /** Half a character to the left. */
  readonly shifted: boolean;
  text: string;
}

/** A line in runs of one face, and what no face has. */
function runsOf(content: string, locale: Locale, faces: Faces, fromStart: boolean) {
  const runs: Run[] = [];
  const missing: string[] = [];
  let before = fromStart ? undefined : "";
  for (const [found] of content.normalize("NFC").matchAll(character)) {
    const known = faceFor(found, locale, faces);
    const [face, written] = known ? [known, found] : [faces.chinese, REPLACEMENT];
    if (!known) missing.push(found);
    const shifted = face === faces.chinese && tight(before, written);
    const last = runs.at(-1);
    if (last?.face === face && !shifted) last.text += written;
    else runs.push({ face, shifted, text: written });
    before = written;
  }
  return { runs, missing };
}

/**
 * Splits texts where the face changes, and closes up marks in a row. The rasteriser
 * would look for a missing glyph in any face, of any weight, and where it finds none
 * it draws nothing and says nothing.
 * @returns the picture, whose every text names its faces, and the characters that no face has
 */
export function withFaces(svg: string, locale: Locale, faces: Faces) {
  const found = new Set<string>();
  const faced = svg.replace(
    /<text([^>]*)>([^<]*)<\/text>/g,
    (_, attributes: string, content: string) => {
      const fromStart = !attributes.includes("text-anchor");
      const { runs, missing } = runsOf(content, locale, faces, fromStart);
      for (const one of missing) found.add(one);
      const spans = runs.map(({ face, shifted, text }) => {
        const shift = shifted ? ' dx="-0.5em"' : "";
        return `<tspan font-family="${face.family}"${shift}>${text}</tspan>`;
      });
      return `<text${attributes} xml:space="preserve">${spans.join("")}</text>`;
    },
  );
  return { svg: faced, missing: [...found] };
}
