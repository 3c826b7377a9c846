import type { Dataset, FactId, Field, Zone } from "../../model/dataset";
import {
  factOf,
  fieldsByDegree,
  fieldsNamed,
  namingCount,
  zoneCount,
  zonesNaming,
} from "../../model/lookup";
import { prose, sourceKind } from "../../model/format";
import type { View } from "../../model/selection";
import { targetFacts, targetOf, targetSum } from "../../model/target";
import { zonesCounted } from "../../model/terms";
import { eachLocale, list, namesIn, type Locale, type Text } from "../../model/text";
import type { Point, Tooltip } from "../chart";
import { factPoint, factTooltip, lined, placesOf, terms as shared } from "./facts";
import { missingFrom, notNamed, relatedNames } from "./fields";
import { bracketed, comma, semicolon, stop, told } from "./sentences";
import { notPublished, targetsHead } from "./target-words";

const terms = {
  ...shared,
  named: { zh: "列入", en: "Named by" },
  missing: { zh: "未列出", en: "Not named" },
  by: { zh: "未列出", en: "Not named by" },
  related: { zh: "相关", en: "Related" },
  note: { zh: "说明", en: "Note" },
  list: { zh: "清单", en: "List" },
  fields: { zh: "列出", en: "Names" },
} as const;

/** The facts that say which zones name a field. */
export const factsOfField = (dataset: Dataset, field: Field): readonly FactId[] =>
  dataset.zones.flatMap((zone) =>
    zone.fields.filter((named) => named.field === field.id).map(({ fact }) => fact),
  );

export const factsOfZone = ({ fields }: Zone) => fields.map(({ fact }) => fact);

/** The facts that a matrix rests on. */
export const matrixFacts = ({ zones }: Dataset): readonly FactId[] => zones.flatMap(factsOfZone);

/** Names of zones; of some of all, that they are those in the picture. */
function shownNames(names: readonly string[], { whole }: Dataset, locale: Locale): string {
  const all = list(names, locale);
  return whole && all ? told({ zh: "图中", en: "shown" }[locale], all, locale) : all;
}

/** The zones that name a field. */
const namedBy = (dataset: Dataset, { id }: Field, locale: Locale): string =>
  shownNames(namesIn(zonesNaming(dataset, id), locale), dataset, locale);

/** Which zones name a field, in one sentence. */
function fieldSentence(dataset: Dataset, field: Field, locale: Locale): string {
  const count = namingCount(dataset, field.id);
  const all = zonesCounted(dataset, zoneCount(dataset), locale);
  const who = namedBy(dataset, field, locale);
  const counted = { zh: `${count} / ${all}列入`, en: `named by ${count} of ${all}` }[locale];
  return told(field.name[locale], counted + (who && bracketed(who, locale)), locale);
}

/** The same of several, one after another. */
export const fieldSentences = (dataset: Dataset, fields: readonly Field[]): Text =>
  eachLocale((locale) =>
    fields.map((field) => fieldSentence(dataset, field, locale)).join(stop[locale]),
  );

/** What a field's column says. */
function fieldTooltip(dataset: Dataset, field: Field, locale: Locale): Tooltip {
  const of = `${namingCount(dataset, field.id)} / ${zoneCount(dataset)}`;
  const who = namedBy(dataset, field, locale);
  const named = zonesNaming(dataset, field.id);
  const others = dataset.zones.filter((zone) => !named.includes(zone));
  const missing = others.map((zone) => missingFrom(zone, locale));
  return {
    title: field.name[locale],
    lines: lined(
      locale,
      [terms.named, of + (who && comma[locale] + who)],
      [terms.by, shownNames(missing, dataset, locale) || undefined],
      [terms.note, field.note?.[locale]],
      [terms.where, placesOf(dataset, factsOfField(dataset, field), locale)],
    ),
  };
}

/** What a zone's row says: its fields, and whether the list is open. */
function zonePoint(dataset: Dataset, zone: Zone, locale: Locale): Point {
  const fields = list(namesIn(fieldsNamed(dataset, zone), locale), locale);
  const ending = zone.list.text[locale];
  const [count, all] = [zone.fields.length, dataset.fields.length];
  const counted = {
    zh: `列出 ${count} / ${all} 项，${fields}，${ending}`,
    en: `names ${count} of ${all} ${all === 1 ? "field" : "fields"}, ${fields}; ${ending}`,
  };
  const title = zone.name[locale];
  const facts = factsOfZone(zone);
  return {
    key: `zone-${zone.id}`,
    label: told(title, counted[locale], locale),
    tooltip: {
      ...{ title, zone: zone.id },
      lines: lined(
        locale,
        [terms.fields, fields],
        [terms.list, ending],
        [terms.where, placesOf(dataset, facts, locale)],
      ),
    },
    facts,
    zone: zone.id,
  };
}

/** What one cell says: the name as printed, or that there is none and what that means. */
function cellPoint(dataset: Dataset, zone: Zone, field: Field, locale: Locale): Point {
  const title = zone.name[locale] + comma[locale] + field.name[locale];
  const ending = zone.list.text[locale];
  const named = zone.fields.find((each) => each.field === field.id);
  const note = named && (factOf(dataset, named.fact).note ?? field.note);
  const facts = named ? [named.fact] : factsOfZone(zone);
  const related = named ? "" : relatedNames(dataset, zone, [field.id], locale);
  const also = { zh: `，另列相关的${related}`, en: `; names the related ${related}` }[locale];
  const missing = { zh: "未列出", en: "not named" }[locale] + (related && also);
  const label = named ? { zh: "列入", en: "named" }[locale] : missing + comma[locale] + ending;
  const absent = { zh: "原文未列出，不等于没有", en: "in the source, which does not mean absent" };
  return {
    key: `${zone.id}-${field.id}`,
    label: told(title, label, locale),
    tooltip: {
      ...{ title, zone: zone.id },
      lines: lined(
        locale,
        named ? [terms.stated, named.stated] : [terms.missing, absent[locale]],
        [terms.note, note?.[locale]],
        [terms.related, related || undefined],
        [terms.list, ending],
        [terms.where, placesOf(dataset, facts, locale)],
      ),
    },
    facts,
    zone: zone.id,
    field: field.id,
  };
}

/** The heads of a matrix, which say who names a field and what a zone names, and all of its cells. */
export function matrixPoints({ dataset, zones }: View, locale: Locale): readonly Point[] {
  const fields = fieldsByDegree(dataset);
  return [
    ...fields.map((field): Point => ({
      key: `field-${field.id}`,
      label: fieldSentence(dataset, field, locale),
      tooltip: fieldTooltip(dataset, field, locale),
      facts: factsOfField(dataset, field),
      field: field.id,
    })),
    ...zones.map(({ zone }) => zonePoint(dataset, zone, locale)),
    ...zones.flatMap(({ zone }) => fields.map((field) => cellPoint(dataset, zone, field, locale))),
  ];
}

/**
 * Each zone's target.
 * @param kind what its key begins with
 */
export const targetPoints = (
  { dataset, zones }: View,
  locale: Locale,
  kind: "zone" | "target",
): readonly Point[] =>
  zones.map((view) => {
    const { zone } = view;
    const title = zone.name[locale];
    const target = targetOf(dataset, zone);
    const [missing] = view.matches ? [] : notNamed(dataset, view, locale);
    const name = target?.fact.text[locale] ?? title + { zh: "的目标", en: "’s target" }[locale];
    const said = target ? prose(target.amount, locale, dataset) : notPublished[locale];
    return {
      key: `${kind}-${zone.id}`,
      label: told(name, missing ? said + semicolon[locale] + missing : said, locale),
      tooltip: target
        ? factTooltip(dataset, target.fact.id, title, locale, zone.id)
        : { title, zone: zone.id, lines: [[targetsHead(dataset)[locale], said]] },
      facts: targetFacts([zone]),
      zone: zone.id,
    };
  });

/** Our sum, where there is one. */
export function totalPoint({ dataset }: View, locale: Locale): readonly Point[] {
  const sum = targetSum(dataset);
  if (!sum) return [];
  const title = sum.label[locale];
  const said = prose(sum.amount, locale, dataset) + comma[locale] + sourceKind.atlas[locale];
  const label = told(title, said, locale);
  return [factPoint(dataset, sum.fact, { key: "total", label, title }, locale)];
}
