import type { Slide } from "../../charts/frames/deck";
import { languageTag } from "../../model/text";
import { useAtlas, useText } from "../atlas";
import { SlideBody } from "./body";
import type { Pictures } from "./chart-slide";
import { KeyList } from "./key-list";
import { SlideControls } from "./slide-controls";

const words = { deck: { zh: "演示", en: "Slides" } };

interface Props extends Pictures {
  readonly slides: readonly Slide[];
  /** Addresses of the slides and of the atlas in this language. */
  readonly home: string;
  readonly atlas: string;
  /** Whether the page is in this language: its slides are what fragments lead to. */
  readonly own: boolean;
}

/**
 * All slides of one language. A page holds the decks of both, so that the other one
 * is at hand without leaving full screen or asking the network.
 */
export function Deck({ slides, home, atlas, own, ...pictures }: Props) {
  const { locale, dataset } = useAtlas();
  const t = useText();
  const name = t(dataset.site.name);
  return (
    <div
      className="deck"
      lang={languageTag[locale]}
      data-home={home}
      data-title={`${t(words.deck)} · ${name}`}
    >
      <h1 className="unseen">{name}</h1>
      {slides.map((slide, index) => (
        <section
          key={slide.id}
          className={`slide s-${slide.id}`}
          id={own ? slide.id : undefined}
          data-slide={slide.id}
        >
          <SlideBody slide={slide} page={index + 1} count={slides.length} {...pictures} />
        </section>
      ))}
      <KeyList count={slides.length} />
      <SlideControls atlas={atlas} />
    </div>
  );
}
