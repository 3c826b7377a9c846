import { dataOf, mainSource } from "../slides/deck";
import { sourceParts } from "../source-line";
import { plain } from "../../model/text";
import type { Job } from "../format";
import type { Part } from "../office/package";
import { outwards, slideLink } from "./links";
import { titleLayoutPath } from "./master";
import { noteLines } from "./note-lines";
import { placeholder, titlePlaces } from "./placeholder";
import { numbering } from "./shape";
import { slideFile } from "./slide";
import { paragraph, run, type Voice } from "./text";

/** The slide that opens a deck: what it is called, of which day its data are, and from where. */
export function titleSlide(job: Job, number: number, voice: Voice): readonly Part[] {
  const { locale } = voice;
  const { dataset } = job.view;
  const { site } = dataset;
  const refs = mainSource(dataset);
  const [next, links] = [numbering(), outwards()];
  const name = plain(site.name[locale]);
  const say = (text: string, address?: string) => run(text, { link: links.to(address) }, voice);
  const objects = [
    placeholder(next(), titlePlaces.title, { text: paragraph(say(name, slideLink(job))) }),
    placeholder(next(), titlePlaces.subtitle, {
      text: paragraph(say(plain(site.tagline[locale]))),
    }),
    placeholder(next(), titlePlaces.source, {
      text: [
        paragraph(say(dataOf(dataset, locale))),
        paragraph(
          sourceParts(dataset, refs, locale).map(({ text, address }) => say(text, address)),
        ),
      ],
    }),
  ];
  const notes = noteLines(job, {
    ...{ summary: plain(site.description[locale]), facts: [], refs },
    selectable: false,
  });
  return slideFile(
    { number, name, objects, notes, layout: titleLayoutPath, relations: links.relations() },
    voice,
  );
}
