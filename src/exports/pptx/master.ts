import { languageTag, type Text } from "../../model/text";
import type { Part } from "../office/package";
import { el, xmlFile } from "../office/xml";
import { colourMap } from "./colour";
import { slideFrame } from "./frame";
import { type as sizes } from "./measure";
import { partType, spaces } from "./names";
import { masterPlaces, placeholder, places, type Place } from "./placeholder";
import { themeFile } from "./theme";
import { level, type Style } from "./styles";
import { paragraph, run, type Voice } from "./text";
import { titleLayout } from "./title-layout";
import { spTree } from "./tree";

export const masterPath = "ppt/slideMasters/slideMaster1.xml";
export const layoutPath = "ppt/slideLayouts/slideLayout1.xml";
export const titleLayoutPath = "ppt/slideLayouts/slideLayout2.xml";
const themePath = "ppt/theme/theme1.xml";

const prompts: Readonly<Record<Exclude<Place, "brand">, Text>> = {
  title: { zh: "标题", en: "Title" },
  subtitle: { zh: "副标题", en: "Subtitle" },
  note: { zh: "说明", en: "Note" },
  source: { zh: "来源", en: "Source" },
  number: { zh: "‹#›", en: "‹#›" },
};

const looks: Readonly<Record<Place, Style>> = {
  title: { size: sizes.title, bold: true, fill: ({ ink }) => ink, line: 98 },
  subtitle: { size: sizes.subtitle, fill: ({ ink2 }) => ink2 },
  note: { size: sizes.small, fill: ({ ink3 }) => ink3 },
  source: { size: sizes.small, fill: ({ ink3 }) => ink3 },
  brand: { size: sizes.small, bold: true, fill: ({ ink2 }) => ink2, align: "r" },
  number: { size: sizes.small, fill: ({ ink3 }) => ink3, align: "r" },
};

const all = Object.entries(places) as [Place, (typeof places)[Place]][];
const few = Object.entries(masterPlaces) as [
  Place,
  (typeof masterPlaces)[keyof typeof masterPlaces],
][];
/** Where the layout has its places: a line for each text but the title. */
export const boxes = slideFrame({ subtitle: "—", note: "—", source: [{ text: "—" }] });

/** The number of the slide, which the program that shows it keeps right. */
export const numberField = (shown: string, { locale }: Voice): string =>
  el("a:fld", { id: "{6A0D6F3C-7D0B-4B5E-9C55-2D1B7C8F5E21}", type: "slidenum" }, [
    el("a:rPr", { lang: languageTag[locale] }),
    el("a:t", shown),
  ]);

function tree(of: typeof all | typeof few, voice: Voice, name: string): string {
  const shapes = of.map(([place, known], index) =>
    placeholder(index + 2, known, {
      box: boxes[place],
      anchor: place === "subtitle" ? "t" : "b",
      styles: el("a:lstStyle", level(looks[place], voice.palette, place === "title" ? "mj" : "mn")),
      text: paragraph(
        place === "number"
          ? numberField("‹#›", voice)
          : run(place === "brand" ? name : prompts[place][voice.locale], {}, voice),
      ),
    }),
  );
  return spTree(shapes);
}

const masterColours = el("p:clrMapOvr>a:masterClrMapping");

function master(voice: Voice, name: string): string {
  const { palette } = voice;
  const background = el("p:bg>p:bgPr", [
    el("a:solidFill>a:schemeClr", { val: "bg1" }),
    el("a:effectLst"),
  ]);
  return xmlFile("p:sldMaster", spaces, [
    el("p:cSld", [background, tree(few, voice, name)]),
    el("p:clrMap", colourMap(palette)),
    el("p:sldLayoutIdLst", [
      el("p:sldLayoutId", { id: 2_147_483_649, "r:id": "rId1" }),
      el("p:sldLayoutId", { id: 2_147_483_650, "r:id": "rId3" }),
    ]),
    el("p:hf", { hdr: 0, dt: 0 }),
    el("p:txStyles", [
      el("p:titleStyle", level(looks.title, palette, "mj")),
      el("p:bodyStyle", level(looks.subtitle, palette, "mn")),
      el("p:otherStyle", level(looks.note, palette, "mn")),
    ]),
  ]);
}

const layout = (voice: Voice, name: string): string =>
  xmlFile("p:sldLayout", { ...spaces, preserve: 1, userDrawn: 1 }, [
    el("p:cSld", { name: voice.locale === "zh" ? "图表" : "Chart" }, tree(all, voice, name)),
    masterColours,
  ]);

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
        { id: "rId3", type: "slideLayout", target: titleLayoutPath },
      ],
    },
    {
      path: layoutPath,
      type: partType("slideLayout"),
      body: layout(voice, name),
      relations: [{ id: "rId1", type: "slideMaster", target: masterPath }],
    },
    {
      path: titleLayoutPath,
      type: partType("slideLayout"),
      body: titleLayout(voice),
      relations: [{ id: "rId1", type: "slideMaster", target: masterPath }],
    },
    {
      path: themePath,
      type: "application/vnd.openxmlformats-officedocument.theme+xml",
      body: themeFile(name, voice.palette),
    },
  ];
}
