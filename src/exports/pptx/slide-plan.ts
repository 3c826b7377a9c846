import type { Chart, Frame } from "../../charts/chart";
import type { ChartId } from "../../charts";
import { filtered } from "../filtered";
import { sourceParts } from "../source-line";
import { plain } from "../../model/text";
import type { Job } from "../format";
import { shortNote, slideFrame, type SlideFrame } from "./frame";
import { hasBars, nativeChart, type NativeChart } from "./native-chart";
import { toldNative } from "./native-frames";
import { slideLink } from "./links";
import { chartNotes } from "./note-lines";
import type { SlideText } from "./slide";
import type { Voice } from "./text";

/** What stands on a chart's slide, and where. */
export interface SlidePlan {
  /** The chart as the office program draws it; without it a picture is drawn. */
  readonly native?: NativeChart;
  /** Whether it is asked for as a picture. */
  readonly pictures: boolean;
  readonly text: SlideText;
  readonly frame: SlideFrame;
  /** What a picture may take of the slide. */
  readonly box: Omit<Frame, "k" | "density">;
}

/** Plans the slide of one chart. */
export function slidePlan(named: readonly [ChartId, Chart], job: Job, voice: Voice): SlidePlan {
  const [id, chart] = named;
  const { view } = job;
  const { locale, palette } = voice;
  const { dataset } = view;
  const native = job.pictures ? undefined : nativeChart(chart, view, voice);
  const filter = chart.selectable ? filtered(view, locale) : undefined;
  const bars = !job.pictures && hasBars(chart, view, voice) ? chart.bars?.(view) : undefined;
  const subtitle = (bars?.subtitle ?? chart.subtitle(view, "page"))[locale];
  const note = plain((bars?.note ?? chart.note(view))?.[locale] ?? "");
  const text = {
    title: chart.title(dataset)[locale],
    subtitle: [subtitle, filter].filter(Boolean).join(locale === "zh" ? "　" : "   "),
    note: shortNote(note),
    source: sourceParts(dataset, chart.sources(view), locale),
    brand: { text: plain(dataset.site.name[locale]), address: slideLink(job, id) },
    notes: chartNotes(job, named, note, native && toldNative(native, dataset, voice)),
  };
  const frame = slideFrame(text);
  const { width, height } = frame.plot;
  const box = { width: Math.floor(width), height: Math.floor(height), locale, palette };
  return { ...(native && { native }), pictures: job.pictures === true, text, frame, box };
}
