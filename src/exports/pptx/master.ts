import { languageTag, type Text } from "../../model/text";
import type { Part } from "../office/package";
import { el, xmlFile } from "../office/xml";
import { colourMap } from "./colour";
import { slideFrame } from "./frame";
import { inner, slide, type as sizes, type Box } from "./measure";
import { partType, spaces } from "./names";
import {
  masterPlaces,
  placeholder,
  places,
  titlePlaces,
  type Place,
  type PlaceName,
} from "./placeholder";
import { themeFile } from "./theme";
import { level, type Style } from "./styles";
import { paragraph, run, type Voice } from "./text";
import { masterColours, spTree } from "./tree";

export const masterPath = "ppt/slideMasters/slideMaster1.xml";
export const layoutPath = "ppt/slideLayouts/slideLayout1.xml";
export const titleLayoutPath = "ppt/slideLayouts/slideLayout2.xml";
const themePath = "ppt/theme/theme1.xml";

type TitlePlace = keyof typeof titlePlaces;

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

/** Where the layout has its places: a line for each text but the title. */
export const boxes = slideFrame({ subtitle: "—", note: "—", source: [{ text: "—" }] });

/** The number of the slide, which the program that shows it keeps right. */
export const numberField = (shown: string, { locale }: Voice): string =>
  el("a:fld", { id: "{6A0D6F3C-7D0B-4B5E-9C55-2D1B7C8F5E21}", type: "slidenum" }, [
    el("a:rPr", { lang: languageTag[locale] }),
    el("a:t", shown),
  ]);

/** The same for the layout of the slide that opens a deck. */
const titlePrompts: Readonly<Record<TitlePlace, Text>> = {
  title: prompts.title,
  subtitle: prompts.subtitle,
  source: { zh: "日期与来源", en: "Date and source" },
};
const titleLooks: Readonly<Record<TitlePlace, Style>> = {
  title: { ...looks.title, size: 112 },
  subtitle: { ...looks.subtitle, size: 44 },
  source: { ...looks.source, size: 28 },
};
const across = { x: slide.left, width: inner };
const titleBoxes: Readonly<Record<TitlePlace, Box>> = {
  title: { ...across, y: 250, height: 290 },
  subtitle: { ...across, y: 572, height: 130 },
  source: { ...across, y: 860, height: 140 },
};

/** Places where they are, set as they are, with what stands in them until there is a text. */
const tree = <P extends string>(
  of: Readonly<Partial<Record<P, PlaceName>>>,
  at: Readonly<Record<P, Box>>,
  style: Readonly<Record<P, Style>>,
  prompt: (place: P) => string,
  { palette }: Voice,
): string =>
  spTree(
    (Object.entries(of) as [P, PlaceName][]).map(([place, known], index) =>
      placeholder(index + 2, known, {
        box: at[place],
        anchor: place === "subtitle" ? "t" : "b",
        styles: el("a:lstStyle", level(style[place], palette, place === "title" ? "mj" : "mn")),
        text: paragraph(prompt(place)),
      }),
    ),
  );

const promptOf = (voice: Voice, name: string) => (place: Place) =>
  place === "number"
    ? numberField("‹#›", voice)
    : run(place === "brand" ? name : prompts[place][voice.locale], {}, voice);

function master(voice: Voice, name: string): string {
  const { palette } = voice;
  const background = el("p:bg>p:bgPr", [
    el("a:solidFill>a:schemeClr", { val: "bg1" }),
    el("a:effectLst"),
  ]);
  return xmlFile("p:sldMaster", spaces, [
    el("p:cSld", [background, tree(masterPlaces, boxes, looks, promptOf(voice, name), voice)]),
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

const layout = (name: string, objects: string, type?: string): string =>
  xmlFile("p:sldLayout", { ...spaces, type, preserve: 1, userDrawn: 1 }, [
    el("p:cSld", { name }, objects),
    masterColours,
  ]);

/** Master, layout and theme of a deck. */
export function masterParts(voice: Voice, name: string): readonly Part[] {
  const { locale } = voice;
  const ofMaster = [{ id: "rId1", type: "slideMaster", target: masterPath }];
  const titlePrompt = (place: TitlePlace) => run(titlePrompts[place][locale], {}, voice);
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
      body: layout(
        locale === "zh" ? "图表" : "Chart",
        tree(places, boxes, looks, promptOf(voice, name), voice),
      ),
      relations: ofMaster,
    },
    {
      path: titleLayoutPath,
      type: partType("slideLayout"),
      body: layout(
        prompts.title[locale],
        tree(titlePlaces, titleBoxes, titleLooks, titlePrompt, voice),
        "title",
      ),
      relations: ofMaster,
    },
    {
      path: themePath,
      type: "application/vnd.openxmlformats-officedocument.theme+xml",
      body: themeFile(name, voice.palette),
    },
  ];
}
