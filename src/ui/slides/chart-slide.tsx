import { useLayoutEffect, useMemo, useRef } from "react";
import type { Chart, Frame } from "../../charts/chart";
import { slideFrame, slideWords } from "../../charts/frames/slide";
import { arrange } from "../../model/arrangement";
import type { View } from "../../model/selection";
import { plain } from "../../model/text";
import { useAtlas, useText, useView } from "../atlas";
import { Notes } from "./notes";
import { SlideLayout, type Place } from "./slide-layout";

/** How a picture gets onto its slide: as markup at prerender, drawn into its place later. */
export interface Pictures {
  readonly markup?: (chart: Chart, frame: Frame) => string;
  readonly draw?: (place: HTMLElement, chart: Chart, view: View, frame: Frame) => void;
}

/** A chart as a slide. */
export function ChartSlide({
  chart,
  page,
  count,
  markup,
  draw,
}: Place & Pictures & { chart: Chart }) {
  const { locale } = useAtlas();
  const t = useText();
  const view = arrange(useView(), locale);
  const words = useMemo(() => slideWords(chart, view, locale), [chart, view, locale]);
  const frame = useMemo(() => slideFrame(words, locale), [words, locale]);
  const picture = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (picture.current) draw?.(picture.current, chart, view, frame);
  }, [chart, view, frame, draw]);
  const summary = plain(t(chart.summary(view)));
  return (
    <>
      <SlideLayout words={words} page={page} count={count} selectable={chart.selectable}>
        <div
          // A stand-in for the font may be a little wider than the measures that labels are placed by.
          className="picture mt-36 mb-30 min-h-0 flex-1 *:block *:size-full *:overflow-visible"
          role="img"
          aria-label={summary}
          ref={picture}
          {...(markup && { dangerouslySetInnerHTML: { __html: markup(chart, frame) } })}
        />
      </SlideLayout>
      <Notes summary={summary} facts={chart.table(view).rows.flatMap(({ facts }) => facts)} />
    </>
  );
}
