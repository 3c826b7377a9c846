import type { Dataset, FieldId } from "../../model/dataset";
import { fieldOf, namingCount, zoneCount, zonesNaming } from "../../model/lookup";
import type { View } from "../../model/selection";
import { conjunction, list, type Locale } from "../../model/text";

/** A common noun loses its capital inside a sentence; AI keeps it. */
const inSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** A field's name inside a sentence: English names are common nouns there. */
export const fieldInSentence = (dataset: Dataset, field: FieldId, locale: Locale): string => {
  const name = fieldOf(dataset, field).name[locale];
  return locale === "en" ? inSentence(name) : name;
};

const outOf = (dataset: Dataset, hits: number, locale: Locale): string => {
  const total = zoneCount(dataset);
  return locale === "zh" ? `${hits} / ${total} 个先导区` : `${hits} of ${total} zones`;
};

const namesField = (dataset: Dataset, field: FieldId, hits: number, locale: Locale): string => {
  const name = fieldInSentence(dataset, field, locale);
  return locale === "zh" ? `布局${name}` : ` ${hits === 1 ? "names" : "name"} ${name}`;
};

/** How many zones name a field, in words: the result when it alone is chosen. */
export function fieldResult(dataset: Dataset, field: FieldId, locale: Locale): string {
  const hits = namingCount(dataset, field);
  return outOf(dataset, hits, locale) + namesField(dataset, field, hits, locale);
}

/** How many zones match, in words. */
export function result(view: View, locale: Locale): string {
  const { dataset, selection, hits } = view;
  const total = zoneCount(dataset);
  const { fields, match, zones } = selection;
  const zh = locale === "zh";
  if (!view.active)
    return zh ? `未筛选，显示 ${total} 个先导区` : `No filter: showing ${total} zones`;
  if (hits === undefined) return zh ? `正在统计 ${total} 个先导区…` : `Counting ${total} zones …`;
  const of = outOf(dataset, hits, locale);
  const chosen = zones.length === 0 ? "" : zh ? "已选且" : " chosen and";
  const [first] = fields;
  if (first === undefined) return zh ? `选择了 ${of}` : `${of} chosen`;
  const verb = hits === 1 ? "names" : "name";
  if (fields.length === 1) return of + chosen + namesField(dataset, first, hits, locale);
  if (match === "any")
    return zh ? `${of}${chosen}列有所选之一` : `${of}${chosen} ${verb} at least one`;
  const all = fields.length === 2 ? "both" : `all ${fields.length}`;
  return zh ? `${of}${chosen}列全这 ${fields.length} 项` : `${of}${chosen} ${verb} ${all}`;
}

/** What is said of a field's relative while the field is chosen and the relative is not. */
export interface RelatedNote {
  readonly chosen: FieldId;
  readonly related: FieldId;
  readonly text: string;
}

/** Which zones name a field that is related to another; the two are never merged. */
export function relatives(dataset: Dataset, locale: Locale): readonly RelatedNote[] {
  const pairs = dataset.fields.flatMap(({ id, related }) =>
    related === undefined ? [] : [[id, related] as const, [related, id] as const],
  );
  return pairs.map(([chosen, related]) => {
    const { name } = fieldOf(dataset, related);
    const count = namingCount(dataset, related);
    const names = zonesNaming(dataset, related).map((zone) => zone.name[locale]);
    const verb = count === 1 ? "names" : "name";
    const whole = locale === "zh" ? `${count} 个先导区` : `${count} zones`;
    const zones = dataset.excerpt
      ? whole
      : locale === "zh"
        ? list(names, locale)
        : conjunction(names, locale);
    const text =
      locale === "zh"
        ? `${zones}列有相关领域“${name.zh}”，原文另列，未并入`
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
