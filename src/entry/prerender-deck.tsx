import { renderToStaticMarkup } from "react-dom/server";
import type { Slide } from "../charts/frames/deck";
import { svgText } from "../exports/svg-text";
import type { Dataset } from "../model/dataset";
import { everything, select } from "../model/selection";
import { locales, type Locale } from "../model/text";
import { createAtlasStore } from "../state/store";
import { AtlasContext, type Atlas } from "../ui/atlas";
import { Deck } from "../ui/slides/deck";

/** Where the slides and the atlas of a language are. */
export type Homes = Readonly<Record<Locale, { readonly slides: string; readonly atlas: string }>>;

/** The slides of both languages as markup, with all their pictures in it; `own` is the page's language. */
export function renderDecks(
  dataset: Dataset,
  slides: readonly Slide[],
  own: Locale,
  homes: Homes,
): string {
  const view = select(dataset, everything);
  const store = createAtlasStore({ selection: everything, plain: false, rest: [] }, "auto");
  return locales
    .map((locale) => {
      const atlas: Atlas = { dataset, locale, store, charts: [], prerendered: true };
      return renderToStaticMarkup(
        <AtlasContext value={atlas}>
          <Deck
            slides={slides}
            home={homes[locale].slides}
            atlas={homes[locale].atlas}
            own={locale === own}
            markup={(chart, frame) =>
              svgText(chart, view, frame, { page: true, attributes: 'aria-hidden="true"' })
            }
          />
        </AtlasContext>,
      );
    })
    .join("\n");
}
