import type { Text } from "../../model/text";
import { el, xmlFile } from "../office/xml";
import { inner, slide, type Box } from "./measure";
import { spaces } from "./names";
import { placeholder, titlePlaces } from "./placeholder";
import { level, type Style } from "./styles";
import { paragraph, run, type Voice } from "./text";
import { spTree } from "./tree";

type Place = keyof typeof titlePlaces;

const prompts: Readonly<Record<Place, Text>> = {
  title: { zh: "标题", en: "Title" },
  subtitle: { zh: "副标题", en: "Subtitle" },
  source: { zh: "日期与来源", en: "Date and source" },
};

const looks: Readonly<Record<Place, Style>> = {
  title: { size: 112, bold: true, fill: ({ ink }) => ink, line: 98 },
  subtitle: { size: 44, fill: ({ ink2 }) => ink2 },
  source: { size: 28, fill: ({ ink3 }) => ink3 },
};

const across = { x: slide.left, width: inner };
const boxes: Readonly<Record<Place, Box>> = {
  title: { ...across, y: 250, height: 290 },
  subtitle: { ...across, y: 572, height: 130 },
  source: { ...across, y: 860, height: 140 },
};

/** The layout of the slide that opens a deck, of the kind that other templates have too. */
export const titleLayout = (voice: Voice): string =>
  xmlFile("p:sldLayout", { ...spaces, type: "title", preserve: 1, userDrawn: 1 }, [
    el("p:cSld", { name: voice.locale === "zh" ? "标题" : "Title" }, [
      spTree(
        (Object.keys(titlePlaces) as Place[]).map((place, index) =>
          placeholder(index + 2, titlePlaces[place], {
            box: boxes[place],
            anchor: place === "subtitle" ? "t" : "b",
            styles: el(
              "a:lstStyle",
              level(looks[place], voice.palette, place === "title" ? "mj" : "mn"),
            ),
            text: paragraph(run(prompts[place][voice.locale], {}, voice)),
          }),
        ),
      ),
    ]),
    el("p:clrMapOvr>a:masterClrMapping"),
  ]);
