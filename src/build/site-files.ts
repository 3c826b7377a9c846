import { basePathOf } from "./address.mjs";
import { pagePath } from "../model/locale";
import { locales } from "../model/text";

/** Where a page is, as the build knows it. */
export interface Site {
  /** Path of the site on its host, with a slash at both ends. */
  readonly base: string;
  /** Absolute address of the base without the slash; unset where it is not known. */
  readonly url?: string;
}

/** Reads BASE_PATH and SITE_URL. @throws Error when SITE_URL is no address. */
export function siteFrom(env: Readonly<Record<string, string | undefined>>): Site {
  const base = basePathOf(env["BASE_PATH"]);
  const written = env["SITE_URL"];
  if (!written) return { base };
  if (!URL.canParse(written))
    throw new Error(`SITE_URL is “${written}”; expected an address such as https://example.org`);
  return { base, url: new URL(written).href.replace(/\/$/, "") };
}

/** The sitemap of pages that belong in a search engine, changed when the data were released. */
export function sitemap(url: string, released: string): string {
  const entries = locales.map(
    (locale) => `<url><loc>${url}/${pagePath(locale)}</loc><lastmod>${released}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</urlset>\n`;
}

/** robots.txt, with the sitemap where its address is known. */
export const robots = (url?: string): string =>
  `User-agent: *\nAllow: /\n${url ? `Sitemap: ${url}/sitemap.xml\n` : ""}`;
