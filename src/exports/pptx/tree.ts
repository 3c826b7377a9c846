import { el } from "../office/xml";

/** A slide's tree of objects. */
export const spTree = (objects: readonly string[]): string =>
  el("p:spTree", [
    el("p:nvGrpSpPr", [el("p:cNvPr", { id: 1, name: "" }), el("p:cNvGrpSpPr"), el("p:nvPr")]),
    el("p:grpSpPr"),
    objects,
  ]);

/** A slide, its notes and a layout take the master's colours. */
export const masterColours = el("p:clrMapOvr>a:masterClrMapping");
