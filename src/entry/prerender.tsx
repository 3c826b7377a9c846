import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import type { ChartId } from "../charts";
import { chartOf, charts } from "../charts";
import { pageFrame, type FrameName } from "../charts/frames/page";
import { svgText } from "../exports/svg-text";
import type { Dataset } from "../model/dataset";
import { everything, select } from "../model/selection";
import type { Locale } from "../model/text";
import { createAtlasStore } from "../state/store";
import { AtlasContext, type Atlas, type Parts } from "../ui/atlas";
import { ChartFigure } from "../ui/chart-figure";
import { FactsTable } from "../ui/facts-table";
import { Footer } from "../ui/footer";
import { Hero } from "../ui/hero";
import { HonoursLists } from "../ui/honours-lists";
import { Page } from "../ui/page";

const parts: Parts = { ChartFigure, FactsTable, Footer, Hero, HonoursLists };

/** The charts and their places on the page. */
export const chartEntries = [...charts].map(([id, { order }]) => ({ id, order }));

/** The atlas as markup, with all its pictures in it. */
export function renderAtlas(dataset: Dataset, locale: Locale): string {
  const view = select(dataset, everything);
  const picture = (id: ChartId, name: FrameName) => {
    const chart = chartOf(id);
    return svgText(chart, view, pageFrame(chart, dataset, name, locale), {
      page: true,
      attributes: 'aria-hidden="true"',
    });
  };
  const store = createAtlasStore({ selection: everything, plain: false, rest: [] }, "auto");
  const atlas: Atlas = {
    dataset,
    locale,
    store,
    charts: chartEntries,
    picture,
    parts,
    prerendered: true,
  };
  return renderToString(
    <StrictMode>
      <AtlasContext value={atlas}>
        <Page />
      </AtlasContext>
    </StrictMode>,
  );
}
