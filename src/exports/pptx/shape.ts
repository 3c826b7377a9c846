import type { Paint } from "../../charts/kit/shapes";
import type { Palette } from "../../model/palette";
import { el } from "../office/xml";
import { fill } from "./colour";
import { emu, type Box } from "./measure";

/** Gives each object of a slide a number of its own. */
export type Numbering = () => number;

/** Numbers from 2: a slide's tree is the first. */
export function numbering(): Numbering {
  let last = 1;
  return () => ++last;
}

/** Position and size. */
export const transform = ({ x, y, width, height }: Box, name = "a:xfrm", flip = false): string =>
  el(name, { flipV: flip || undefined }, [
    el("a:off", { x: emu(x), y: emu(y) }),
    el("a:ext", { cx: emu(width), cy: emu(height) }),
  ]);

/** Outline of a mark. */
export function outline({ stroke, lineWidth = 1, dash }: Paint, palette: Palette): string {
  if (!stroke || stroke === "none") return el("a:ln>a:noFill");
  return el("a:ln", { w: emu(lineWidth) }, [
    fill(stroke, palette),
    dash && el("a:prstDash", { val: "dash" }),
  ]);
}

/** An object's number, name and, for who cannot see it, description. */
export const identity = (id: number, name: string, descr?: string): string =>
  el("p:cNvPr", { id, name, descr });

/** Whether a mark can be seen at all: what only keeps a place in a picture is no object of a slide. */
export const painted = ({ fill: inside = "none", stroke = "none" }: Paint): boolean =>
  inside !== "none" || stroke !== "none";

/** A shape of a ready-made or free form; its number tells it from others of its name. */
export const shape = (
  id: number,
  name: string,
  place: string,
  geometry: string,
  paint: Paint,
  palette: Palette,
): string =>
  el("p:sp", [
    el("p:nvSpPr", [identity(id, `${name} ${id}`), el("p:cNvSpPr"), el("p:nvPr")]),
    el("p:spPr", [place, geometry, fill(paint.fill, palette), outline(paint, palette)]),
  ]);

/** A ready-made form. */
export const preset = (prst: string, adjust?: number): string =>
  el("a:prstGeom", { prst }, [
    el(
      "a:avLst",
      adjust !== undefined && el("a:gd", { name: "adj", fmla: `val ${Math.round(adjust)}` }),
    ),
  ]);

interface TextBox {
  readonly anchor?: "t" | "ctr" | "b";
  readonly wrap?: boolean;
  readonly descr?: string;
}

/** A box of paragraphs without margins. */
export const textBox = (
  id: number,
  name: string,
  box: Box,
  paragraphs: string | readonly string[],
  { anchor = "t", wrap = true, descr }: TextBox = {},
): string =>
  el("p:sp", [
    el("p:nvSpPr", [
      identity(id, `${name} ${id}`, descr),
      el("p:cNvSpPr", { txBox: 1 }),
      el("p:nvPr"),
    ]),
    el("p:spPr", [transform(box), preset("rect"), el("a:noFill")]),
    el("p:txBody", [
      el("a:bodyPr", {
        wrap: wrap ? "square" : "none",
        ...{ lIns: 0, tIns: 0, rIns: 0, bIns: 0 },
        anchor,
      }),
      el("a:lstStyle"),
      paragraphs,
    ]),
  ]);

/** What is no shape but has its place among them: a chart, a table. */
export const graphicFrame = (
  id: number,
  name: string,
  descr: string,
  box: Box,
  uri: string,
  graphic: string,
): string =>
  el("p:graphicFrame", [
    el("p:nvGraphicFramePr", [
      identity(id, name, descr),
      el("p:cNvGraphicFramePr>a:graphicFrameLocks", { noGrp: 1 }),
      el("p:nvPr"),
    ]),
    transform(box, "p:xfrm"),
    el("a:graphic>a:graphicData", { uri }, graphic),
  ]);

/** Objects that move as one; what they show is told once, for all. */
export function group(
  id: number,
  name: string,
  descr: string | undefined,
  box: Box,
  children: readonly string[],
): string {
  const { x, y, width, height } = box;
  return el("p:grpSp", [
    el("p:nvGrpSpPr", [identity(id, name, descr), el("p:cNvGrpSpPr"), el("p:nvPr")]),
    el("p:grpSpPr>a:xfrm", [
      el("a:off", { x: emu(x), y: emu(y) }),
      el("a:ext", { cx: emu(width), cy: emu(height) }),
      el("a:chOff", { x: emu(x), y: emu(y) }),
      el("a:chExt", { cx: emu(width), cy: emu(height) }),
    ]),
    children,
  ]);
}
