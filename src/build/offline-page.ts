import { OUTLINE, writeOutline } from "../entry/outline";
import { renderAtlas } from "../entry/prerender";
import type { Dataset } from "../model/dataset";
import { wholeOf } from "../model/lookup";
import { languageTag, plain } from "../model/text";
import type { Ways } from "../ui/atlas";
import { INLINE } from "../ui/load-dataset";
import { compactJson } from "./files";
import { cspHash, offlinePolicy, type Hashes } from "./headers";
import { opening } from "./head";
import { escaped, htmlPage, tag } from "./markup";

/** What the offline file is put together from. */
export interface OfflineParts {
  /** The styles of both faces; one of them is in force at a time. */
  readonly styles: { readonly atlas: string; readonly slides: string };
  readonly boot: string;
  readonly script: string;
  /** Reads a file of the site by the address that the styles name. */
  readonly read: (address: string) => Buffer;
  readonly icon: string;
  /** Absolute address of the site, where it is known: what is shared leads there. */
  readonly url?: string;
}

const face = /@font-face\{[^}]*url\([^}]*\}/g;

/** The faces that both styles share, each once, with their files inside; and the styles without them. */
function inlined({ styles, read }: OfflineParts) {
  const fonts = [...new Set(styles.slides.match(face))].map((rule) =>
    rule.replace(
      /url\("?([^")]+)"?\)/g,
      (_, address: string) => `url(data:font/woff2;base64,${read(address).toString("base64")})`,
    ),
  );
  return {
    shared: [...fonts, ":root[data-unsettled] body{visibility:hidden}"].join("\n"),
    atlas: styles.atlas.replaceAll(face, ""),
    slides: styles.slides.replaceAll(face, ""),
  };
}

/** Code inside a script element: no text in it may end the element. */
const asElement = (code: string) => code.replaceAll(/<(?=\/script|!--|script)/gi, String.raw`\x3c`);

const none: Ways = { language: () => undefined, present: () => undefined };

/**
 * The whole site in one document that asks for nothing: what can be read without
 * scripts is the atlas in Chinese; scripts draw the other language and the slides.
 */
export function offlinePage(
  dataset: Dataset,
  parts: OfflineParts,
): { readonly page: string; readonly hashes: Hashes } {
  const { shared, atlas, slides } = inlined(parts);
  const [boot, script] = [parts.boot, parts.script].map(asElement) as [string, string];
  const hashes = {
    scriptHashes: [boot, script].map(cspHash),
    styleHashes: [shared, atlas, slides].map(cspHash),
  };
  const { name, tagline } = dataset.site;
  const page = htmlPage(
    { lang: languageTag.zh },
    [
      ...opening(offlinePolicy(hashes), false),
      `<title>${escaped(`${plain(name.zh)} · ${plain(tagline.zh)}`)}</title>`,
      tag("meta", { name: OUTLINE, content: writeOutline(dataset) }),
      `<style>${shared}</style>`,
      `<style id="app-styles">${atlas}</style>`,
      `<style id="slides-styles" media="not all">${slides}</style>`,
      `<script>${boot}</script>`,
      parts.url === undefined ? "" : tag("link", { rel: "canonical", href: `${parts.url}/` }),
      tag("link", { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(parts.icon)}` }),
    ],
    `<div id="app">${renderAtlas(dataset, "zh", { ways: none })}</div>`,
    '<main id="slides" hidden></main>',
    '<p id="said" class="unseen" role="status"></p>',
    `<script type="application/json" id="${INLINE}">${compactJson(wholeOf(dataset)).replaceAll("<", String.raw`\u003c`)}</script>`,
    `<script>${script}</script>`,
  );
  return { page, hashes };
}
