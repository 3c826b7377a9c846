import { tokens } from "../../model/palette";
import { locales } from "../../model/text";
import type { Frame, Heights } from "../chart";
import { widthOf } from "./page";
import { FIRST } from "./window";

/** Room enough that a layout chooses its form by the width alone. */
const AMPLE = 9000;

/** Heights that leave room for what each frame's picture needs in either language, never less than `least`. */
export function roomy(least: Heights, natural: (frame: Frame) => number): Heights {
  const height = (name: keyof Heights) => {
    const needs = locales.map((locale) =>
      natural({
        ...{ width: widthOf(name), height: AMPLE, k: 1, density: "page" as const },
        ...{ locale, palette: tokens, rows: FIRST },
      }),
    );
    return Math.ceil(Math.max(least[name], ...needs));
  };
  return { narrow: height("narrow"), medium: height("medium"), wide: height("wide") };
}

/** How high each of `count` rows is: `full` for the usual number, less and less for more, at least `least`. */
export const rowHeight = (
  count: number,
  { usual, full, least }: { readonly usual: number; readonly full: number; readonly least: number },
): number => Math.max(least, full - Math.max(0, count - usual) * (full / 12));
