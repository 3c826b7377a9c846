import { colon } from "../model/format";
import { fieldOf } from "../model/lookup";
import type { Dataset } from "../model/dataset";
import type { Selection, View } from "../model/selection";
import { zonesCounted, zoneWord } from "../model/terms";
import { conjunction, disjunction, list, type Locale } from "../model/text";

const label = {
  filter: { zh: "筛选：", en: "Filter: " },
} as const;

/** The chosen zones by name, and how many more are not at hand. */
function zoneNames(dataset: Dataset, { zones }: Selection, locale: Locale): readonly string[] {
  const names = zones.flatMap(
    (id) => dataset.zones.find((zone) => zone.id === id)?.name[locale] ?? [],
  );
  const others = zones.length - names.length;
  if (others === 0) return names;
  const more = names.length > 0 ? { zh: "另 ", en: " more" } : { zh: "", en: "" };
  return locale === "zh"
    ? [...names, more.zh + zonesCounted(dataset, others, "zh")]
    : [...names, `${others}${more.en} ${zoneWord(dataset, others).en}`];
}

/** The filter in a few words, for a picture that has left the page; nothing when none is set. */
export function filtered({ dataset, selection, active }: View, locale: Locale): string | undefined {
  if (!active) return undefined;
  const names = selection.fields.map((id) => {
    const name = fieldOf(dataset, id).name[locale];
    return locale === "en" ? name.toLowerCase() : name;
  });
  const join = selection.match === "all" ? conjunction : disjunction;
  const fields = join(names, locale);
  const zones = list(zoneNames(dataset, selection, locale), locale);
  const parts = [
    fields,
    zones && (fields ? zoneWord(dataset, 2)[locale] + colon[locale] : "") + zones,
    selection.only && { zh: "只画符合的", en: "others left out" }[locale],
  ].filter(Boolean);
  return label.filter[locale] + parts.join(locale === "zh" ? "；" : "; ");
}
