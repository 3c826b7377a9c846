import { deck, type Slide } from "../../exports/slides/deck";
import { homeOf, presentPath } from "../../model/locale";
import { languageTag, locales, type Locale } from "../../model/text";
import { withFace } from "../../state/face";
import { query } from "../../state/query";
import { AtlasContext, useAtlas, useText } from "../atlas";
import { SlideBody } from "./body";
import { KeyList } from "./key-list";
import { SlideControls } from "./slide-controls";

const words = { deck: { zh: "演示", en: "Slides" } };

interface Props {
  readonly slides: readonly Slide[];
  /** Whether the page is in this language: its slides are what fragments lead to. */
  readonly own: boolean;
}

/** All slides of one language. */
function Deck({ slides, own }: Props) {
  const { locale, dataset } = useAtlas();
  const t = useText();
  const name = t(dataset.site.name);
  return (
    <div
      className="deck"
      lang={languageTag[locale]}
      data-home={import.meta.env.BASE_URL + presentPath(locale)}
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
          <SlideBody slide={slide} page={index + 1} count={slides.length} />
        </section>
      ))}
      <KeyList count={slides.length} />
      <SlideControls />
    </div>
  );
}

/**
 * The slides of both languages, so that the other ones are at hand without leaving full screen
 * or asking the network.
 */
export function Slides() {
  const atlas = useAtlas();
  const slides = deck(atlas.dataset);
  const home = (locale: Locale) =>
    atlas.ways
      ? location.pathname + withFace(query(), { locale, presenting: false })
      : homeOf(locale);
  return locales.map((locale) => (
    <AtlasContext key={locale} value={{ ...atlas, locale, home: home(locale), fixed: true }}>
      <Deck slides={slides} own={locale === atlas.locale && !atlas.ways} />
    </AtlasContext>
  ));
}
