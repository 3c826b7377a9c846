import { tag } from "./markup";

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
