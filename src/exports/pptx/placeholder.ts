import { el } from "../office/xml";
import type { Box } from "./measure";
import { identity, preset, transform } from "./shape";

export interface PlaceName {
  readonly type: string;
  readonly idx?: number;
  readonly name: string;
}

/** The places that a layout has words for. A place is known by its number in layout and slide. */
export const places = {
  title: { type: "title", name: "Title" },
  subtitle: { type: "body", idx: 10, name: "Subtitle" },
  note: { type: "body", idx: 11, name: "Note" },
  source: { type: "body", idx: 12, name: "Source" },
  brand: { type: "ftr", idx: 13, name: "Footer" },
  number: { type: "sldNum", idx: 14, name: "Slide number" },
} as const satisfies Record<string, PlaceName>;

export type Place = keyof typeof places;

/** A master has one body only; its layouts' bodies inherit from that. */
export const masterPlaces = {
  title: { type: "title", name: "Title" },
  subtitle: { type: "body", idx: 1, name: "Body" },
  brand: { type: "ftr", idx: 3, name: "Footer" },
  number: { type: "sldNum", idx: 4, name: "Slide number" },
} as const satisfies Partial<Record<Place, PlaceName>>;

/** The places of the layout that opens a deck. */
export const titlePlaces = {
  title: { type: "ctrTitle", name: "Title" },
  subtitle: { type: "subTitle", idx: 1, name: "Subtitle" },
  source: { type: "body", idx: 12, name: "Source" },
} as const satisfies Record<string, PlaceName>;

interface Look {
  readonly box?: Box;
  readonly anchor?: "t" | "b";
  /** List style and text, as XML. */
  readonly styles?: string;
  readonly text: string | readonly string[];
  /** The share of its size that a text is shrunk to; programs shrink it further where its face needs it. */
  readonly fit?: number;
}

/** A placeholder on a master, a layout or a slide; without a box it stands where the layout says. */
export function placeholder(
  id: number,
  { type, idx, name }: PlaceName,
  { box, anchor, styles, text, fit = 1 }: Look,
): string {
  return el("p:sp", [
    el("p:nvSpPr", [
      identity(id, `${name} ${id}`),
      el("p:cNvSpPr>a:spLocks", { noGrp: 1 }),
      el("p:nvPr>p:ph", { type, idx, sz: /title/i.test(type) ? undefined : "quarter" }),
    ]),
    el("p:spPr", [box && transform(box), box && preset("rect")]),
    el("p:txBody", [
      el(
        "a:bodyPr",
        anchor
          ? { vert: "horz", wrap: "square", lIns: 0, tIns: 0, rIns: 0, bIns: 0, rtlCol: 0, anchor }
          : {},
        el("a:normAutofit", { fontScale: fit < 1 ? Math.round(fit * 100_000) : undefined }),
      ),
      styles ?? el("a:lstStyle"),
      text,
    ]),
  ]);
}
