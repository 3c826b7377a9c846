import { decode, type Address } from "./address";
import type { FieldId } from "./dataset";
import { pagePath } from "./locale";
import type { Outline } from "./selection";
import type { Locale } from "./text";

/** Path of an embed below the base: en/embed/targets/space/. */
export const embedPath = (chart: string, locale: Locale, field?: FieldId): string =>
  `${pagePath(locale)}embed/${chart}/${field === undefined ? "" : `${field}/`}`;

/** Reads an embed's query; the field that its path names comes before those of the query. */
export function embedAddress(search: string, outline: Outline, field?: FieldId): Address {
  const address = decode(search, outline);
  if (field === undefined || !outline.fields.some(({ id }) => id === field)) return address;
  const fields = [...new Set([field, ...address.selection.fields])];
  return { ...address, selection: { ...address.selection, fields } };
}
