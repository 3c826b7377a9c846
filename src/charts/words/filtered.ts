import { fieldOf, zoneOf } from "../../model/lookup";
import type { View } from "../../model/selection";
import { languageTag, list, type Locale } from "../../model/text";

const label = {
  filter: { zh: "筛选：", en: "Filter: " },
  zones: { zh: "先导区：", en: "zones: " },
} as const;

/** The filter in a few words, for a picture that has left the page; nothing when none is set. */
export function filtered({ dataset, selection, active }: View, locale: Locale): string | undefined {
  if (!active) return undefined;
  const names = selection.fields.map((id) => {
    const name = fieldOf(dataset, id).name[locale];
    return locale === "en" ? name.toLowerCase() : name;
  });
  const type = selection.match === "all" ? "conjunction" : "disjunction";
  const fields = new Intl.ListFormat(languageTag[locale], { type }).format(names);
  const zones = list(
    selection.zones.map((id) => zoneOf(dataset, id).name[locale]),
    locale,
  );
  const parts = [fields, zones && (fields ? label.zones[locale] : "") + zones].filter(Boolean);
  return label.filter[locale] + parts.join(locale === "zh" ? "；" : "; ");
}
