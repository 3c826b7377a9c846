import { embedFiles } from "../../src/build/embed-pages";
import { offlinePage } from "../../src/build/offline-page";
import { pageFiles } from "../../src/build/pages";
import { presentPage } from "../../src/build/present-pages";
import { presentPath } from "../../src/model/locale";
import { locales } from "../../src/model/text";
import { dataset } from "../dataset";
import { shell } from "./shell";

/** Every document that the build writes from the real data, with stand-ins for what the bundler makes. */
export function* documents(): Generator<readonly [path: string, html: string]> {
  yield* pageFiles(dataset, shell);
  for (const locale of locales)
    yield [`${presentPath(locale)}index.html`, presentPage(dataset, locale, shell)];
  yield* embedFiles(dataset, shell);
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
