import { readQuery } from "../model/address";
import { locales, type Locale } from "../model/text";

/** What a document that holds the whole site shows of it. */
export interface Face {
  readonly locale: Locale;
  /** The slides, and not the atlas. */
  readonly presenting: boolean;
}

/** The face that a query asks for; the atlas in Chinese where it says nothing. */
export function faceOf(search: string): Face {
  const asked = new URLSearchParams(readQuery(search));
  return {
    locale: locales.find((locale) => locale === asked.get("lang")?.toLowerCase()) ?? "zh",
    presenting: asked.get("present") === "1",
  };
}

/** A query that asks for a face and otherwise for the same as before. */
export function withFace(search: string, { locale, presenting }: Face): string {
  const asked = new URLSearchParams(readQuery(search));
  asked.delete("lang");
  asked.delete("present");
  if (locale !== "zh") asked.set("lang", locale);
  if (presenting) asked.set("present", "1");
  const written = asked.toString();
  return written && `?${written}`;
}
