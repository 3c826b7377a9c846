import type { Dataset, FieldId } from "../../model/dataset";
import { fieldOf, namingCount, zonesNaming } from "../../model/lookup";
import type { View } from "../../model/selection";
import { conjunction, list, namesIn, type Locale } from "../../model/text";
import { zonesCounted } from "../../model/terms";

/** A common noun loses its capital inside a sentence; AI keeps it. */
const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A field's name inside a sentence: English names are common nouns there. */
export const fieldInSentence = (dataset: Dataset, field: FieldId, locale: Locale): string => {
  const name = fieldOf(dataset, field).name[locale];
  return locale === "en" ? inSentence(name) : name;
};

/** Which zones name a field that is related to another, said while that is chosen and it is not; the two are never merged. */
export function relatives(dataset: Dataset, locale: Locale) {
  const pairs = dataset.fields.flatMap(({ id, related }) =>
    related === undefined ? [] : [[id, related] as const, [related, id] as const],
  );
  return pairs.map(([chosen, related]) => {
    const { name } = fieldOf(dataset, related);
    const count = namingCount(dataset, related);
    const names = namesIn(zonesNaming(dataset, related), locale);
    const verb = count === 1 ? "names" : "name";
    const whole = zonesCounted(dataset, count, locale);
    const zones = dataset.whole
      ? whole
      : locale === "zh"
        ? list(names, locale)
        : conjunction(names, locale);
    const text =
      locale === "zh"
        ? `${zones}列出相关领域“${name.zh}”，原文另列，未并入`
        : `${zones} ${verb} a related field, ${inSentence(name.en)}, kept apart as in the source`;
    return { chosen, related, text };
  });
}

/** The notes on relatives that a selection calls for. */
export const relatedNotes = (
  { dataset, selection: { fields } }: View,
  locale: Locale,
): readonly string[] =>
  relatives(dataset, locale)
    .filter(({ chosen, related }) => fields.includes(chosen) && !fields.includes(related))
    .map(({ text }) => text);
