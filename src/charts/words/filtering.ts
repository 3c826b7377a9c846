import type { Dataset, FieldId } from "../../model/dataset";
import { fieldOf, zonesNaming } from "../../model/lookup";
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

/** How many zones match, in words. */
export function result(view: View, locale: Locale): string {
  const { dataset, selection, hits } = view;
  const total = dataset.zones.length;
  const { fields, match, zones } = selection;
  const zh = locale === "zh";
  if (!view.active)
    return zh ? `未筛选，显示 ${total} 个先导区` : `No filter: showing ${total} zones`;
  const of = zh ? `${hits} / ${total} 个先导区` : `${hits} of ${total} zones`;
  const chosen = zones.length === 0 ? "" : zh ? "已选且" : " chosen and";
  const [first] = fields;
  if (first === undefined) return zh ? `选择了 ${of}` : `${of} chosen`;
  const verb = hits === 1 ? "names" : "name";
  if (fields.length === 1) {
    const name = fieldInSentence(dataset, first, locale);
    return zh ? `${of}${chosen}布局${name}` : `${of}${chosen} ${verb} ${name}`;
  }
  if (match === "any")
    return zh ? `${of}${chosen}列有所选之一` : `${of}${chosen} ${verb} at least one`;
  const all = fields.length === 2 ? "both" : `all ${fields.length}`;
  return zh ? `${of}${chosen}列全这 ${fields.length} 项` : `${of}${chosen} ${verb} ${all}`;
}

/** Which zones name a field that is related to a chosen one; the two are never merged. */
export function relatedNotes(view: View, locale: Locale): readonly string[] {
  const { dataset, selection } = view;
  return selection.fields.flatMap((chosen) =>
    dataset.fields
      .filter(({ id, related }) => related === chosen || fieldOf(dataset, chosen).related === id)
      .filter(({ id }) => !selection.fields.includes(id))
      .map(({ id, name }) => {
        const zones = zonesNaming(dataset, id).map((zone) => zone.name[locale]);
        if (locale === "zh")
          return `${list(zones, locale)}列有相关领域“${name.zh}”，原文另列，未并入`;
        const verb = zones.length === 1 ? "names" : "name";
        return `${conjunction(zones, locale)} ${verb} a related field, ${inSentence(name.en)}, kept apart as in the source`;
      }),
  );
}
