import type { Locale } from "../model/text";

/** Address of the atlas in a language, from anywhere on its site. */
export const homeOf = (locale: Locale): string =>
  `${import.meta.env.BASE_URL}${locale === "zh" ? "" : `${locale}/`}`;
