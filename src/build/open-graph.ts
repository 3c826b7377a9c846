import type { ChartId } from "../charts";
import type { Locale } from "../model/text";
import { tag } from "./markup";
import { picturePath, PNG_SIZE } from "./pictures";

/** What a page says of itself where its address is shared. */
export const openGraph = (title: string, description: string): readonly string[] => [
  tag("meta", { property: "og:type", content: "website" }),
  tag("meta", { property: "og:title", content: title }),
  tag("meta", { property: "og:description", content: description }),
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
  tag("meta", {
    property: "og:image",
    content: `${url}/${picturePath(id, locale, "light", "png")}`,
  }),
  tag("meta", { property: "og:image:type", content: "image/png" }),
  tag("meta", { property: "og:image:width", content: String(PNG_SIZE.width) }),
  tag("meta", { property: "og:image:height", content: String(PNG_SIZE.height) }),
  tag("meta", { property: "og:image:alt", content: alt }),
  tag("meta", { name: "twitter:card", content: "summary_large_image" }),
];
