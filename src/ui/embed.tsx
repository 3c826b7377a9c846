import { useEffect, useState } from "react";
import { chartOf, type ChartId } from "../charts";
import { embedWords, isTight } from "./embed-frame";
import { showsSome } from "../charts/frames/window";
import { arrange } from "../model/arrangement";
import { encode } from "../model/address";
import { numbersKept, plain } from "../model/text";
import { useAtlas, useAtlasState, useChartView } from "./atlas";
import { EmbedPlot } from "./embed-plot";
import { lazyPart } from "./lazy-part";
import { loadHighlight } from "./load-highlight";

const RowWindows = lazyPart(() => import("./row-windows"));

/**
 * One chart in the design's frame, for other people's pages and slides. It fills
 * whatever box it gets; a small one has shorter words and a simpler picture.
 */
export function Embed({ id }: { id: ChartId }) {
  const { dataset, locale, home = "" } = useAtlas();
  const chart = chartOf(id);
  useEffect(loadHighlight, []);
  const [from, setFrom] = useState(0);
  const [fields, setFields] = useState(0);
  const moves = chart.selectable && showsSome(dataset, chart);
  const chosen = useChartView(chart);
  const view = arrange(chosen, locale, from);
  const words = embedWords(chart, view, locale);
  // A frame is as high as its first words want it, whichever zones they tell of later.
  const first = from === 0 ? words : embedWords(chart, arrange(chosen, locale), locale);
  const { title, subtitle, filter, note, source, brand } = words;
  const selection = useAtlasState((state) => state.selection);
  const atlas = `${home}${encode({ selection, plain: false, rest: [] })}#${id}`;
  return (
    <main
      className={isTight(first) ? "frame tight" : "frame"}
      data-moved={from === 0 ? undefined : ""}
    >
      <div className="sheet">
        <h1 className="title" title={plain(title)}>
          {numbersKept(title)}
        </h1>
        <div className="lead">
          <p className="subtitle small" title={subtitle.small}>
            {subtitle.small}
          </p>
          <p className="subtitle page">{subtitle.page}</p>
          {chart.selectable && <p className="filter">{filter}</p>}
        </div>
        <EmbedPlot {...{ id, chart, view, moves, from, fields }} words={first} />
        {moves && (
          <div className="row-windows scripted">
            <RowWindows
              {...{ chart, selection: view.selection, onZones: setFrom, onFields: setFields }}
            />
          </div>
        )}
        {note.page && (
          <>
            <div className="slot" aria-hidden="true">
              <p className="note small" title={note.page}>
                {note.small}
              </p>
            </div>
            <p className="note page">{note.page}</p>
          </>
        )}
        <footer className="foot">
          <p className="source tiny" title={source.page} aria-hidden="true">
            {source.tiny}
          </p>
          <p className="source small" title={source.page} aria-hidden="true">
            {source.small}
          </p>
          <p className="source page">{source.page}</p>
          <a className="brand" href={atlas} target="_blank" rel="noopener noreferrer">
            {brand}
          </a>
        </footer>
      </div>
    </main>
  );
}
