import { useLayoutEffect, useMemo, useRef, useState } from "react";
import type { Chart } from "../../charts/chart";
import { slideFrame, slideWords } from "../../charts/frames/slide";
import { MOST, showsSome } from "../../charts/frames/window";
import { arrange } from "../../model/arrangement";
import { plain } from "../../model/text";
import { useAtlas, useText, useView } from "../atlas";
import { lazyPart } from "../lazy-part";
import { Notes } from "./notes";
import { SlideLayout, type Place } from "./slide-layout";

/** Height of what moves the rows of a picture below it, in pixels of the slide. */
const MOVES = 30;

const RowWindows = lazyPart(() => import("../row-windows"));

/** A chart as a slide: its picture is there at prerender, and drawn into its place where another is chosen. */
export function ChartSlide({ chart, page, count }: Place & { chart: Chart }) {
  const { dataset, locale, store, prerendered, picture, draw, ways } = useAtlas();
  const t = useText();
  const shown = useView(chart);
  const [from, setFrom] = useState(0);
  const [fields, setFields] = useState(0);
  const asPictured = from + fields === 0 && shown.selection === store.getInitialState().selection;
  const view = useMemo(() => arrange(shown, locale, from), [shown, locale, from]);
  const words = useMemo(() => slideWords(chart, view, locale), [chart, view, locale]);
  // In the one document of the whole site slides have no styles that come late.
  const moves = chart.selectable && showsSome(dataset, chart) && !ways;
  const frame = useMemo(() => {
    const { height, ...frame } = slideFrame(words, locale);
    return { ...frame, height: moves ? height - MOVES : height, fields };
  }, [words, locale, moves, fields]);
  const place = useRef<HTMLDivElement>(null);
  const isPictured = useRef(prerendered);
  useLayoutEffect(() => {
    if (!asPictured) isPictured.current = false;
    if (place.current && !isPictured.current) draw?.(place.current, chart, view, frame);
  }, [chart, view, frame, draw, asPictured]);
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
        {moves && (
          <div className="row-windows -mt-18 mb-18 h-30 text-24/[1.25]">
            <RowWindows
              {...{ chart, selection: shown.selection, fieldCount: MOST }}
              {...{ onZones: setFrom, onFields: setFields }}
            />
          </div>
        )}
      </SlideLayout>
      <Notes summary={summary} facts={chart.table(view).rows.flatMap(({ facts }) => facts)} />
    </>
  );
}
