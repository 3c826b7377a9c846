import type { Part, Relation } from "../office/package";
import { el, xmlFile } from "../office/xml";
import type { SourcePart } from "../source-line";
import { plain } from "../../model/text";
import { boxes, layoutPath, numberField } from "./master";
import { titleLines, type SlideFrame, type SlideWords } from "./frame";
import { outwards, type Links } from "./links";
import { partType, spaces } from "./names";
import type { NoteLine } from "./note-lines";
import { notesPart } from "./notes";
import { placeholder, places, type Place } from "./placeholder";
import { paragraph, run, type Voice } from "./text";
import type { Numbering } from "./shape";
import { sameBox } from "./measure";
import { masterColours, spTree } from "./tree";

/** The objects of a slide beside its words, and the parts they need. */
export interface SlideContent {
  readonly objects: readonly string[];
  readonly parts?: readonly Part[];
  readonly relations?: readonly Relation[];
  /** The links of the objects, which the words go on with. */
  readonly links?: Links;
}

export interface SlideText extends SlideWords {
  /** The atlas's name, which leads to it. */
  readonly brand: SourcePart;
  readonly notes: readonly NoteLine[];
}

export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;

/** A slide with its notes: words in the places of the layout, and the objects between them. */
export function slideParts(
  text: SlideText,
  frame: SlideFrame,
  content: SlideContent,
  number: number,
  next: Numbering,
  voice: Voice,
): readonly Part[] {
  const { links = outwards() } = content;
  const words = (place: Place, parts: readonly SourcePart[], fit?: number) => {
    if (parts.every((part) => part.text === "")) return "";
    const box = frame[place];
    return placeholder(next(), places[place], {
      ...(!sameBox(box, boxes[place]) && { box }),
      ...(fit !== undefined && { fit }),
      text: paragraph(parts.map((part) => run(part.text, { link: links.to(part.address) }, voice))),
    });
  };
  const objects = [
    words("title", [{ text: text.title }], titleLines(text.title).share),
    words("subtitle", [{ text: text.subtitle }]),
    ...content.objects,
    words("note", [{ text: text.note }]),
    words("source", text.source),
    words("brand", [text.brand]),
    placeholder(next(), places.number, {
      text: paragraph(numberField(String(number), voice)),
    }),
  ];
  const { relations = [], parts = [] } = content;
  const file = slideFile(
    {
      ...{ number, name: plain(text.title), objects, notes: text.notes, layout: layoutPath },
      relations: [...relations, ...links.relations()],
    },
    voice,
  );
  return [...file, ...parts];
}

interface SlideFile {
  /** Place in the deck, from 1. */
  readonly number: number;
  readonly name: string;
  readonly objects: readonly string[];
  readonly notes: readonly NoteLine[];
  /** Path of the layout. */
  readonly layout: string;
  readonly relations: readonly Relation[];
}

/** The part of a slide and that of its notes. */
export function slideFile(
  { number, name, objects, notes: lines, layout, relations }: SlideFile,
  voice: Voice,
): readonly Part[] {
  const path = slidePath(number);
  const notes = notesPart(number, path, lines, voice);
  return [
    {
      path,
      type: partType("slide"),
      body: xmlFile("p:sld", spaces, [
        el("p:cSld", { name: name.slice(0, 80) }, spTree(objects)),
        masterColours,
      ]),
      relations: [
        { id: "rIdLayout", type: "slideLayout", target: layout },
        { id: "rIdNotes", type: "notesSlide", target: notes.path },
        ...relations,
      ],
    },
    notes,
  ];
}
