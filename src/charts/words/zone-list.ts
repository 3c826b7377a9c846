import type { Zone } from "../../model/dataset";
import type { Locale } from "../../model/text";

/** How many fields a zone names: 4 项, 4 fields. */
export function listCount({ fields }: Zone, locale: Locale): string {
  const { length } = fields;
  return locale === "zh" ? `${length} 项` : `${length} ${length === 1 ? "field" : "fields"}`;
}

/** What an open list ends with as printed: 等 is “etc.” in English, others are as they are. */
export const openEnd = ({ list: { stated } }: Zone, locale: Locale): string =>
  stated.startsWith("等") ? { zh: "等", en: "etc." }[locale] : stated;

/** Whether the printed list is open or complete, in few words. */
export function listEnd(zone: Zone, locale: Locale): string {
  const { kind, stated } = zone.list;
  if (kind === "open") {
    const end = openEnd(zone, locale);
    // What is no 等 has no room beside a row.
    if (end === stated) return { zh: "未列全", en: "open list" }[locale];
    return locale === "zh" ? `以“${end}”收尾` : `list ends “${end}”`;
  }
  return locale === "zh" ? `“${stated}”` : "complete list";
}

/** Both in one short line: 4 项 · 等; 4, etc. */
export function listShort(zone: Zone, locale: Locale): string {
  const open = zone.list.kind === "open";
  if (locale === "zh") return `${zone.fields.length} 项${open ? " · 等" : ""}`;
  return open ? `${zone.fields.length}, etc.` : String(zone.fields.length);
}
