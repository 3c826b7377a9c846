import type { ChartId } from "../../charts";
import { encode, type Theme } from "../../model/address";
import { embedPath } from "../../model/embed-address";
import { everything, type Selection } from "../../model/selection";
import { locales, type Locale } from "../../model/text";

/** What an address leads to. */
export interface Wanted {
  readonly locale: Locale;
  /** `auto` follows the reader's system and stays out of the address. */
  readonly theme: Theme;
  readonly selection: Selection;
}

/** A wanted chart, and whether it answers to the selection at all. */
export interface WantedChart extends Wanted {
  readonly chart: ChartId;
  readonly selectable: boolean;
}

const folder = (locale: Locale) => (locale === locales[0] ? "" : `${locale}/`);

const query = (theme: Theme, selection: Selection) =>
  encode({ selection, ...(theme !== "auto" && { theme }), plain: false, rest: [] });

/**
 * Absolute address of the site, with a slash at its end: its own where the page names
 * it, else the one that the page was read at.
 * Nothing where neither is known, as in a file on a disk.
 * @param canonical the page's canonical address, where the site knows its own
 * @param page the address that the page was read at
 * @param base path of the site on its host
 */
export function siteRoot(
  canonical: string | undefined,
  page: string,
  base: string,
): string | undefined {
  if (canonical === undefined) return /^https?:/.test(page) ? new URL(base, page).href : undefined;
  return locales.reduce(
    (root, locale) => (folder(locale) ? root.replace(new RegExp(`/${locale}/$`), "/") : root),
    new URL(canonical).href,
  );
}

/** The atlas, at one chart or at its top. */
export const atlasAddress = (
  root: string,
  { locale, theme, selection }: Wanted,
  chart?: ChartId,
): string =>
  `${root}${folder(locale)}${query(theme, selection)}${chart === undefined ? "" : `#${chart}`}`;

/**
 * One chart for a frame. The first field goes into the path, so that even the first
 * paint without scripts shows it chosen.
 */
export function embedAddress(root: string, wanted: WantedChart): string {
  const { chart, locale, theme, selectable } = wanted;
  const selection = selectable ? wanted.selection : everything;
  const [field, ...fields] = selection.fields;
  return root + embedPath(chart, locale, field) + query(theme, { ...selection, fields });
}

/** A finished picture at its lasting address; it shows everything, unfiltered. */
export const pictureAddress = (
  root: string,
  { chart, locale, theme }: Pick<WantedChart, "chart" | "locale" | "theme">,
): string => `${root}charts/${chart}.${locale}.${theme === "dark" ? "dark" : "light"}.png`;
