import type { Datum as Whose } from "../charts/kit/option";
import type { Box, Lettering, Paint, XY } from "../charts/kit/shapes";

/** The few shapes that all pictures are made of; pixels of the frame. */
export type Mark =
  | (Box & { readonly kind: "rect"; readonly radius?: number; readonly paint: Paint })
  | {
      readonly kind: "circle";
      readonly x: number;
      readonly y: number;
      readonly r: number;
      readonly paint: Paint;
    }
  | {
      readonly kind: "polygon" | "polyline";
      readonly points: readonly XY[];
      readonly paint: Paint;
    }
  | {
      readonly kind: "path";
      /** SVG path data. */
      readonly d: string;
      readonly paint: Paint;
    }
  | (Required<Lettering> & {
      readonly kind: "text";
      readonly x: number;
      readonly y: number;
      /** May hold several lines, separated by a line feed. */
      readonly text: string;
      /** Turned around its point to read upwards. */
      readonly up?: boolean;
    });

/** Marks that belong to one datum: before scripts run, styles answer to the selection by whose it is. */
export interface Datum extends Partial<Omit<Whose, "facts">> {
  readonly marks: readonly Mark[];
}

/** A picture as an ordered list; later marks lie over earlier ones. */
export type Scene = readonly Datum[];

type TextMark = Extract<Mark, { kind: "text" }>;

/** The lines of a text, each with the y of its middle. */
export function linesOf({ text, y, baseline, lineHeight }: TextMark) {
  const lines = text.split("\n");
  const above = { top: 0, middle: 0.5, bottom: 1 }[baseline];
  const top = y - above * lines.length * lineHeight;
  return lines.map((line, index) => ({ line, y: top + (index + 0.5) * lineHeight }));
}

/** A text at a point, one line unless it holds line feeds. */
export function say(x: number, y: number, text: string, lettering: Lettering): TextMark {
  const { size, fill, weight = 400, align = "left", baseline = "middle" } = lettering;
  const lineHeight = lettering.lineHeight ?? size * 1.35;
  return { kind: "text", x, y, text, size, weight, fill, align, baseline, lineHeight };
}
