import { deck } from "../charts/frames/deck";
import type { Dataset } from "../model/dataset";
import { languageTag, plain, type Locale } from "../model/text";
import { DATASET, OUTLINE, SLIDES, writeOutline } from "../entry/outline";
import { renderDecks, type Homes } from "../entry/prerender-deck";
import { alternates, fontPreloads, icon, opening, themeColours } from "./head";
import { escaped, htmlPage, tag } from "./markup";
import type { Shell } from "./page";
import { pagePath } from "./site-files";

const words = { slides: { zh: "演示", en: "Slides" } };

/** Path of the slides in a language, below the base. */
export const presentPath = (locale: Locale): string => `${pagePath(locale)}present/`;

/** All slides, those of the page's language on the screen, readable and printable without scripts. */
export function presentPage(dataset: Dataset, locale: Locale, shell: Shell): string {
  const { base, url } = shell.site;
  const slides = deck(dataset);
  const title = `${words.slides[locale]} · ${plain(dataset.site.name[locale])}`;
  const home = (each: Locale) => ({
    slides: base + presentPath(each),
    atlas: base + pagePath(each),
  });
  const homes: Homes = { zh: home("zh"), en: home("en") };
  return htmlPage(
    { lang: languageTag[locale] },
    [
      ...opening(shell.policy),
      `<title>${escaped(title)}</title>`,
      tag("meta", { name: "description", content: dataset.site.description[locale] }),
      tag("meta", { name: OUTLINE, content: writeOutline(dataset) }),
      tag("meta", { name: SLIDES, content: JSON.stringify(slides.map(({ id }) => id)) }),
      tag("meta", { name: DATASET, content: base + shell.dataset }),
      ...themeColours,
      `<script>${shell.boot}</script>`,
      `<style>${shell.styles}</style>`,
      // A projector shows one font from the first slide on.
      ...fontPreloads(shell.styles),
      icon(shell.site),
      ...(url ? alternates((each) => `${url}/${presentPath(each)}`, locale) : []),
      `${tag("script", { type: "module", src: base + shell.script, crossorigin: "" })}</script>`,
    ],
    '<p id="said" class="unseen" role="status"></p>',
    "<main>",
    renderDecks(dataset, slides, locale, homes),
    "</main>",
  );
}
