import type { ChartId } from "../../charts";
import type { Chart } from "../../charts/chart";
import type { Datum } from "../../engine/scene";
import type { Dataset } from "../../model/dataset";
import { plain } from "../../model/text";
import type { Job } from "../format";
import type { Part } from "../office/package";
import { fitting } from "./fitting";
import { sceneShapes } from "./marks";
import { nativeBeside } from "./native-chart";
import { nativeContent } from "./native-frames";
import { pictureContent, type Painter } from "./picture-content";
import { group, numbering, type Numbering } from "./shape";
import { slideParts, type SlideContent } from "./slide";
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

/** Names the zone and the field that a mark belongs to. */
const ownerIn =
  ({ zones, fields }: Dataset, { locale }: Voice) =>
  (datum: Datum): string =>
    [
      zones.find(({ id }) => id === datum.zone)?.name[locale],
      fields.find(({ id }) => id === datum.field)?.name[locale],
    ]
      .filter((name) => name !== undefined)
      .map(plain)
      .join(" · ");

/** One chart as a slide: native where the office program can draw it, shapes elsewhere, or both. */
export async function chartSlide(
  named: readonly [ChartId, Chart],
  { job, voice, charts, paint }: Deck,
  number: number,
): Promise<readonly Part[]> {
  const [, chart] = named;
  const { view } = job;
  const { native, text, frame, box } = slidePlan(named, job, voice);
  const { plot } = frame;
  const next = numbering();
  const summary = plain(chart.summary(view)[voice.locale]);
  const content = async (): Promise<SlideContent> => {
    const alone = { ...job, charts: [named] };
    if (native) return nativeContent(native, alone, plot, { next, chart: charts }, voice);
    const { frame: drawn, scene } = fitting(chart, view, box);
    if (job.pictures && paint)
      return pictureContent({ chart, view, frame: drawn, number, summary, plot, next }, paint);
    const beside = job.pictures ? undefined : nativeBeside(chart, view, drawn, scene);
    const id = next();
    const shapes = sceneShapes(
      beside?.scene ?? scene,
      plot,
      next,
      voice,
      ownerIn(view.dataset, voice),
    );
    const objects = [group(id, plain(text.title), summary, plot, shapes)];
    if (!beside) return { objects };
    const bars = nativeContent(beside.native, alone, plot, { next, chart: charts }, voice);
    return { ...bars, objects: [...objects, ...bars.objects] };
  };
  return slideParts(text, frame, await content(), number, next, voice);
}
