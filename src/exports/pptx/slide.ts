import type { Part, Relation } from "../office/package";
import { el, xmlFile } from "../office/xml";
import type { SourcePart } from "../../charts/words/source-line";
import { plain } from "../../model/text";
import { boxes, layoutPath, numberField, spTree } from "./master";
import { titleLines, type SlideFrame, type SlideWords } from "./frame";
import { outwards } from "./links";
import { partType, spaces } from "./names";
import type { NoteLine } from "./note-lines";
import { notesPart } from "./notes";
import { placeholder, places, type Place } from "./placeholder";
import { paragraph, run, type Voice } from "./text";
import type { Numbering } from "./shape";
import { sameBox } from "./measure";

/** The objects of a slide beside its words, and the parts they need. */
export interface SlideContent {
  readonly objects: readonly string[];
  readonly parts?: readonly Part[];
  readonly relations?: readonly Relation[];
}

export interface SlideText extends SlideWords {
  /** The atlas's name, which leads to it. */
  readonly brand: SourcePart;
  readonly notes: readonly NoteLine[];
}

export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;

/**
 * A slide with its notes: words in the places of the layout, then the objects.
 * @param number place in the deck, from 1
 */
export function slideParts(
  text: SlideText,
  frame: SlideFrame,
  content: SlideContent,
  number: number,
  next: Numbering,
  voice: Voice,
): readonly Part[] {
  const links = outwards();
  const words = (place: Place, parts: readonly SourcePart[], fit?: number) => {
    if (parts.every((part) => part.text === "")) return "";
    const box = frame[place];
    return placeholder(next(), places[place], {
      ...(!sameBox(box, boxes[place]) && { box }),
      ...(fit !== undefined && { fit }),
      text: paragraph(parts.map((part) => run(part.text, { link: links.to(part.address) }, voice))),
    });
  };
  const path = slidePath(number);
  const notes = notesPart(number, path, text.notes, voice);
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
  return [
    {
      path,
      type: partType("slide"),
      body: xmlFile(
        el(
          "p:sld",
          { ...spaces },
          el("p:cSld", { name: plain(text.title).slice(0, 80) }, spTree(objects)),
          el("p:clrMapOvr", {}, el("a:masterClrMapping")),
        ),
      ),
      relations: [
        { id: "rIdLayout", type: "slideLayout", target: layoutPath },
        { id: "rIdNotes", type: "notesSlide", target: notes.path },
        ...(content.relations ?? []),
        ...links.relations(),
      ],
    },
    notes,
    ...(content.parts ?? []),
  ];
}
