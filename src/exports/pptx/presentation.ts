import type { Part } from "../office/package";
import { el, escape, xmlFile } from "../office/xml";
import { emu, slide, type as sizes } from "./measure";
import { masterPath } from "./master";
import { partType, spaces } from "./names";
import { notesMasterPath } from "./notes";
import { slidePath } from "./slide";
import { characters, type Voice } from "./text";

const FIRST_SLIDE = 256;

/** The part that holds the deck together, and the small ones that programs look for. */
export function presentationParts(count: number, name: string, voice: Voice): readonly Part[] {
  const slides = Array.from({ length: count }, (_, index) => index + 1);
  const style = el("p:defaultTextStyle>a:lvl1pPr", { marL: 0, algn: "l" }, [
    characters("a:defRPr", { size: sizes.small, fill: voice.palette.ink }, voice.palette, {
      kern: "1200",
      face: "mn",
    }),
  ]);
  const properties = (name: string) => xmlFile(`p:${name}`, spaces);
  return [
    {
      path: "ppt/presentation.xml",
      type: partType("presentation.main"),
      body: xmlFile("p:presentation", { ...spaces, saveSubsetFonts: 1 }, [
        el("p:sldMasterIdLst>p:sldMasterId", { id: 2_147_483_648, "r:id": "rIdMaster" }),
        el("p:notesMasterIdLst>p:notesMasterId", { "r:id": "rIdNotes" }),
        el("p:sldIdLst", [
          slides.map((number) =>
            el("p:sldId", { id: FIRST_SLIDE + number - 1, "r:id": `rIdSlide${number}` }),
          ),
        ]),
        el("p:sldSz", { cx: emu(slide.width), cy: emu(slide.height) }),
        el("p:notesSz", { cx: 6_858_000, cy: 9_144_000 }),
        style,
      ]),
      relations: [
        { id: "rIdMaster", type: "slideMaster", target: masterPath },
        { id: "rIdNotes", type: "notesMaster", target: notesMasterPath },
        ...slides.map((number) => ({
          id: `rIdSlide${number}`,
          type: "slide",
          target: slidePath(number),
        })),
        { id: "rIdProps", type: "presProps", target: "ppt/presProps.xml" },
        { id: "rIdView", type: "viewProps", target: "ppt/viewProps.xml" },
        { id: "rIdTheme", type: "theme", target: "ppt/theme/theme1.xml" },
        { id: "rIdTables", type: "tableStyles", target: "ppt/tableStyles.xml" },
      ],
    },
    { path: "ppt/presProps.xml", type: partType("presProps"), body: properties("presentationPr") },
    { path: "ppt/viewProps.xml", type: partType("viewProps"), body: properties("viewPr") },
    {
      path: "ppt/tableStyles.xml",
      type: partType("tableStyles"),
      body: xmlFile("a:tblStyleLst", {
        "xmlns:a": spaces["xmlns:a"],
        def: "{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}",
      }),
    },
    {
      path: "docProps/app.xml",
      type: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
      body: xmlFile(
        "Properties",
        { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
        [el("Application", escape(name)), el("Slides", String(count))],
      ),
    },
  ];
}
