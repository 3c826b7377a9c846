import { told, type TableSlide } from "../slides/table-slides";
import { sourceParts } from "../source-line";
import { plain } from "../../model/text";
import type { Job } from "../format";
import type { Part } from "../office/package";
import { shortNote, slideFrame } from "./frame";
import { outwards, slideLink } from "./links";
import { noteLines } from "./note-lines";
import { numbering } from "./shape";
import { slideParts } from "./slide";
import { tableFrame } from "./table";
import type { Voice } from "./text";

/** A table as a slide, to be edited there. */
export function tableSlide(
  { section, title, subtitle, note, facts, refs, cites, table }: TableSlide,
  job: Job,
  number: number,
  voice: Voice,
): readonly Part[] {
  const { locale } = voice;
  const { dataset } = job.view;
  const made = table(locale);
  const summary = told(made, locale);
  const text = {
    title: title[locale],
    subtitle: plain(subtitle?.[locale] ?? ""),
    note: shortNote(plain(note?.[locale] ?? "")),
    source: cites ? [] : sourceParts(dataset, refs, locale),
    brand: { text: plain(dataset.site.name[locale]), address: slideLink(job, section) },
    notes: noteLines(job, { section, summary, facts, refs, selectable: false }),
  };
  const frame = slideFrame(text);
  const [next, links] = [numbering(), outwards()];
  const name = plain(title[locale]);
  const objects = [tableFrame(next(), name, summary, made, frame.plot, links, voice)];
  return slideParts(text, frame, { objects, links }, number, next, voice);
}
