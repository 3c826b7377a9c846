import type { Slide } from "../../charts/frames/deck";
import { CardSlide } from "./card-slide";
import { ChartSlide, type Pictures } from "./chart-slide";
import type { Place } from "./sheet";

/** What stands on a slide, and what the speaker may want to say. */
export function SlideBody({ slide, ...rest }: Place & Pictures & { slide: Slide }) {
  return "chart" in slide ? (
    <ChartSlide chart={slide.chart} {...rest} />
  ) : (
    <CardSlide {...slide.cards} page={rest.page} count={rest.count} />
  );
}
