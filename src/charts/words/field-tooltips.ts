import type { Dataset, FactId, Field, Zone } from "../../model/dataset";
import { whereabouts } from "../../model/whereabouts";
import { factOf, fieldOf, namingCount, sourceOf, zoneCount, zonesNaming } from "../../model/lookup";
import { list, type Locale } from "../../model/text";
import { zonesCounted } from "../../model/terms";
import type { Tooltip } from "../chart";
import { fieldInSentence } from "./filtering";
import { relatedOf } from "./not-named";
import { openEnd } from "./zone-list";

const terms = {
  named: { zh: "列入", en: "Named by" },
  printed: { zh: "原文", en: "As printed" },
  missing: { zh: "未列出", en: "Not named" },
  by: { zh: "未列出", en: "Not named by" },
  related: { zh: "相关", en: "Related" },
  note: { zh: "说明", en: "Note" },
  list: { zh: "清单", en: "List" },
  fields: { zh: "列出", en: "Names" },
  where: { zh: "位置", en: "Where" },
} as const;

const comma = { zh: "，", en: ", " } as const;

/** Where facts stand, each place once. */
export function placesOf(dataset: Dataset, facts: readonly FactId[], locale: Locale): string {
  const places = facts.map((id) => {
    const fact = factOf(dataset, id);
    return whereabouts(fact, sourceOf(dataset, fact.source), locale);
  });
  return [...new Set(places)].join(locale === "zh" ? "、" : ", ");
}

/** The facts that say which zones name a field. */
export const factsOfField = (dataset: Dataset, field: Field): readonly FactId[] =>
  dataset.zones.flatMap((zone) =>
    zone.fields.filter((named) => named.field === field.id).map(({ fact }) => fact),
  );

/** Names of zones; of some of all, that they are those in the picture. */
function shownNames(names: string, { whole }: Dataset, locale: Locale): string {
  if (!whole || names === "") return names;
  return locale === "zh" ? `图中：${names}` : `shown: ${names}`;
}

/** Zones that do not name a field; an open list is said, for it may go on. */
function missingBy(dataset: Dataset, field: Field, locale: Locale): string {
  const named = zonesNaming(dataset, field.id);
  const said = dataset.zones
    .filter((zone) => !named.includes(zone))
    .map((zone) => {
      if (zone.list.kind === "closed") return zone.name[locale];
      const end = openEnd(zone, locale);
      return (
        zone.name[locale] + (locale === "zh" ? `（清单以“${end}”收尾）` : ` (list ends “${end}”)`)
      );
    });
  return shownNames(list(said, locale), dataset, locale);
}

/** The zones that name a field. */
const namedBy = (dataset: Dataset, field: Field, locale: Locale): string =>
  shownNames(
    list(
      zonesNaming(dataset, field.id).map(({ name }) => name[locale]),
      locale,
    ),
    dataset,
    locale,
  );

/** Which zones name a field, in one sentence. */
export function fieldSentence(dataset: Dataset, field: Field, locale: Locale): string {
  const count = namingCount(dataset, field.id);
  const all = zoneCount(dataset);
  const who = namedBy(dataset, field, locale);
  return locale === "zh"
    ? `${field.name.zh}：${count} / ${zonesCounted(dataset, all, "zh")}列入${who && `（${who}）`}`
    : `${field.name.en}: named by ${count} of ${zonesCounted(dataset, all, "en")}${who && ` (${who})`}`;
}

/** What a field's column says. */
export function fieldTooltip(dataset: Dataset, field: Field, locale: Locale): Tooltip {
  const of = `${namingCount(dataset, field.id)} / ${zoneCount(dataset)}`;
  const who = namedBy(dataset, field, locale);
  const missing = missingBy(dataset, field, locale);
  return {
    title: field.name[locale],
    lines: [
      [terms.named[locale], of + (who && comma[locale] + who)],
      ...(missing ? ([[terms.by[locale], missing]] as const) : []),
      ...(field.note ? ([[terms.note[locale], field.note[locale]]] as const) : []),
      [terms.where[locale], placesOf(dataset, factsOfField(dataset, field), locale)],
    ],
  };
}

/** What a zone's row says: its fields, and whether the list is open. */
export function zoneTooltip(dataset: Dataset, zone: Zone, locale: Locale): Tooltip {
  const fields = list(
    zone.fields.map(({ field }) => fieldOf(dataset, field).name[locale]),
    locale,
  );
  return {
    title: zone.name[locale],
    zone: zone.id,
    lines: [
      [terms.fields[locale], fields],
      [terms.list[locale], zone.list.text[locale]],
      [
        terms.where[locale],
        placesOf(
          dataset,
          zone.fields.map(({ fact }) => fact),
          locale,
        ),
      ],
    ],
  };
}

/** What one cell says: the name as printed, or that there is none and what that means. */
export function cellTooltip(
  dataset: Dataset,
  zone: Zone,
  field: Field,
  locale: Locale,
): { readonly tooltip: Tooltip; readonly label: string; readonly facts: readonly FactId[] } {
  const title = `${zone.name[locale]}${comma[locale]}${field.name[locale]}`;
  const named = zone.fields.find((each) => each.field === field.id);
  const ending = zone.list.text[locale];
  if (named) {
    const note = factOf(dataset, named.fact).note ?? field.note;
    return {
      label: `${title}${locale === "zh" ? "：列入" : ": named"}`,
      tooltip: {
        title,
        zone: zone.id,
        lines: [
          [terms.printed[locale], named.stated],
          ...(note ? ([[terms.note[locale], note[locale]]] as const) : []),
          [terms.list[locale], ending],
          [terms.where[locale], placesOf(dataset, [named.fact], locale)],
        ],
      },
      facts: [named.fact],
    };
  }
  const listed = zone.fields.map(({ fact }) => fact);
  const related = list(
    relatedOf(dataset, zone, field.id).map((id) => fieldInSentence(dataset, id, locale)),
    locale,
  );
  const missing = { zh: "未列出", en: "not named" }[locale];
  const also =
    related && { zh: `，另列相关的${related}`, en: `; names the related ${related}` }[locale];
  return {
    label: `${title}${locale === "zh" ? "：" : ": "}${missing}${also}${comma[locale]}${ending}`,
    tooltip: {
      title,
      zone: zone.id,
      lines: [
        [
          terms.missing[locale],
          { zh: "原文未列出，不等于没有", en: "in the source, which does not mean absent" }[locale],
        ],
        ...(related ? ([[terms.related[locale], related]] as const) : []),
        [terms.list[locale], ending],
        [terms.where[locale], placesOf(dataset, listed, locale)],
      ],
    },
    facts: listed,
  };
}
