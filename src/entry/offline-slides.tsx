import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { deck } from "../charts/frames/deck";
import type { Dataset } from "../model/dataset";
import { everything, type Selection } from "../model/selection";
import { languageTag, locales, type Locale } from "../model/text";
import { withFace } from "../state/face";
import { query } from "../state/query";
import { createAtlasStore } from "../state/store";
import { AtlasContext } from "../ui/atlas";
import { requestWakeLock } from "../ui/slides/wake-lock";
import { Deck } from "../ui/slides/deck";
import { listen } from "../ui/slides/listen";
import { stir } from "../ui/slides/pointer";
import { createStage } from "../ui/slides/stage";
import { pictureDrawer } from "./draw-picture";

const root = document.documentElement;

/** What the stage leaves on the root element. */
const marks = ["slide", "notes", "keys", "blank", "idle", "several"] as const;

const localeOf = ({ lang }: HTMLElement): Locale =>
  locales.find((locale) => languageTag[locale] === lang) ?? "zh";

export interface Slides {
  /** Shows the slides of what is chosen, from the one that a fragment names, in the language of the root element. */
  open(selection: Selection, fragment: string): Promise<void>;
  /** Stops them, and takes what they left off the root element. */
  close(): void;
}

/**
 * The slides of both languages in a place of the same document. They are drawn when
 * first shown, and those that answer to it again when something else is chosen.
 * @param leave goes to the atlas in a language, at a chart
 */
export function createSlides(
  place: HTMLElement,
  dataset: Dataset,
  leave: (locale: Locale, id: string) => void,
): Slides {
  const slides = deck(dataset);
  const store = createAtlasStore({ selection: everything, plain: false, rest: [] }, "auto");
  const stage = createStage(
    slides.map(({ id }) => id),
    {
      home: (other) =>
        location.pathname + withFace(query(), { locale: localeOf(other), presenting: true }),
      leave: (id) => leave(localeOf(root), id),
    },
  );
  let drawn: Root | undefined;
  let open: AbortController | undefined;

  let pictures: Awaited<ReturnType<typeof pictureDrawer>> | undefined;

  async function draw(selection: Selection): Promise<void> {
    const by = (pictures ??= await pictureDrawer());
    flushSync(() => {
      store.setState({ selection });
      drawn ??= createRoot(place);
      drawn.render(
        locales.map((locale) => (
          <AtlasContext
            key={locale}
            value={{ dataset, locale, store, charts: [], prerendered: false }}
          >
            <Deck slides={slides} home="" atlas="#" own={false} draw={by} />
          </AtlasContext>
        )),
      );
    });
  }

  return {
    async open(selection, fragment) {
      const { signal } = (open = new AbortController());
      if (selection.fields.length > 1) root.dataset["several"] = selection.match;
      stage.follow(fragment);
      listen(stage, signal);
      stir();
      requestWakeLock();
      await draw(selection);
    },
    close() {
      open?.abort();
      open = undefined;
      for (const mark of marks) delete root.dataset[mark];
    },
  };
}
