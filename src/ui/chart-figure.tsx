import { memo, useState } from "react";
import { chartOf, type ChartId } from "../charts";
import type { Chart } from "../charts/chart";
import { pictured, showsSome } from "../charts/frames/window";
import { sentences } from "../charts/words/sentences";
import { arrange, everyZone } from "../model/arrangement";
import { colon } from "../model/format";
import { everything, isArranged, select, type View } from "../model/selection";
import { plain, type Text } from "../model/text";
import { Arrangement } from "./arrangement";
import { useAtlas, useChartView, useText } from "./atlas";
import { DataTable } from "./data-table";
import { useReplayedPresses } from "./use-replayed-presses";
import { Icon } from "./icon";
import { lazyPart } from "./lazy-part";
import { MoreMatching } from "./more-matching";
import { Plot } from "./plot";
import { PresentLink } from "./present-link";
import { Section } from "./section";
import { ShareButton } from "./share/share-button";
import { SourceLine } from "./source-line";

const PaperRows = lazyPart(() => import("./paper-rows"));
const RowWindows = lazyPart(() => import("./row-windows"));

const words = {
  unfiltered: { zh: "本图不随筛选变化。", en: "No filter changes this chart." },
  table: { zh: "数据表", en: "Data table" },
  share: { zh: "分享", en: "Share" },
};

/** One chart on the page, as the reader has chosen. */
export function ChartFigure({ id }: { id: ChartId }) {
  const chart = chartOf(id);
  return <Figure id={id} chart={chart} chosen={useChartView(chart)} />;
}

interface Props {
  readonly id: ChartId;
  readonly chart: Chart;
  readonly chosen: View;
}

/** Finding, picture, note, sources, and the table when asked for. */
const Figure = memo(function Figure({ id, chart, chosen }: Props) {
  const { charts, dataset, locale } = useAtlas();
  const t = useText();
  const [from, setFrom] = useState(0);
  const [fields, setFields] = useState(0);
  const view = arrange(chosen, locale, from);
  const [prints, setPrints] = useState(false);
  const printed = prints ? pictured(everyZone(dataset, chosen.selection, locale)) : undefined;
  // Words and table go along with the picture that stands above them.
  const told = printed ?? view;
  const some = showsSome(dataset, chart);
  const anew = from + fields > 0 || isArranged(chosen.selection);
  const [open, setOpen] = useState(false);
  const answers = useReplayedPresses(id);
  const title = chart.title(dataset);
  const arranges = charts.find((each) => chartOf(each.id).selectable)?.id === id;
  const named = (act: Text) => t(act) + t(colon) + plain(t(title));
  // What a note adds for a selection, the filter says itself; a longer note would move the page.
  const said = chart.note(select(told.dataset, everything));
  // Beside a filter, and nowhere else, a chart that does not answer to it says so.
  const note = chart.selectable ? said : sentences(said, words.unfiltered);
  return (
    <Section
      id={id}
      title={title}
      subtitle={chart.subtitle(told, "page")}
      span={chart.span}
      late={!answers}
      actions={
        <>
          <button
            type="button"
            className="action scripted"
            aria-expanded={open}
            aria-controls={`${id}-data`}
            aria-label={named(words.table)}
            onClick={() => setOpen(!open)}
          >
            <Icon name="table" size={15} />
            <span>{t(words.table)}</span>
          </button>
          <ShareButton chart={id} label={named(words.share)} className="action">
            <Icon name="share" size={15} />
            <span>{t(words.share)}</span>
          </ShareButton>
          <PresentLink chart={id} of={plain(t(title))} className="action" />
          {arranges && dataset.zones.length > 1 && <Arrangement />}
        </>
      }
    >
      <figure aria-labelledby={`${id}-title`}>
        <Plot {...{ id, chart, view, from, fields }} />
        {chart.selectable && (some || anew) && (
          <PaperRows {...{ chart, anew }} view={printed} onPrint={setPrints} />
        )}
        {chart.selectable && some && (
          <RowWindows
            {...{ chart, onZones: setFrom, onFields: setFields }}
            selection={view.selection}
          />
        )}
        <div id={`${id}-data`} className={open ? "mt-5" : "mt-5 scripted:hidden"}>
          <DataTable id={id} table={chart.table(told)} />
        </div>
        {chart.selectable && <MoreMatching view={told} />}
        <SourceLine {...(note && { note })} refs={chart.sources(told)} />
      </figure>
    </Section>
  );
});
