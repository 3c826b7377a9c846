import { light } from "../../model/palette";
import type { Part } from "../office/package";
import { el, xmlFile } from "../office/xml";
import { colourMap } from "./colour";
import { outwards } from "./links";
import { masterColours, spTree } from "./tree";
import { partType, spaces } from "./names";
import type { NoteLine } from "./note-lines";
import { identity, preset, transform } from "./shape";
import { faces, paragraph, run, type Voice } from "./text";
import { themeFile } from "./theme";

export const notesMasterPath = "ppt/notesMasters/notesMaster1.xml";
const themePath = "ppt/theme/theme2.xml";

/** On a page of 7.5 by 10 inches, which is like A4, in a slide's pixels. */
const image = { x: 108, y: 180, width: 864, height: 486 };
const words = { x: 108, y: 693, width: 864, height: 567 };

const picture = (placed: boolean) =>
  el("p:sp", [
    el("p:nvSpPr", [
      identity(2, "Slide image 1"),
      el("p:cNvSpPr>a:spLocks", { noGrp: 1, noRot: 1, noChangeAspect: 1 }),
      el("p:nvPr>p:ph", { type: "sldImg", idx: placed ? 2 : undefined }),
    ]),
    el("p:spPr", [placed && transform(image), placed && preset("rect")]),
  ]);

const body = (placed: boolean, text: string | readonly string[]) =>
  el("p:sp", [
    el("p:nvSpPr", [
      identity(3, "Notes 2"),
      el("p:cNvSpPr>a:spLocks", { noGrp: 1 }),
      el("p:nvPr>p:ph", { type: "body", sz: placed ? "quarter" : undefined, idx: placed ? 3 : 1 }),
    ]),
    el("p:spPr", [placed && transform(words), placed && preset("rect")]),
    el("p:txBody", [el("a:bodyPr"), el("a:lstStyle"), text]),
  ]);

/** The master of notes pages, always on white paper. */
export function notesMasterParts(voice: Voice, name: string): readonly Part[] {
  const style = el("a:lvl1pPr", { marL: 0, algn: "l" }, [
    el("a:defRPr", { sz: 1200, kern: 1200 }, [
      el("a:solidFill>a:schemeClr", { val: "tx1" }),
      faces("mn"),
    ]),
  ]);
  const background = el("p:bg>p:bgRef", { idx: 1001 }, el("a:schemeClr", { val: "bg1" }));
  return [
    {
      path: notesMasterPath,
      type: partType("notesMaster"),
      body: xmlFile("p:notesMaster", spaces, [
        el("p:cSld", [
          background,
          spTree([picture(true), body(true, paragraph(run("…", {}, voice)))]),
        ]),
        el("p:clrMap", colourMap(light)),
        el("p:notesStyle", style),
      ]),
      relations: [{ id: "rId1", type: "theme", target: themePath }],
    },
    {
      path: themePath,
      type: "application/vnd.openxmlformats-officedocument.theme+xml",
      body: themeFile(name, light),
    },
  ];
}

/** The notes of one slide, a paragraph for each line. */
export const notesPart = (
  number: number,
  slidePath: string,
  lines: readonly NoteLine[],
  voice: Voice,
): Part => {
  const links = outwards();
  const written = lines.map(({ text, address = "" }) =>
    paragraph([
      run(text, {}, voice),
      run(address, { link: links.to(address || undefined) }, voice),
    ]),
  );
  return {
    path: `ppt/notesSlides/notesSlide${number}.xml`,
    type: partType("notesSlide"),
    body: xmlFile("p:notes", spaces, [
      el("p:cSld", spTree([picture(false), body(false, written)])),
      masterColours,
    ]),
    relations: [
      { id: "rId1", type: "notesMaster", target: notesMasterPath },
      { id: "rId2", type: "slide", target: slidePath },
      ...links.relations(),
    ],
  };
};
