import type { ChartId } from "../charts";
import { embedHeight, embedWords, LAYOUT } from "../ui/embed-frame";
import { frameCode } from "../exports/frame-code";
import { shownSelection } from "../pages/embed";
import type { Dataset, FieldId } from "../model/dataset";
import { embedPath } from "../model/embed-address";
import { pagePath } from "../model/locale";
import { select } from "../model/selection";
import { plain, type Locale } from "../model/text";
import { embeds, type EmbedPage } from "./embeds";
import { tag } from "./markup";
import { picturePath, PNG_SIZE } from "./pictures";

/** Path of an embed's oEmbed answer below the base. */
export const oembedPath = (id: ChartId, locale: Locale, field?: FieldId): string =>
  `oembed/${locale}/${id}${field === undefined ? "" : `/${field}`}.json`;

/** What leads a program from a page to an oEmbed answer. */
export const oembedLink = (url: string, path: string, title: string): string =>
  tag("link", {
    ...{ rel: "alternate", type: "application/json+oembed" },
    ...{ href: `${url}/${path}`, title },
  });

/**
 * An embed as oEmbed 1.0 describes it.
 * @param url absolute address of the site without a slash at its end
 * @param has whether the build has written a file
 */
export function oembed(
  dataset: Dataset,
  { id, locale, chart, field }: EmbedPage,
  url: string,
  has: (path: string) => boolean,
): string {
  const words = embedWords(chart, select(dataset, shownSelection(field)), locale);
  const title = [words.title, words.filter].filter(Boolean).map(plain).join(" · ");
  const height = embedHeight(words, LAYOUT);
  const picture = picturePath(id, locale, "light", "png");
  return `${JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      title,
      provider_name: plain(words.brand),
      provider_url: `${url}/${pagePath(locale)}`,
      width: LAYOUT,
      height,
      html: frameCode({
        src: `${url}/${embedPath(id, locale, field)}`,
        ...{ width: LAYOUT, height, title },
      }),
      ...(has(picture) && {
        thumbnail_url: `${url}/${picture}`,
        thumbnail_width: PNG_SIZE.width,
        thumbnail_height: PNG_SIZE.height,
      }),
    },
    null,
    2,
  )}\n`;
}

/** The path and the body of every oEmbed answer; none where the site's address is not known. */
export function* oembedFiles(
  dataset: Dataset,
  url: string | undefined,
  has: (path: string) => boolean,
): Generator<readonly [string, string]> {
  if (url === undefined) return;
  for (const embed of embeds(dataset))
    yield [oembedPath(embed.id, embed.locale, embed.field), oembed(dataset, embed, url, has)];
}
