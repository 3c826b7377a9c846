import type { Part, Relation } from "../office/package";
import { el, xmlFile } from "../office/xml";
import { plain } from "../../model/text";
import { layoutPath, numberField, spTree } from "./master";
import type { SlideFrame, SlideWords } from "./frame";
import { partType, spaces } from "./names";
import { notesPart } from "./notes";
import { placeholder, places, type Place } from "./placeholder";
import { paragraph, run, type Voice } from "./text";
import type { Numbering } from "./shape";

/** The objects of a slide beside its words, and the parts they need. */
export interface SlideContent {
  readonly objects: readonly string[];
  readonly parts?: readonly Part[];
  readonly relations?: readonly Relation[];
}

export interface SlideText extends SlideWords {
  readonly brand: string;
  readonly notes: readonly string[];
}

/** Place in the deck, from 1. */
export interface SlidePlace {
  readonly number: number;
  readonly of: number;
}

export const slidePath = (number: number): string => `ppt/slides/slide${number}.xml`;

/** A slide with its notes: words in the places of the layout, then the objects. */
export function slideParts(
  text: SlideText,
  frame: SlideFrame,
  content: SlideContent,
  { number, of }: SlidePlace,
  next: Numbering,
  voice: Voice,
): readonly Part[] {
  const words = (place: Place, written: string) =>
    written === ""
      ? ""
      : placeholder(next(), places[place], {
          box: frame[place],
          text: paragraph(run(plain(written), {}, voice)),
        });
  const path = slidePath(number);
  const notes = notesPart(number, path, text.notes, voice);
  const objects = [
    words("title", text.title),
    words("subtitle", text.subtitle),
    ...content.objects,
    words("note", text.note),
    words("source", text.source),
    words("brand", text.brand),
    placeholder(next(), places.number, {
      text: paragraph([numberField(String(number)), run(` / ${of}`, {}, voice)]),
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
      ],
    },
    notes,
    ...(content.parts ?? []),
  ];
}
