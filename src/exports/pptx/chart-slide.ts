import type { ChartId } from "../../charts";
import type { Chart } from "../../charts/chart";
import { plain } from "../../model/text";
import type { Job } from "../format";
import type { Part } from "../office/package";
import { fitting } from "./fitting";
import { sceneShapes } from "./marks";
import { nativeContent } from "./native-frames";
import { pictureContent, type Painter } from "./picture-content";
import { group, numbering, type Numbering } from "./shape";
import { slideParts, type SlideContent, type SlidePlace } from "./slide";
import { slidePlan } from "./slide-plan";
import type { Voice } from "./text";

/** What the slides of a deck share. */
export interface Deck {
  readonly job: Job;
  readonly voice: Voice;
  /** Counts the charts of the deck. */
  readonly charts: Numbering;
  /** Turns a picture into pixels, for a job that asks for pictures. */
  readonly paint?: Painter;
}

/** One chart as a slide: native where the office program can draw it, shapes elsewhere. */
export async function chartSlide(
  named: readonly [ChartId, Chart],
  { job, voice, charts, paint }: Deck,
  place: SlidePlace,
): Promise<readonly Part[]> {
  const [, chart] = named;
  const { view } = job;
  const { native, text, frame, box } = slidePlan(named, job, voice);
  const { plot } = frame;
  const next = numbering();
  const summary = plain(chart.summary(view)[voice.locale]);
  const content = async (): Promise<SlideContent> => {
    if (native) {
      const alone = { ...job, charts: [named] };
      return nativeContent(native, alone, plot, { next, chart: charts }, voice);
    }
    const { frame: drawn, scene } = fitting(chart, view, box);
    if (job.pictures && paint)
      return pictureContent(
        { chart, view, frame: drawn, number: place.number, summary, plot, next },
        paint,
      );
    const number = next();
    const shapes = sceneShapes(scene, plot, next, voice);
    return { objects: [group(number, plain(text.title), summary, plot, shapes)] };
  };
  return slideParts(text, frame, await content(), place, next, voice);
}
