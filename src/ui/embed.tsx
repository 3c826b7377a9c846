import { useEffect } from "react";
import { chartOf, type ChartId } from "../charts";
import { isTight } from "../charts/frames/embed-height";
import { embedWords } from "../charts/frames/embed-words";
import { arrange } from "../model/arrangement";
import { encode } from "../model/address";
import { numbersKept, plain } from "../model/text";
import { useAtlas, useAtlasState, useChartView } from "./atlas";
import { EmbedPlot } from "./embed-plot";
import { loadHighlight } from "./load-highlight";

/**
 * One chart in the design's frame, for other people's pages and slides. It fills
 * whatever box it gets; a small one has shorter words and a simpler picture.
 */
export function Embed({ id }: { id: ChartId }) {
  const { locale, home = "" } = useAtlas();
  const chart = chartOf(id);
  useEffect(loadHighlight, []);
  const view = arrange(useChartView(chart), locale);
  const words = embedWords(chart, view, locale);
  const { title, subtitle, filter, note, source, brand } = words;
  const selection = useAtlasState((state) => state.selection);
  const atlas = `${home}${encode({ selection, plain: false, rest: [] })}#${id}`;
  return (
    <main className={isTight(words) ? "frame tight" : "frame"}>
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
        <EmbedPlot id={id} chart={chart} view={view} words={words} />
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
