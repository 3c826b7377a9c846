import { createRoot } from "react-dom/client";
import { deck } from "../charts/frames/deck";
import type { Selection } from "../model/selection";
import { locales, languageTag } from "../model/text";
import { createAtlasStore } from "../state/store";
import { AtlasContext, type Atlas } from "../ui/atlas";
import { SlideBody } from "../ui/slides/body";
import { loadDataset } from "./load";
import { pencil } from "./pencil";

/**
 * Draws the slides that answer to a selection anew, in both languages.
 * @returns what went wrong, or nothing
 */
export async function redrawSlides(selection: Selection): Promise<string | undefined> {
  const [draw, loaded] = await Promise.all([pencil(), loadDataset()]);
  if (!("dataset" in loaded)) {
    const { trouble } = loaded;
    return trouble.kind === "missing" ? trouble.detail : trouble.issues[0]?.message;
  }
  const { dataset } = loaded;
  const slides = deck(dataset);
  const store = createAtlasStore({ selection, plain: false, rest: [] }, "auto");
  for (const locale of locales) {
    const atlas: Atlas = { dataset, locale, store, charts: [], prerendered: false };
    slides.forEach((slide, index) => {
      if ("chart" in slide && !slide.chart.selectable) return;
      const place = document.querySelector(
        `.deck[lang="${languageTag[locale]}"] [data-slide="${slide.id}"]`,
      );
      if (!place) return;
      createRoot(place).render(
        <AtlasContext value={atlas}>
          <SlideBody slide={slide} page={index + 1} count={slides.length} draw={draw} />
        </AtlasContext>,
      );
    });
  }
  return undefined;
}
