import { createRoot } from "react-dom/client";
import { deck } from "../charts/frames/deck";
import type { Selection } from "../model/selection";
import { locales, languageTag } from "../model/text";
import { createAtlasStore } from "../state/store";
import { AtlasContext, type Atlas } from "../ui/atlas";
import type { Trouble } from "../ui/notice";
import { SlideBody } from "../ui/slides/body";
import { loadDataset, retryLoad } from "./load";
import { pictureDrawer } from "./draw-picture";

/** What went wrong, in words, and what tries it again. */
export interface Failure {
  readonly detail: string;
  retry(again: () => void): void;
}

const failureOf = (trouble: Trouble): Failure => ({
  detail: trouble.kind === "missing" ? trouble.detail : (trouble.issues[0]?.message ?? ""),
  retry: (again) => retryLoad(trouble, again),
});

/**
 * Draws the slides that answer to a selection anew, in both languages.
 * @returns what went wrong, or nothing
 */
export async function redrawSlides(selection: Selection): Promise<Failure | undefined> {
  const [draw, loaded] = await Promise.all([pictureDrawer(), loadDataset()]);
  if (!("dataset" in loaded)) return failureOf(loaded.trouble);
  const { dataset } = loaded;
  const slides = deck(dataset);
  const store = createAtlasStore({ selection, plain: false, rest: [] }, "auto");
  for (const locale of locales) {
    const atlas: Atlas = { dataset, locale, store, charts: [], prerendered: false };
    slides.forEach((slide, index) => {
      const answers = "cards" in slide || ("chart" in slide && slide.chart.selectable);
      if (!answers) return;
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
