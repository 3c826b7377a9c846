import type { Slide } from "../../charts/frames/deck";
import { CardSlide } from "./card-slide";
import { ChartSlide, type Pictures } from "./chart-slide";
import { OpeningSlide } from "./opening-slide";
import type { Place } from "./slide-layout";
import { TableSlide } from "./table-slide";

/** What stands on a slide, and what the speaker may want to say. */
export function SlideBody({ slide, ...rest }: Place & Pictures & { slide: Slide }) {
  const { page, count } = rest;
  if ("chart" in slide) return <ChartSlide chart={slide.chart} {...rest} />;
  if ("cards" in slide) return <CardSlide {...slide.cards} page={page} count={count} />;
  if ("table" in slide) return <TableSlide of={slide.table} page={page} count={count} />;
  return <OpeningSlide />;
}
