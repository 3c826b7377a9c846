import { deck } from "../charts/frames/deck";
import type { Dataset } from "../model/dataset";
import { languageTag, locales, plain, type Locale } from "../model/text";
import { DATASET, OUTLINE, SLIDES, writeOutline } from "../entry/outline";
import { renderDecks, type Homes } from "../entry/prerender-deck";
import { fontPreloads } from "./font-preloads";
import { escaped, tag } from "./markup";
import type { Shell } from "./page";
import { pagePath } from "./site-files";

const words = { slides: { zh: "演示", en: "Slides" } };

/** Path of the slides in a language, below the base. */
export const presentPath = (locale: Locale): string => `${pagePath(locale)}present/`;

function head(dataset: Dataset, locale: Locale, shell: Shell): string {
  const { site } = shell;
  const title = `${words.slides[locale]} · ${plain(dataset.site.name[locale])}`;
  const scheme = (content: string, mode: string) =>
    tag("meta", { name: "theme-color", content, media: `(prefers-color-scheme: ${mode})` });
  return [
    tag("meta", { charset: "utf-8" }),
    tag("meta", { "http-equiv": "Content-Security-Policy", content: shell.policy }),
    tag("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    `<title>${escaped(title)}</title>`,
    tag("meta", { name: "description", content: dataset.site.description[locale] }),
    tag("meta", { name: OUTLINE, content: writeOutline(dataset) }),
    tag("meta", { name: SLIDES, content: JSON.stringify(deck(dataset).map(({ id }) => id)) }),
    tag("meta", { name: DATASET, content: site.base + shell.dataset }),
    scheme("#ffffff", "light"),
    scheme("#111519", "dark"),
    `<script>${shell.boot}</script>`,
    `<style>${shell.styles}</style>`,
    // A projector shows one font from the first slide on.
    ...fontPreloads(shell.styles),
    tag("link", { rel: "icon", href: `${site.base}icon.svg`, type: "image/svg+xml" }),
    ...(site.url
      ? [
          ...locales.map((each) =>
            tag("link", {
              rel: "alternate",
              hreflang: languageTag[each],
              href: `${site.url}/${presentPath(each)}`,
            }),
          ),
          tag("link", { rel: "canonical", href: `${site.url}/${presentPath(locale)}` }),
        ]
      : []),
    tag("script", { type: "module", src: site.base + shell.script, crossorigin: "" }) + "</script>",
  ].join("\n");
}

/** All slides, those of the page's language on the screen, readable and printable without scripts. */
export function presentPage(dataset: Dataset, locale: Locale, shell: Shell): string {
  const { base } = shell.site;
  const home = (each: Locale) => ({
    slides: base + presentPath(each),
    atlas: base + pagePath(each),
  });
  const homes: Homes = { zh: home("zh"), en: home("en") };
  return `<!doctype html>
<html lang="${languageTag[locale]}">
<head>
${head(dataset, locale, shell)}
</head>
<body>
<p id="said" class="unseen" role="status"></p>
<main>
${renderDecks(dataset, deck(dataset), locale, homes)}
</main>
</body>
</html>
`;
}
