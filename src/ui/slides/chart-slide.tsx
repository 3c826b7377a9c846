import { useLayoutEffect, useMemo, useRef } from "react";
import type { Chart } from "../../charts/chart";
import { slideFrame, slideWords } from "../../charts/frames/slide";
import { arrange } from "../../model/arrangement";
import { plain } from "../../model/text";
import { useAtlas, useText, useView } from "../atlas";
import { Notes } from "./notes";
import { SlideLayout, type Place } from "./slide-layout";

/** A chart as a slide: its picture is there at prerender, and drawn into its place where another is chosen. */
export function ChartSlide({ chart, page, count }: Place & { chart: Chart }) {
  const { locale, store, prerendered, picture, draw } = useAtlas();
  const t = useText();
  const shown = useView(chart);
  const isDrawn = prerendered && shown.selection === store.getInitialState().selection;
  const view = useMemo(() => arrange(shown, locale), [shown, locale]);
  const words = useMemo(() => slideWords(chart, view, locale), [chart, view, locale]);
  const frame = useMemo(() => slideFrame(words, locale), [words, locale]);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current && !isDrawn) draw?.(place.current, chart, view, frame);
  }, [chart, view, frame, draw, isDrawn]);
  const summary = plain(t(chart.summary(view)));
  return (
    <>
      <SlideLayout words={words} page={page} count={count} selectable={chart.selectable}>
        <div
          // A stand-in for the font may be a little wider than the measures that labels are placed by.
          className="picture mt-36 mb-30 min-h-0 flex-1 *:block *:size-full *:overflow-visible"
          role="img"
          aria-label={summary}
          ref={place}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: picture?.(chart, view, frame) ?? "" }}
        />
      </SlideLayout>
      <Notes summary={summary} facts={chart.table(view).rows.flatMap(({ facts }) => facts)} />
    </>
  );
}
