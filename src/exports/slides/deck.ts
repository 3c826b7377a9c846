import { chartsOf, type ChartId } from "../../charts";
import type { Chart, SourceRef } from "../../charts/chart";
import type { Dataset } from "../../model/dataset";
import { dated } from "../../model/format";
import { zoneGroups } from "../../model/group";
import type { Locale } from "../../model/text";
import { hasComparison } from "../../model/sections";
import { comparisonSlides, honoursSlides, sourceSlides, type TableSlide } from "./table-slides";

/** One slide: the opening one, a chart, up to three of the zones' cards, or a table. */
export type Slide =
  | { readonly id: string; readonly opening: true }
  | { readonly id: ChartId; readonly chart: Chart }
  | {
      readonly id: string;
      /** The first and the last but one of the zones, by their places in the dataset. */
      readonly cards: { readonly from: number; readonly to: number };
    }
  | { readonly id: string; readonly table: TableSlide };

/** Places among the charts, the same as on the page. */
const order = { opening: 0, cards: 40, compare: 50, honours: 70, sources: 100 } as const;

/** What fits on a slide in letters that a projector shows. */
const CARDS_PER_SLIDE = 3;

/** The first slide of a kind bears its name alone, so that its address lasts. */
const numbered = (name: string, page: number) => (page === 0 ? name : `${name}-${page + 1}`);

/** All slides in the order of the page: every chart, the cards and the comparison of all zones, all sources. */
export function deck(dataset: Dataset): readonly Slide[] {
  const figures = chartsOf(dataset).map(([id, chart]) => ({
    order: chart.order,
    slide: { id, chart },
  }));
  const cards = zoneGroups(dataset)
    .flatMap(({ from: first, zones }) =>
      Array.from({ length: Math.ceil(zones.length / CARDS_PER_SLIDE) }, (_, page) => {
        const from = first + page * CARDS_PER_SLIDE;
        return { from, to: Math.min(from + CARDS_PER_SLIDE, first + zones.length) };
      }),
    )
    .map((some, page) => ({
      order: order.cards,
      slide: { id: numbered("zones", page), cards: some },
    }));
  const tables = (
    [
      [order.compare, hasComparison(dataset) ? comparisonSlides(dataset) : []],
      [order.honours, honoursSlides(dataset)],
      [order.sources, sourceSlides(dataset)],
    ] as const
  ).flatMap(([at, slides]) =>
    slides.map((table, page) => ({
      order: at,
      slide: { id: numbered(table.section, page), table },
    })),
  );
  const opening = { order: order.opening, slide: { id: "title", opening: true as const } };
  return [opening, ...figures, ...cards, ...tables]
    .toSorted((a, b) => a.order - b.order)
    .map(({ slide }) => slide);
}

/** The day of the data, for the slide that opens a deck. */
export const dataOf = ({ date }: Dataset, locale: Locale): string =>
  locale === "zh" ? `数据截至 ${dated(date, "zh")}` : `Data as of ${dated(date, "en")}`;

/** The source that the data rest on in the main. */
export const mainSource = ({ sources }: Dataset): readonly SourceRef[] =>
  sources
    .filter(({ kind }) => kind === "article")
    .map(({ id }) => ({ source: id, paragraphs: [] }));
