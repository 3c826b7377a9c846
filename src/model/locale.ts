import type { Locale } from "./text";

/** The locale of a `lang` attribute. */
export const localeOf = (lang: string): Locale => (lang.startsWith("en") ? "en" : "zh");

/** Path of the atlas in a language, below the base of its site. */
export const pagePath = (locale: Locale): string => (locale === "zh" ? "" : `${locale}/`);

/** Path of the slides in a language, below the base. */
export const presentPath = (locale: Locale): string => `${pagePath(locale)}present/`;

/** Address of the atlas in a language, from anywhere on its site. */
export const homeOf = (locale: Locale): string => import.meta.env.BASE_URL + pagePath(locale);
