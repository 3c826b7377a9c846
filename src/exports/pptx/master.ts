import type { Palette } from "../../model/palette";
import { languageTag, type Text } from "../../model/text";
import type { Part } from "../office/package";
import { el, xmlFile } from "../office/xml";
import { colour, colourMap } from "./colour";
import { slideFrame } from "./frame";
import { points, type as sizes } from "./measure";
import { partType, spaces } from "./names";
import { masterPlaces, placeholder, places, type Place } from "./placeholder";
import { themeFile } from "./theme";
import { faces, paragraph, run, type Voice } from "./text";

export const masterPath = "ppt/slideMasters/slideMaster1.xml";
export const layoutPath = "ppt/slideLayouts/slideLayout1.xml";
const themePath = "ppt/theme/theme1.xml";

const prompts: Readonly<Record<Exclude<Place, "brand">, Text>> = {
  title: { zh: "标题", en: "Title" },
  subtitle: { zh: "副标题", en: "Subtitle" },
  note: { zh: "说明", en: "Note" },
  source: { zh: "来源", en: "Source" },
  number: { zh: "‹#›", en: "‹#›" },
};

interface Style {
  readonly size: number;
  readonly bold?: boolean;
  readonly fill: (palette: Palette) => string;
  readonly align?: "r";
  readonly line?: number;
}

const looks: Readonly<Record<Place, Style>> = {
  title: { size: sizes.title, bold: true, fill: ({ ink }) => ink, line: 98 },
  subtitle: { size: sizes.subtitle, fill: ({ ink2 }) => ink2 },
  note: { size: sizes.small, fill: ({ ink3 }) => ink3 },
  source: { size: sizes.small, fill: ({ ink3 }) => ink3 },
  brand: { size: sizes.small, bold: true, fill: ({ ink2 }) => ink2, align: "r" },
  number: { size: sizes.small, fill: ({ ink3 }) => ink3, align: "r" },
};

/** The first level of a list style, or of one of the master's styles. */
function level({ size, bold, fill, align, line }: Style, palette: Palette, kind: "mj" | "mn") {
  return el(
    "a:lvl1pPr",
    { marL: 0, indent: 0, algn: align ?? "l", defTabSz: 914_400, eaLnBrk: 1, latinLnBrk: 0 },
    line !== undefined && el("a:lnSpc", {}, el("a:spcPct", { val: line * 1000 })),
    el("a:spcBef", {}, el("a:spcPts", { val: 0 })),
    el("a:buNone"),
    el(
      "a:defRPr",
      { sz: points(size), b: bold ?? false, kern: 1200 },
      el("a:solidFill", {}, colour(fill(palette), palette)),
      faces(kind),
    ),
  );
}

const all = Object.entries(places) as [Place, (typeof places)[Place]][];
const few = Object.entries(masterPlaces) as [
  Place,
  (typeof masterPlaces)[keyof typeof masterPlaces],
][];
/** Where the layout has its places: a line for each text but the title. */
export const boxes = slideFrame({ subtitle: "—", note: "—", source: [{ text: "—" }] });

/** The number of the slide, which the program that shows it keeps right. */
export const numberField = (shown: string, { locale }: Voice): string =>
  el(
    "a:fld",
    { id: "{6A0D6F3C-7D0B-4B5E-9C55-2D1B7C8F5E21}", type: "slidenum" },
    el("a:rPr", { lang: languageTag[locale] }),
    el("a:t", {}, shown),
  );

function tree(of: typeof all | typeof few, voice: Voice, name: string): string {
  const shapes = of.map(([place, known], index) =>
    placeholder(index + 2, known, {
      box: boxes[place],
      anchor: place === "subtitle" ? "t" : "b",
      styles: el(
        "a:lstStyle",
        {},
        level(looks[place], voice.palette, place === "title" ? "mj" : "mn"),
      ),
      text: paragraph(
        place === "number"
          ? numberField("‹#›", voice)
          : run(place === "brand" ? name : prompts[place][voice.locale], {}, voice),
      ),
    }),
  );
  return spTree(shapes);
}

/** A slide's tree of objects. */
export const spTree = (objects: readonly string[]): string =>
  el(
    "p:spTree",
    {},
    el("p:nvGrpSpPr", {}, el("p:cNvPr", { id: 1, name: "" }), el("p:cNvGrpSpPr"), el("p:nvPr")),
    el("p:grpSpPr"),
    objects,
  );

const masterColours = el("p:clrMapOvr", {}, el("a:masterClrMapping"));

function master(voice: Voice, name: string): string {
  const { palette } = voice;
  const background = el(
    "p:bg",
    {},
    el("p:bgPr", {}, el("a:solidFill", {}, el("a:schemeClr", { val: "bg1" })), el("a:effectLst")),
  );
  return xmlFile(
    el(
      "p:sldMaster",
      { ...spaces },
      el("p:cSld", {}, background, tree(few, voice, name)),
      el("p:clrMap", colourMap(palette)),
      el("p:sldLayoutIdLst", {}, el("p:sldLayoutId", { id: 2_147_483_649, "r:id": "rId1" })),
      el("p:hf", { hdr: 0, dt: 0 }),
      el(
        "p:txStyles",
        {},
        el("p:titleStyle", {}, level(looks.title, palette, "mj")),
        el("p:bodyStyle", {}, level(looks.subtitle, palette, "mn")),
        el("p:otherStyle", {}, level(looks.note, palette, "mn")),
      ),
    ),
  );
}

const layout = (voice: Voice, name: string): string =>
  xmlFile(
    el(
      "p:sldLayout",
      { ...spaces, preserve: 1, userDrawn: 1 },
      el("p:cSld", { name: voice.locale === "zh" ? "图表" : "Chart" }, tree(all, voice, name)),
      masterColours,
    ),
  );

/** Master, layout and theme of a deck. */
export function masterParts(voice: Voice, name: string): readonly Part[] {
  return [
    {
      path: masterPath,
      type: partType("slideMaster"),
      body: master(voice, name),
      relations: [
        { id: "rId1", type: "slideLayout", target: layoutPath },
        { id: "rId2", type: "theme", target: themePath },
      ],
    },
    {
      path: layoutPath,
      type: partType("slideLayout"),
      body: layout(voice, name),
      relations: [{ id: "rId1", type: "slideMaster", target: masterPath }],
    },
    {
      path: themePath,
      type: "application/vnd.openxmlformats-officedocument.theme+xml",
      body: themeFile(name, voice.palette),
    },
  ];
}
