import type { Palette } from "../../model/palette";
import { el } from "../office/xml";
import { colour } from "./colour";
import { points } from "./measure";
import { faces } from "./text";

/** How a place of a layout sets its text; sizes in pixels. */
export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: (palette: Palette) => string;
  readonly align?: "r";
  readonly line?: number;
}

/** The first level of a list style, or of one of the master's styles. */
export function level(
  { size, bold, fill, align, line }: Style,
  palette: Palette,
  kind: "mj" | "mn",
) {
  return el(
    "a:lvl1pPr",
    { marL: 0, indent: 0, algn: align ?? "l", defTabSz: 914_400, eaLnBrk: 1, latinLnBrk: 0 },
    [
      line !== undefined && el("a:lnSpc>a:spcPct", { val: line * 1000 }),
      el("a:spcBef>a:spcPts", { val: 0 }),
      el("a:buNone"),
      el("a:defRPr", { sz: points(size), b: bold ?? false, kern: 1200 }, [
        el("a:solidFill", colour(fill(palette), palette)),
        faces(kind),
      ]),
    ],
  );
}
