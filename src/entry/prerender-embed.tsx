import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { chartOf, type ChartId } from "../charts";
import { embedFrame, type EmbedFrameName } from "../charts/frames/embed";
import { embedWords } from "../charts/frames/embed-words";
import { svgText } from "../exports/svg-text";
import type { Dataset, FieldId } from "../model/dataset";
import { everything, select, type Selection } from "../model/selection";
import type { Locale } from "../model/text";
import { createAtlasStore } from "../state/store";
import { AtlasContext, type Atlas } from "../ui/atlas";
import { Embed } from "../ui/embed";
import { homeOf } from "./home";

/** The selection that an embed's path asks for. */
export const shownSelection = (field?: FieldId): Selection =>
  field === undefined ? everything : { ...everything, fields: [field] };

/** One chart in its frame as markup, with a picture for each shape of box. */
export function renderEmbed(
  dataset: Dataset,
  locale: Locale,
  id: ChartId,
  field?: FieldId,
): string {
  const chart = chartOf(id);
  const selection = shownSelection(field);
  const view = select(dataset, selection);
  const words = embedWords(chart, view, locale);
  const picture = (name: EmbedFrameName) =>
    svgText(chart, view, embedFrame(name, words, locale), {
      page: true,
      attributes: 'aria-hidden="true" preserveAspectRatio="xMinYMid meet"',
    });
  const atlas: Atlas = {
    dataset,
    locale,
    store: createAtlasStore({ selection, plain: false, rest: [] }, "auto", selection),
    charts: [],
    prerendered: true,
    home: homeOf(locale),
  };
  return renderToString(
    <StrictMode>
      <AtlasContext value={atlas}>
        <Embed id={id} picture={picture} />
      </AtlasContext>
    </StrictMode>,
  );
}
