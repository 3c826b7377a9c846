import type { ChartId } from "../../charts";
import type { Chart } from "../../charts/chart";
import { filtered } from "../../charts/words/filtered";
import { sourceLine } from "../../charts/words/source-line";
import { plain } from "../../model/text";
import type { Job } from "../format";
import type { Part } from "../office/package";
import { fitting } from "./fitting";
import { shortNote, slideFrame } from "./frame";
import { sceneShapes } from "./marks";
import { nativeContent, nativeOf } from "./native-frames";
import { chartNotes } from "./note-lines";
import { pictureContent, type Painter } from "./picture-content";
import { group, numbering, type Numbering } from "./shape";
import { slideParts, type SlideContent, type SlidePlace } from "./slide";
import type { Voice } from "./text";

/** What the slides of a deck share. */
export interface Deck {
  readonly job: Job;
  readonly voice: Voice;
  /** Counts the charts of the deck. */
  readonly charts: Numbering;
  /** Turns a picture into pixels; where there is none, slides hold charts and shapes. */
  readonly paint?: Painter;
}

/** One chart as a slide: native where the office program can draw it, shapes elsewhere. */
export async function chartSlide(
  [id, chart]: readonly [ChartId, Chart],
  { job, voice, charts, paint }: Deck,
  place: SlidePlace,
): Promise<readonly Part[]> {
  const { view } = job;
  const { locale, palette } = voice;
  const { dataset } = view;
  const picture = job.pictures === true && paint !== undefined;
  const native = picture ? undefined : nativeOf(id, job, voice);
  const filter = chart.selectable ? filtered(view, locale) : undefined;
  const subtitle = (native ? native.subtitle : chart.subtitle(view, "slide"))[locale];
  const note = plain((native?.note ?? chart.note(view))?.[locale] ?? "");
  const words = {
    title: chart.title(dataset)[locale],
    subtitle: [subtitle, filter].filter(Boolean).join(locale === "zh" ? "　" : "   "),
    note: shortNote(note),
    source: sourceLine(dataset, chart.sources(view), locale) ?? "",
    brand: plain(dataset.site.name[locale]),
    notes: chartNotes(job, chart, note),
  };
  const frame = slideFrame(words);
  const next = numbering();
  const summary = plain(chart.summary(view)[locale]);
  const { plot } = frame;
  const box = {
    width: Math.floor(plot.width),
    height: Math.floor(plot.height),
    ...{ locale, palette },
  };
  const content = async (): Promise<SlideContent> => {
    if (native) return nativeContent(native, job, plot, { next, chart: charts }, voice);
    const { frame: drawn, scene } = fitting(chart, view, box);
    if (picture)
      return pictureContent(
        { chart, view, frame: drawn, number: place.number, summary, plot, next },
        paint,
      );
    const number = next();
    const shapes = sceneShapes(scene, plot, next, voice);
    return { objects: [group(number, plain(words.title), summary, plot, shapes)] };
  };
  return slideParts(words, frame, await content(), place, next, voice);
}
