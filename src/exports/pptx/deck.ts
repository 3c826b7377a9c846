import { deck as deckOf, type Slide } from "../slides/deck";
import { palettes } from "../../model/palette";
import { plain } from "../../model/text";
import { creditOfJob } from "../credit";
import type { Job } from "../format";
import { officePackage, type Part } from "../office/package";
import { cardSlide } from "./card-slide";
import { chartSlide, type Deck } from "./chart-slide";
import { masterParts } from "./master";
import { notesMasterParts } from "./notes";
import type { Painter } from "./picture-content";
import { presentationParts } from "./presentation";
import { tableSlide } from "./table-slide";
import type { Voice } from "./text";
import { titleSlide } from "./title-slide";

/** The slides of a job: of one chart its own, of more those of the whole deck, in the order of the page. */
function slidesOf({ charts, view }: Job): readonly Slide[] {
  const [only, ...others] = charts;
  if (only && others.length === 0) return [{ id: only[0], chart: only[1] }];
  const ids = new Set(charts.map(([id]) => id));
  return deckOf(view.dataset).filter((slide) => !("chart" in slide) || ids.has(slide.id));
}

async function slideOf(slide: Slide, deck: Deck, number: number): Promise<readonly Part[]> {
  const { job, voice } = deck;
  if ("chart" in slide) return chartSlide([slide.id, slide.chart], deck, number);
  if ("cards" in slide) return cardSlide(slide.cards, job, number, voice);
  if ("table" in slide) return tableSlide(slide.table, job, number, voice);
  return titleSlide(job, number, voice);
}

/**
 * A deck as a PowerPoint file: one slide for a chart, or all slides that present mode has.
 * @param paint turns a picture into pixels, for a job that asks for pictures
 */
export async function deck(job: Job, paint?: Painter): Promise<Uint8Array> {
  const { locale, theme, view } = job;
  const voice: Voice = { locale, palette: palettes[theme] };
  const name = plain(view.dataset.site.name[locale]);
  let drawn = 0;
  const shared = { job, voice, charts: () => ++drawn, ...(paint && { paint }) };
  const wanted = slidesOf(job);
  const slides: (readonly Part[])[] = [];
  // One after the other: charts are numbered in their order.
  for (const [index, slide] of wanted.entries())
    // oxlint-disable-next-line no-await-in-loop
    slides.push(await slideOf(slide, shared, index + 1));
  const parts = [
    ...presentationParts(wanted.length, name, voice),
    ...masterParts(voice, name),
    ...notesMasterParts(voice, name),
    ...slides.flat(),
  ];
  return officePackage("ppt/presentation.xml", parts, creditOfJob(job), {
    "extended-properties": "docProps/app.xml",
  });
}
