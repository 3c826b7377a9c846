import { palettes } from "../../model/palette";
import { plain } from "../../model/text";
import { creditOfJob } from "../credit";
import type { Job } from "../format";
import { coreProperties, corePropertiesType } from "../office/core";
import { officePackage, type Part } from "../office/package";
import { cardSlides } from "./card-slides";
import { chartSlide } from "./chart-slide";
import { masterParts } from "./master";
import { notesMasterParts } from "./notes";
import type { Painter } from "./picture-content";
import { presentationParts } from "./presentation";
import type { Voice } from "./text";

/**
 * A deck as a PowerPoint file: one slide for each chart of the job; where it asks for
 * more than one chart, the zones' cards follow.
 * @param paint turns a picture into pixels, for a job that asks for pictures
 */
export async function deck(job: Job, paint?: Painter): Promise<Uint8Array> {
  const { charts, locale, theme, view } = job;
  const voice: Voice = { locale, palette: palettes[theme] };
  const name = plain(view.dataset.site.name[locale]);
  let drawn = 0;
  const shared = { job, voice, charts: () => ++drawn, ...(paint && { paint }) };
  const makers = [
    ...charts.map((chart) => (number: number) => chartSlide(chart, shared, number)),
    ...(charts.length > 1 ? cardSlides(job, voice) : []),
  ];
  const slides: (readonly Part[])[] = [];
  // One after the other: charts are numbered in their order.
  for (const [index, make] of makers.entries())
    // oxlint-disable-next-line no-await-in-loop
    slides.push(await make(index + 1));
  const credit = creditOfJob(job);
  const parts = [
    ...presentationParts(makers.length, name, voice),
    ...masterParts(voice, name),
    ...notesMasterParts(voice, name),
    ...slides.flat(),
    coreProperties(credit),
  ];
  const root = [
    { id: "rId1", type: "officeDocument", target: "ppt/presentation.xml" },
    { id: "rId2", type: corePropertiesType, target: "docProps/core.xml" },
    { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
  ];
  return officePackage(parts, root, credit.released);
}
