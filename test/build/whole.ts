import { strFromU8, unzipSync } from "fflate";
import { vi } from "vitest";
import { dataFiles } from "../../src/build/data-files";
import { embedFiles } from "../../src/build/embed-pages";
import { loadFaces } from "../../src/build/faces";
import { hostScript } from "../../src/build/host-script";
import { oembedFiles } from "../../src/build/oembed";
import { offlinePage } from "../../src/build/offline-page";
import { pageFiles } from "../../src/build/pages";
import { picturePath } from "../../src/build/pictures";
import { presentPage } from "../../src/build/present-pages";
import { presentPath } from "../../src/model/locale";
import { withFaces } from "../../src/build/raster-text";
import { chartsOf } from "../../src/charts";
import type { Chart } from "../../src/charts/chart";
import { formatOf } from "../../src/exports";
import { pictureSvg } from "../../src/exports/picture-svg";
import * as svg from "../../src/exports/svg-text";
import { firstZones, pictured } from "../../src/charts/frames/window";
import type { Dataset } from "../../src/model/dataset";
import { everything, select } from "../../src/model/selection";
import { locales } from "../../src/model/text";
import { jobOf } from "../exports/job";
import { shell } from "./shell";

const url = "https://example.org";

/** The texts of a package by the paths of its parts. */
const partsOf = (path: string, body: Uint8Array): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(body))
    .filter(([name]) => /\.(?:xml|rels|json|csv)$/.test(name))
    .map(([name, part]) => [`${path}/${name}`, strFromU8(part)] as const);

function* pagesOf(data: Dataset): Generator<readonly [path: string, text: string]> {
  yield* pageFiles(data, shell);
  for (const locale of locales)
    yield [`${presentPath(locale)}index.html`, presentPage(data, locale, shell)];
  yield* embedFiles(data, shell);
  yield* oembedFiles(data, url, () => true);
  yield ["embed.js", hostScript(data, "", url)];
  const { page } = offlinePage(data, {
    styles: { atlas: "", slides: "" },
    ...{ boot: "", script: "", icon: "<svg/>", url, read: () => Buffer.from("") },
  });
  yield ["offline.html", page];
}

/** Makes pages of one dataset, with one drawing of what is shown on several of them. */
function drawingOnce<Pages>(make: () => Pages): Pages {
  const draw = svg.svgText;
  const drawn = new Map<Chart, Map<string, string>>();
  const pictures = vi.spyOn(svg, "svgText").mockImplementation((chart, view, frame, options) => {
    const own = drawn.get(chart) ?? new Map<string, string>();
    drawn.set(chart, own);
    const key = JSON.stringify([view.selection, frame, options]);
    const picture = own.get(key) ?? draw(chart, view, frame, options);
    own.set(key, picture);
    return picture;
  });
  try {
    return make();
  } finally {
    pictures.mockRestore();
  }
}

const faces = loadFaces();

function* picturesOf(data: Dataset): Generator<readonly [path: string, text: string]> {
  const view = pictured(select(data, everything));
  for (const [id, chart] of chartsOf(data))
    for (const locale of locales) {
      const svg = pictureSvg(chart, view, { shape: "16:9", locale, theme: "light" });
      const { missing } = withFaces(svg, locale, faces);
      if (missing.length > 0) throw new Error(`${id}.${locale}: no glyph for ${missing.join(" ")}`);
      yield [picturePath(id, locale, "light", "svg"), svg];
    }
}

async function* filesOf(whole: Dataset): AsyncGenerator<readonly [path: string, text: string]> {
  for (const id of ["csv", "xlsx", "json", "pptx"])
    for (const locale of locales) {
      // oxlint-disable-next-line no-await-in-loop
      const format = await formatOf(id);
      const shown = id === "pptx" ? pictured(select(whole, everything)) : undefined;
      const job = jobOf([], { data: whole, locale });
      // oxlint-disable-next-line no-await-in-loop
      const body = await format.write(shown ? { ...job, view: shown } : job);
      // oxlint-disable-next-line no-await-in-loop
      const bytes = new Uint8Array(await body.arrayBuffer());
      const path = `all.${locale}${format.extension}`;
      yield* id === "xlsx" || id === "pptx"
        ? partsOf(path, bytes)
        : [[path, strFromU8(bytes)] as const];
    }
}

/**
 * All that a build makes of a place for readers, as text by its path: pages, slides,
 * embeds, oEmbed, the element, the offline file, pictures, data files, and the files that
 * readers can take.
 */
export async function wholeSite(whole: Dataset): Promise<ReadonlyMap<string, string>> {
  const data = firstZones(whole);
  const files = new Map([...drawingOnce(() => [...pagesOf(data)]), ...picturesOf(whole)]);
  for (const [name, body] of dataFiles(whole, `${url}/`))
    if (typeof body === "string") files.set(`data/${name}`, body);
  for await (const [path, text] of filesOf(whole)) files.set(path, text);
  return files;
}
