import { embedFiles } from "../../src/build/embed-pages";
import { offlinePage } from "../../src/build/offline-page";
import { pageFiles } from "../../src/build/pages";
import { presentPage } from "../../src/build/present-pages";
import { presentPath } from "../../src/model/locale";
import { locales } from "../../src/model/text";
import { dataset } from "../dataset";
import { withoutPictures } from "../no-pictures";
import { shell } from "./shell";

/** Every document that the build writes from the real data, with stand-ins for what the bundler makes. */
function* documents(): Generator<readonly [path: string, html: string]> {
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

let read: ReadonlyMap<string, Document> | undefined;

/** The same, without their pictures, as a browser reads them; for tests that leave them as they are. */
export function readDocuments(): ReadonlyMap<string, Document> {
  const parser = new DOMParser();
  read ??= new Map(
    withoutPictures(() => [...documents()]).map(([path, html]) => [
      path,
      parser.parseFromString(html, "text/html"),
    ]),
  );
  return read;
}
