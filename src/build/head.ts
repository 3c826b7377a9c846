import type { ChartId } from "../charts";
import { languageTag, locales, type Locale } from "../model/text";
import { tag } from "./markup";
import { picturePath, PNG_SIZE } from "./pictures";
import type { Site } from "./site-files";

const meta = (name: string, content: string) => tag("meta", { name, content });
const property = (name: string, content: string) => tag("meta", { property: name, content });

/**
 * What every head begins with.
 * @param listed whether search engines may list the page
 */
export const opening = (policy: string, listed = true): readonly string[] => [
  tag("meta", { charset: "utf-8" }),
  tag("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
  meta("viewport", "width=device-width, initial-scale=1"),
  ...(listed ? [] : [meta("robots", "noindex")]),
];

export const icon = ({ base }: Site): string =>
  tag("link", { rel: "icon", href: `${base}icon.svg`, type: "image/svg+xml" });

/** The colour of the browser's own bars. */
export const themeColours: readonly string[] = [
  ["#ffffff", "light"],
  ["#111519", "dark"],
].map(([content = "", mode]) =>
  tag("meta", { name: "theme-color", content, media: `(prefers-color-scheme: ${mode})` }),
);

/** The same page in each language, and its own address; search engines take whole ones only. */
export const alternates = (
  address: (each: Locale) => string,
  locale: Locale,
): readonly string[] => [
  ...locales.map((each) =>
    tag("link", { rel: "alternate", hreflang: languageTag[each], href: address(each) }),
  ),
  tag("link", { rel: "canonical", href: address(locale) }),
];

/** What a page says of itself where its address is shared. */
export const openGraph = (title: string, description: string): readonly string[] => [
  property("og:type", "website"),
  property("og:title", title),
  property("og:description", description),
];

/**
 * A chart as the picture that a shared address shows.
 * @param url absolute address of the site without a slash at its end
 */
export const openGraphPicture = (
  url: string,
  id: ChartId,
  locale: Locale,
  alt: string,
): readonly string[] => [
  property("og:image", `${url}/${picturePath(id, locale, "light", "png")}`),
  property("og:image:type", "image/png"),
  property("og:image:width", String(PNG_SIZE.width)),
  property("og:image:height", String(PNG_SIZE.height)),
  property("og:image:alt", alt),
  meta("twitter:card", "summary_large_image"),
];

/**
 * Asks at once for the fonts that inline styles name, so that the first paint may have
 * them. In a head, browsers hold the first paint back for it; in a body they do not.
 */
export function fontPreloads(styles: string): readonly string[] {
  const files = [...styles.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, path = ""]) => path);
  return [...new Set(files)].map((href) =>
    tag("link", { rel: "preload", as: "font", type: "font/woff2", href, crossorigin: "" }),
  );
}
