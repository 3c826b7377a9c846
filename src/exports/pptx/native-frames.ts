import type { Dataset } from "../../model/dataset";
import { plain, type Locale } from "../../model/text";
import type { NativeChart, Tracks } from "./native-chart";
import type { Part } from "../office/package";
import { el } from "../office/xml";
import { creditOfJob } from "../credit";
import { workbook, workbookMime } from "../xlsx/workbook";
import { barsOf, dataSheet, type Bar, type PlacedPanel, type Scale } from "./chart-data";
import { chartFile } from "./chart-part";
import type { Box } from "./measure";
import { chartSpace } from "./names";
import { graphicFrame, type Numbering } from "./shape";
import type { SlideContent } from "./slide";
import type { Job } from "../format";
import type { Voice } from "./text";

const GAP = 72;

const steps = [1, 2, 2.5, 5, 10];

/** What programs leave above the largest bar of an axis that they scale themselves. */
const LEAST = 1.05;
/** What is left above it where charts share a scale, which no program can keep for them. */
const ROOM = 1.25;

/** A scale that ends at a round number, with four to six steps. */
function rounded(largest: number): Scale {
  const least = Math.max(largest, 1) / 5;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (steps.find((each) => each * power >= least) ?? 10) * power;
  return { max: Math.ceil(largest / step - 1e-9) * step || step, step };
}

/** About the scale that an office program finds by itself. */
const ownScale = (largest: number): Scale => rounded(largest * LEAST);

/** One scale for several charts, with room for figures that are edited. */
const sharedScale = (largest: number): Scale => rounded(largest * ROOM);

/** A box for each panel, side by side. */
const columns = ({ panels, tracks }: NativeChart, plot: Box): readonly Box[] => {
  const { x, width, ...rest } = plot;
  if (tracks) {
    const { x: left, y: top, height, width: least } = tracks.plot;
    return [{ x: x + left, y: plot.y + top, width: Math.max(least, width - left), height }];
  }
  const each = (width - GAP * (panels.length - 1)) / panels.length;
  return panels.map((_, index) => ({ ...rest, x: x + index * (each + GAP), width: each }));
};

/** Whether charts must keep a scale that no program can find for them: one for several, or a picture’s. */
const sharesScale = ({ panels, scale, tracks }: NativeChart) =>
  tracks !== undefined || (panels.length > 1 && scale === "shared");

/** The scale of a picture, in the unit that the locale's labels show. */
function onTracks({ max }: Tracks, bars: readonly Bar[]): Scale {
  const [first] = bars.filter(({ amount }) => amount.value > 0);
  const end = max * (first ? first.value / first.amount.value : 1);
  return { max: end, step: end };
}

/** The panels of a native chart, each in its place. */
export function panelsOf(
  native: NativeChart,
  dataset: Dataset,
  plot: Box,
  locale: Locale,
): readonly PlacedPanel[] {
  const data = native.panels.map((panel) => barsOf(panel, dataset, locale));
  const largest = (bars: readonly Bar[]) => Math.max(...bars.map(({ value }) => value));
  const together = native.tracks
    ? onTracks(native.tracks, data.flat())
    : sharesScale(native)
      ? sharedScale(largest(data.flat()))
      : undefined;
  const boxes = columns(native, plot);
  return native.panels.map((panel, index) => {
    const [bars = [], frame = plot] = [data[index], boxes[index]];
    return {
      panel,
      bars,
      frame,
      scale: together ?? ownScale(largest(bars)),
    };
  });
}

/** What a panel shows, in words: every bar with its amount. */
function described(name: string, bars: readonly Bar[], { locale }: Voice): string {
  const [colon, comma, stop] = locale === "zh" ? ["：", "，", "。"] : [": ", ", ", "."];
  const told = bars.map(({ category, labelled }) => `${category} ${labelled}`);
  return name + colon + told.join(comma) + stop;
}

interface Numbers {
  readonly next: Numbering;
  /** How many charts the deck has so far. */
  readonly chart: Numbering;
}

/** A chart's panels as charts of the office program, each with its workbook inside. */
export function nativeContent(
  native: NativeChart,
  job: Job,
  plot: Box,
  { next, chart: count }: Numbers,
  voice: Voice,
): SlideContent {
  const { dataset } = job.view;
  const { locale } = voice;
  const made = panelsOf(native, dataset, plot, locale).map(
    ({ panel, bars, scale, frame }, index) => {
      const number = count();
      const name = plain(panel.name);
      const relation = `rIdChart${index + 1}`;
      const book: Part = {
        path: `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`,
        type: workbookMime,
        body: workbook([dataSheet(panel, bars, locale)], {
          ...creditOfJob(job),
          title: name,
        }),
      };
      const part: Part = {
        path: `ppt/charts/chart${number}.xml`,
        type: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        body: chartFile(
          { chart: native, panel, bars, scale, fixed: sharesScale(native), frame },
          voice,
        ),
        relations: [{ id: "rId1", type: "package", target: book.path }],
      };
      return {
        object: graphicFrame(
          next(),
          name,
          described(name, bars, voice),
          frame,
          chartSpace,
          el("c:chart", { "xmlns:c": chartSpace, "r:id": relation }),
        ),
        parts: [part, book],
        relation: { id: relation, type: "chart", target: part.path },
      };
    },
  );
  return {
    objects: made.map(({ object }) => object),
    parts: made.flatMap(({ parts }) => parts),
    relations: made.map(({ relation }) => relation),
  };
}

/** What a native chart shows, in words: every panel with its bars. */
export const toldNative = ({ panels }: NativeChart, dataset: Dataset, voice: Voice): string =>
  panels
    .map((panel) => {
      const name = plain(panel.name);
      return described(name, barsOf(panel, dataset, voice.locale), voice);
    })
    .join("\n");
