import { charts, type ChartId } from "../charts";
import { frameCode } from "../charts/frames/frame-code";
import { embedHeight, LAYOUT } from "../charts/frames/embed-height";
import { embedWords } from "../charts/frames/embed-words";
import type { Dataset } from "../model/dataset";
import { embedPath } from "../model/embed-address";
import { everything, select } from "../model/selection";
import { locales, plain, type Locale } from "../model/text";
import { picturePath, PNG_SIZE } from "./pictures";
import { pagePath, type Site } from "./site-files";

/** Path of a chart's oEmbed answer below the base. */
export const oembedPath = (id: ChartId, locale: Locale): string => `oembed/${locale}/${id}.json`;

/**
 * A chart as oEmbed 1.0 describes it. Without SITE_URL its addresses begin at the
 * base path: enough for whoever knows where they fetched it from.
 * @param has whether the build has written a file
 */
export function oembed(
  dataset: Dataset,
  id: ChartId,
  locale: Locale,
  site: Site,
  has: (path: string) => boolean,
): string {
  const chart = charts.get(id);
  if (!chart) throw new Error(`unknown chart “${id}”; expected ${[...charts.keys()].join(", ")}`);
  const root = site.url ?? site.base.replace(/\/$/, "");
  const words = embedWords(chart, select(dataset, everything), locale);
  const title = plain(words.title);
  const height = embedHeight(words, LAYOUT);
  const src = `${root}/${embedPath(id, locale)}`;
  const picture = picturePath(id, locale, "light", "png");
  return `${JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      title,
      provider_name: plain(words.brand),
      provider_url: `${root}/${pagePath(locale)}`,
      width: LAYOUT,
      height,
      html: frameCode({ src, width: LAYOUT, height, title }),
      ...(has(picture) && {
        thumbnail_url: `${root}/${picture}`,
        thumbnail_width: PNG_SIZE.width,
        thumbnail_height: PNG_SIZE.height,
      }),
    },
    null,
    2,
  )}\n`;
}

/** The path and the body of every oEmbed answer. */
export function* oembedFiles(
  dataset: Dataset,
  site: Site,
  has: (path: string) => boolean,
): Generator<readonly [string, string]> {
  for (const locale of locales)
    for (const id of charts.keys())
      yield [oembedPath(id, locale), oembed(dataset, id, locale, site, has)];
}
