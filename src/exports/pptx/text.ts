import type { Palette } from "../../model/palette";
import { languageTag, plain, type Locale } from "../../model/text";
import { el, escape } from "../office/xml";
import { fill } from "./colour";
import { points } from "./measure";

/** How characters are set. Sizes in pixels; what is left out comes from the placeholder. */
export interface Setting {
  readonly size?: number;
  readonly bold?: boolean;
  readonly fill?: string;
}

/** The theme's faces, named: without them some programs set Chinese in the Latin face's fallback. */
export const faces = (kind: "mj" | "mn" = "mn"): string =>
  el("a:latin", { typeface: `+${kind}-lt` }) +
  el("a:ea", { typeface: `+${kind}-ea` }) +
  el("a:cs", { typeface: `+${kind}-cs` });

/** Character properties under any name: rPr, defRPr, endParaRPr. */
export const characters = (
  name: string,
  { size, bold, fill: hex }: Setting,
  palette: Palette,
  more: Readonly<Record<string, string>> = {},
): string =>
  el(name, { ...more, sz: size && points(size), b: bold }, hex && fill(hex, palette), faces());

/** How a run, a paragraph and a box are to be read and painted. */
export interface Voice {
  readonly locale: Locale;
  readonly palette: Palette;
}

/** Text in one setting. */
export const run = (text: string, setting: Setting, { locale, palette }: Voice): string =>
  el(
    "a:r",
    {},
    characters("a:rPr", setting, palette, {
      lang: languageTag[locale],
      altLang: languageTag[locale === "zh" ? "en" : "zh"],
    }),
    el("a:t", {}, escape(plain(text))),
  );

export interface Alignment {
  readonly align?: "left" | "center" | "right";
  /** Pixels from line to line. */
  readonly lineHeight?: number;
  /** Pixels before the paragraph. */
  readonly before?: number;
}

const sides = { left: "l", center: "ctr", right: "r" } as const;

/** A paragraph of runs that are XML already. */
export const paragraph = (
  runs: string | readonly string[],
  { align, lineHeight, before }: Alignment = {},
): string =>
  el(
    "a:p",
    {},
    (align ?? lineHeight ?? before) !== undefined &&
      el(
        "a:pPr",
        { algn: align && sides[align] },
        lineHeight !== undefined && el("a:lnSpc", {}, el("a:spcPts", { val: points(lineHeight) })),
        before !== undefined && el("a:spcBef", {}, el("a:spcPts", { val: points(before) })),
      ),
    runs,
  );
