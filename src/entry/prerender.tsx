import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { chartEntries, type ChartId } from "../charts";
import { svgText } from "../exports/svg-text";
import type { Dataset, FieldId } from "../model/dataset";
import { homeOf } from "../model/locale";
import { everything, type Selection } from "../model/selection";
import type { Locale } from "../model/text";
import { atlas } from "../pages/atlas";
import { embed, shownSelection } from "../pages/embed";
import { drawn, type PageAtlas } from "../pages/page-kind";
import { present } from "../pages/present";
import { createAtlasStore } from "../state/store";
import { parts } from "../ui/all-parts";
import type { Ways } from "../ui/atlas";

/** A page as markup, with all its pictures in it: what the application takes over. */
function prerender(
  page: ReactNode,
  atlas: Omit<PageAtlas, "store">,
  selection: Selection = everything,
  attributes = "",
): string {
  const markup = renderToString(
    drawn(page, {
      ...atlas,
      prerendered: true,
      store: createAtlasStore({ selection }, "auto", selection),
      picture: (chart, view, frame) =>
        svgText(chart, view, frame, { page: true, attributes: `aria-hidden="true"${attributes}` }),
    }),
  );
  // A void element of HTML ends by itself; its values hold no ">".
  return markup.replaceAll(/<(input|img|br|hr|col)([^>]*)\/>/g, "<$1$2>");
}

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
  /** Markup of the first script, which the title does not wait for: it stands behind the hero. */
  readonly boot?: string;
}

/** The atlas. */
export const renderAtlas = (dataset: Dataset, locale: Locale, { ways, boot }: Given = {}): string =>
  prerender(atlas.page, {
    dataset,
    locale,
    charts: chartEntries(dataset),
    parts: boot === undefined ? parts : { ...parts, Hero: () => heroBefore(boot) },
    ...(ways && { ways }),
  });

/** One chart in its frame, with a picture for each shape of box. */
export const renderEmbed = (
  dataset: Dataset,
  locale: Locale,
  id: ChartId,
  field?: FieldId,
): string =>
  prerender(
    embed(id, field).page,
    { dataset, locale, charts: [], home: homeOf(locale) },
    shownSelection(field),
    ' preserveAspectRatio="xMinYMid meet"',
  );

/** The slides of both languages; those of `locale` are what fragments lead to. */
export const renderSlides = (dataset: Dataset, locale: Locale): string =>
  prerender(present.page, { dataset, locale, charts: [] });
