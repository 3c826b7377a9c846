import { deck } from "../exports/slides/deck";
import type { Dataset } from "../model/dataset";
import { presentPath } from "../model/locale";
import { languageTag, plain, type Locale } from "../model/text";
import { OUTLINE, SLIDES, writeOutline } from "../entry/outline";
import { renderSlides } from "../entry/prerender";
import { DATASET } from "../ui/load-dataset";
import { alternates, fontPreloads, icon, opening, themeColours } from "./head";
import { hiddenForm } from "./hidden-form";
import { escaped, htmlPage, tag } from "./markup";
import type { Shell } from "./page";

const words = { slides: { zh: "演示", en: "Slides" } };

/** All slides, those of the page's language on the screen, readable and printable without scripts. */
export function presentPage(dataset: Dataset, locale: Locale, shell: Shell): string {
  const { base, url } = shell.site;
  const slides = deck(dataset);
  const title = `${words.slides[locale]} · ${plain(dataset.site.name[locale])}`;
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
    '<div id="notice"></div>',
    hiddenForm(dataset),
    `<main id="app">${renderSlides(dataset, locale)}</main>`,
  );
}
