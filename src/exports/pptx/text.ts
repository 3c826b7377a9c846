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
  /** Id of the relationship that the text leads to. */
  readonly link?: string | undefined;
}

/** The theme's faces, named: without them some programs set Chinese in the Latin face's fallback. */
export const faces = (kind: "mj" | "mn"): string =>
  el("a:latin", { typeface: `+${kind}-lt` }) +
  el("a:ea", { typeface: `+${kind}-ea` }) +
  el("a:cs", { typeface: `+${kind}-cs` });

/**
 * Character properties under any name: rPr, defRPr, endParaRPr.
 * @param face the theme's face where nothing else gives one: a style, a chart; never a run
 */
export const characters = (
  name: string,
  { size, bold, fill: hex, link }: Setting,
  palette: Palette,
  { face, ...more }: Readonly<Record<string, string>> & { readonly face?: "mj" | "mn" } = {},
): string =>
  el(name, { ...more, sz: size && points(size), b: bold }, [
    hex && fill(hex, palette),
    face && faces(face),
    link && el("a:hlinkClick", { "r:id": link }),
  ]);

/** How a run, a paragraph and a box are to be read and painted. */
export interface Voice {
  readonly locale: Locale;
  readonly palette: Palette;
}

/** What is of the other language in a text: from its first letter or character to its last. */
const foreign: Readonly<Record<Locale, RegExp>> = {
  zh: /(\p{Script=Latin}(?:[^\p{Script=Han}\u3000-\u303f\uff00-\uffef“”]*[\p{Script=Latin}\d/])?)/u,
  en: /(\d*[\p{Script=Han}\u3000-\u303f](?:[^\p{Script=Latin}]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef])?)/u,
};

/** Text in one setting: a run for each stretch of one language. */
export const run = (text: string, setting: Setting, { locale, palette }: Voice): string =>
  plain(text)
    .split(foreign[locale])
    .map((stretch, index) => {
      if (stretch === "") return "";
      const lang = languageTag[index % 2 === 0 ? locale : locale === "zh" ? "en" : "zh"];
      return el("a:r", [
        characters("a:rPr", setting, palette, { lang }),
        el("a:t", escape(stretch)),
      ]);
    })
    .join("");

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
  el("a:p", [
    (align ?? lineHeight ?? before) !== undefined &&
      el("a:pPr", { algn: align && sides[align] }, [
        lineHeight !== undefined && el("a:lnSpc>a:spcPts", { val: points(lineHeight) }),
        before !== undefined && el("a:spcBef>a:spcPts", { val: points(before) }),
      ]),
    runs,
  ]);
