import { embedFiles } from "../../src/build/embed-pages";
import { offlinePage } from "../../src/build/offline-page";
import { atlasPage, notFoundPage, type Shell } from "../../src/build/pages";
import { presentPage } from "../../src/build/present-pages";
import { locales } from "../../src/model/text";
import { dataset } from "../dataset";

const hashes = { scriptHashes: [], styleHashes: [] };
/** What the bundler would make, in its place. */
export const shell: Shell = {
  site: { base: "/", url: "https://example.org" },
  styles: ".first{color:red}",
  rest: ".second{color:red}",
  boot: "boot()",
  head: "head()",
  hashes,
  policy: "default-src 'none'",
  script: "assets/main.js",
  preloads: ["assets/part.js"],
  dataset: "assets/dataset.json",
};

/** Every document that the build writes from the real data, with stand-ins for what the bundler makes. */
export function* documents(): Generator<readonly [path: string, html: string]> {
  for (const locale of locales) {
    const home = locale === "zh" ? "" : "en/";
    yield [`${home}index.html`, atlasPage(dataset, locale, shell)];
    yield [`${home}present/index.html`, presentPage(dataset, locale, shell)];
  }
  yield* embedFiles(dataset, shell);
  yield ["404.html", notFoundPage(dataset, shell)];
  const { page } = offlinePage(dataset, {
    styles: { atlas: ".atlas{color:red}", slides: ".slides{color:red}" },
    boot: "boot()",
    script: "script()",
    read: () => Buffer.from(""),
    icon: "<svg/>",
    url: "https://example.org",
  });
  yield ["pilot-zone-atlas.html", page];
}
