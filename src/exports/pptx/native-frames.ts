import type { Dataset } from "../../model/dataset";
import { plain, type Locale } from "../../model/text";
import { natives } from "../../charts/native";
import type { NativeChart, NativePanel } from "../../charts/native/native-chart";
import type { Part } from "../office/package";
import { el } from "../office/xml";
import { creditOfJob } from "../credit";
import { workbook, workbookMime } from "../xlsx/workbook";
import { barsOf, dataSheet, type Bar } from "./chart-data";
import { chartFile } from "./chart-part";
import type { Box } from "./measure";
import { chartSpace } from "./names";
import { ownScale, sharedScale, type Scale } from "./scale";
import { identity, transform, type Numbering } from "./shape";
import type { SlideContent } from "./slide";
import type { Job } from "../format";
import type { Voice } from "./text";

const GAP = 72;

/** A box for each panel, side by side. */
const columns = ({ panels }: NativeChart, { x, width, ...rest }: Box): readonly Box[] => {
  const each = (width - GAP * (panels.length - 1)) / panels.length;
  return panels.map((_, index) => ({ ...rest, x: x + index * (each + GAP), width: each }));
};

/** Whether several charts must keep one scale, so that no program can find it for them. */
const sharesScale = ({ panels, scale }: NativeChart) => panels.length > 1 && scale === "shared";

/** A panel with its bars, its scale and its box on the slide. */
export interface PlacedPanel {
  readonly panel: NativePanel;
  readonly bars: readonly Bar[];
  readonly scale: Scale;
  readonly frame: Box;
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
  const together = sharesScale(native) ? sharedScale(largest(data.flat())) : undefined;
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

const graphicFrame = (id: number, name: string, descr: string, box: Box, relation: string) =>
  el(
    "p:graphicFrame",
    {},
    el(
      "p:nvGraphicFramePr",
      {},
      identity(id, name, descr),
      el("p:cNvGraphicFramePr", {}, el("a:graphicFrameLocks", { noGrp: 1 })),
      el("p:nvPr"),
    ),
    transform(box, "p:xfrm"),
    el(
      "a:graphic",
      {},
      el(
        "a:graphicData",
        { uri: chartSpace },
        el("c:chart", { "xmlns:c": chartSpace, "r:id": relation }),
      ),
    ),
  );

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
      const name = plain(panel.name[locale]);
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
        object: graphicFrame(next(), name, described(name, bars, voice), frame, relation),
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
      const name = plain(panel.name[voice.locale]);
      return described(name, barsOf(panel, dataset, voice.locale), voice);
    })
    .join("\n");

/** How an office program draws a chart, where it can and there is something to draw. */
export function nativeOf(id: string, job: Job, voice: Voice): NativeChart | undefined {
  const native = natives.get(id)?.(job.view, voice.palette);
  return native?.panels.some(({ points }) => points.length > 0) ? native : undefined;
}
