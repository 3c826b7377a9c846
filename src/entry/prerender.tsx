import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import type { ChartId } from "../charts";
import { chartOf } from "../charts";
import { pageFrame, type FrameName } from "../charts/frames/page";
import { svgText } from "../exports/svg-text";
import type { Dataset } from "../model/dataset";
import { everything, select } from "../model/selection";
import type { Locale } from "../model/text";
import { createAtlasStore } from "../state/store";
import { AtlasContext, type Atlas, type Ways } from "../ui/atlas";
import { Page } from "../ui/page";
import { parts } from "./all-parts";
import { chartEntries } from "./chart-entries";

/** What the page keeps as markup may hold what is no part of the application. */
const heroBefore = (markup: string) => (
  <>
    <parts.Hero />
    <div hidden dangerouslySetInnerHTML={{ __html: markup }} />
  </>
);

interface Given {
  /** Where one document holds the whole site; as markup they only stand for that. */
  readonly ways?: Ways;
  /** Markup of what the hero can do without, to stand behind it: styles, the first script. */
  readonly rest?: string;
}

/** The atlas as markup, with all its pictures in it. */
export function renderAtlas(dataset: Dataset, locale: Locale, { ways, rest }: Given = {}): string {
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
    charts: chartEntries(dataset),
    picture,
    parts: rest === undefined ? parts : { ...parts, Hero: () => heroBefore(rest) },
    prerendered: true,
    ...(ways && { ways }),
  };
  const markup = renderToString(
    <StrictMode>
      <AtlasContext value={atlas}>
        <Page />
      </AtlasContext>
    </StrictMode>,
  );
  // A void element of HTML ends by itself; its values hold no ">".
  return markup.replaceAll(/<(input|img|br|hr)([^>]*)\/>/g, "<$1$2>");
}
