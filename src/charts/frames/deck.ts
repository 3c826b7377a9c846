import { charts, type ChartId } from "..";
import type { Chart } from "../chart";
import type { Dataset } from "../../model/dataset";

/** One slide: a chart, or up to three of the zones' cards. */
export type Slide =
  | { readonly id: ChartId; readonly chart: Chart }
  | {
      readonly id: string;
      /** The first and the last but one of the zones, by their places in the dataset. */
      readonly cards: { readonly from: number; readonly to: number };
    };

/** The cards' place among the charts, the same as on the page. */
const CARDS = 40;
/** What fits on a slide in letters that a projector shows. */
const CARDS_PER_SLIDE = 3;

/** All slides in their order: every chart, and the cards of all zones. */
export function deck({ zones }: Dataset): readonly Slide[] {
  const figures = [...charts].map(([id, chart]) => ({ order: chart.order, slide: { id, chart } }));
  const pages = Math.ceil(zones.length / CARDS_PER_SLIDE);
  const cards = Array.from({ length: pages }, (_, page) => {
    const from = page * CARDS_PER_SLIDE;
    const to = Math.min(from + CARDS_PER_SLIDE, zones.length);
    const id = page === 0 ? "zones" : `zones-${page + 1}`;
    return { order: CARDS, slide: { id, cards: { from, to } } };
  });
  return [...figures, ...cards].toSorted((a, b) => a.order - b.order).map(({ slide }) => slide);
}
