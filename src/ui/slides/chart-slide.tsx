import { useMemo, useState } from "react";
import type { ChartId } from "../../charts";
import type { Chart } from "../../charts/chart";
import { slideFrame, slideWords } from "../../exports/slides/slide";
import { MOST, showsSome } from "../../charts/frames/window";
import { arrange } from "../../model/arrangement";
import { isArranged } from "../../model/selection";
import { plain } from "../../model/text";
import { useAtlas, useText, useView } from "../atlas";
import { lazyPart } from "../lazy-part";
import { Notes } from "./notes";
import { SlideLayout, type Place } from "./slide-layout";
import { SlidePlot } from "./slide-plot";

/** Height of what moves the rows of a picture below it, in pixels of the slide. */
const MOVES = 30;

interface Props extends Place {
  readonly id: ChartId;
  readonly chart: Chart;
}

const RowWindows = lazyPart(() => import("../row-windows"));

/** A chart as a slide, with what moves its rows where it has many. */
export function ChartSlide({ id, chart, page, count }: Props) {
  const { dataset, locale, ways } = useAtlas();
  const t = useText();
  const shown = useView(chart);
  const [from, setFrom] = useState(0);
  const [fields, setFields] = useState(0);
  const asPictured = from + fields === 0 && !shown.active && !isArranged(shown.selection);
  const view = useMemo(() => arrange(shown, locale, from), [shown, locale, from]);
  const words = useMemo(() => slideWords(chart, view, locale), [chart, view, locale]);
  // In the one document of the whole site slides have no styles that come late.
  const moves = chart.selectable && showsSome(dataset, chart) && !ways;
  const frame = useMemo(() => {
    const { height, ...frame } = slideFrame(words, locale);
    return { ...frame, height: moves ? height - MOVES : height, fields };
  }, [words, locale, moves, fields]);
  return (
    <>
      <SlideLayout words={words} page={page} count={count} selectable={chart.selectable}>
        <SlidePlot {...{ id, chart, view, frame, asPictured }} />
        {moves && (
          <div className="row-windows -mt-18 mb-18 h-30 text-24/[1.25]">
            <RowWindows
              {...{ chart, selection: shown.selection, fieldCount: MOST }}
              {...{ onZones: setFrom, onFields: setFields }}
            />
          </div>
        )}
      </SlideLayout>
      <Notes
        summary={plain(t(chart.summary(view)))}
        facts={chart.table(view).rows.flatMap(({ facts }) => facts)}
      />
    </>
  );
}
