import type { Slide } from "../../exports/slides/deck";
import { CardSlide } from "./card-slide";
import { ChartSlide } from "./chart-slide";
import { OpeningSlide } from "./opening-slide";
import type { Place } from "./slide-layout";
import { TableSlide } from "./table-slide";

/** What stands on a slide, and what the speaker may want to say. */
export function SlideBody({ slide, ...place }: Place & { slide: Slide }) {
  if ("chart" in slide) return <ChartSlide id={slide.id} chart={slide.chart} {...place} />;
  if ("cards" in slide) return <CardSlide {...slide.cards} {...place} />;
  if ("table" in slide) return <TableSlide of={slide.table} {...place} />;
  return <OpeningSlide />;
}
