import type { Dataset, Field, FieldId, Zone } from "../../model/dataset";
import { fieldOf, namingCount, zoneCount } from "../../model/lookup";
import type { ZoneView } from "../../model/selection";
import { zonesCounted, zoneShort, zoneWord } from "../../model/terms";
import { conjunction, list, namesIn, type Locale, type Text } from "../../model/text";
import { fieldInSentence } from "./filtering";
import { capital, countWord, sentences } from "./sentences";

/** The one field that every zone names; nothing where there are none or several. */
export function onlyCommonField(dataset: Dataset): Field | undefined {
  const count = zoneCount(dataset);
  const common = dataset.fields.filter(({ id }) => namingCount(dataset, id) === count);
  return common.length === 1 && dataset.zones.length > 1 && dataset.fields.length > 1
    ? common[0]
    : undefined;
}

/** How many zones name a field, as the head of a group of columns, longest first. */
export function degreeLabels(dataset: Dataset, degree: number, locale: Locale): readonly string[] {
  const zones = zoneCount(dataset);
  const all = degree === zones && zones > 1;
  const count = countWord(degree, locale);
  const short = zoneShort(dataset);
  const plural = zoneWord(dataset, degree).en;
  const said = {
    zh: [`${count}${short}${all ? "都列入" : "列入"}`, `${degree} ${short}`],
    en: [all ? `All ${count} ${plural}` : `${capital(count)} ${plural}`, `${degree} ${plural}`],
  };
  return [...said[locale], String(degree)];
}

/** How many fields a zone names: 4 项, 4 fields. */
export function listCount({ fields: { length } }: Zone, locale: Locale): string {
  return { zh: `${length} 项`, en: `${length} ${length === 1 ? "field" : "fields"}` }[locale];
}

/** What an open list ends with as printed: 等 is “etc.” in English, others are as they are. */
const openEnd = ({ list: { stated } }: Zone, locale: Locale): string =>
  stated.startsWith("等") ? { zh: "等", en: "etc." }[locale] : stated;

/** Whether the printed list is open or complete, in few words. */
export function listEnd(zone: Zone, locale: Locale): string {
  const { kind, stated } = zone.list;
  if (kind !== "open") return { zh: `“${stated}”`, en: "complete list" }[locale];
  const end = openEnd(zone, locale);
  // What is no 等 has no room beside a row.
  if (end === stated) return { zh: "未列全", en: "open list" }[locale];
  return { zh: `以“${end}”收尾`, en: `list ends “${end}”` }[locale];
}

/** Both in one short line: 4 项 · 等; 4, etc. */
export function listShort({ fields: { length }, list: { kind } }: Zone, locale: Locale): string {
  const end = kind === "open" ? { zh: " · 等", en: ", etc." } : { zh: "", en: "" };
  return { zh: `${length} 项${end.zh}`, en: `${length}${end.en}` }[locale];
}

/** A zone that does not name a field; an open list is said, for it may go on. */
export function missingFrom(zone: Zone, locale: Locale): string {
  const name = zone.name[locale];
  if (zone.list.kind === "closed") return name;
  const end = openEnd(zone, locale);
  return name + { zh: `（清单以“${end}”收尾）`, en: ` (list ends “${end}”)` }[locale];
}

/** The fields of a zone that are related to others that it does not name. */
export function relatedNames(
  dataset: Dataset,
  zone: Zone,
  missing: readonly FieldId[],
  locale: Locale,
): string {
  const related = missing.flatMap((field) =>
    zone.fields
      .map((named) => named.field)
      .filter(
        (id) => fieldOf(dataset, id).related === field || fieldOf(dataset, field).related === id,
      ),
  );
  return fieldNames(dataset, [...new Set(related)], locale);
}

const fieldNames = (dataset: Dataset, ids: readonly FieldId[], locale: Locale) =>
  list(
    ids.map((id) => fieldInSentence(dataset, id, locale)),
    locale,
  );

/**
 * What a zone lacks of the chosen fields, the longest way of saying it first:
 * 未列出未来能源，另列未来能源材料. Empty where it lacks none.
 */
export function notNamed(
  dataset: Dataset,
  { zone, missed }: Pick<ZoneView, "zone" | "missed">,
  locale: Locale,
): readonly string[] {
  const { length } = missed;
  if (length === 0) return [];
  const fields = fieldNames(dataset, missed, locale);
  const related = relatedNames(dataset, zone, missed, locale);
  const plain = { zh: `未列出${fields}`, en: `${capital(fields)} not named` }[locale];
  const short = { zh: `所选 ${length} 项未列出`, en: `${length} chosen not named` }[locale];
  const more = { zh: `，另列${related}`, en: `; related: ${related}` }[locale];
  return [...(related ? [plain + more] : []), plain, ...(length > 1 ? [short] : [])];
}

/** From so many names on, a count says more. */
const MANY = 5;

/** How the lists of zones end. */
function lists(dataset: Dataset): Text | undefined {
  const open = dataset.zones.filter(({ list: { kind } }) => kind === "open");
  const closed = dataset.zones.filter(({ list: { kind } }) => kind === "closed");
  // How the lists of all others end is not at hand.
  if (open.length === 0 || dataset.whole) return undefined;
  const ends = (locale: Locale) =>
    [...new Set(open.map((zone) => openEnd(zone, locale)))].map((end) => `“${end}”`);
  const counted = open.length >= MANY || closed.length >= MANY;
  const whose = (zones: readonly Zone[], locale: Locale) => {
    const names = namesIn(zones, locale);
    if (counted) return zonesCounted(dataset, zones.length, locale);
    return locale === "zh" ? list(names, "zh") : conjunction(names, "en");
  };
  const others = closed.length > 0 && { zh: whose(closed, "zh"), en: whose(closed, "en") };
  const said = list(ends("zh"), "zh");
  const [one, rest] = [open.length === 1, closed.length === 1];
  const lead = `The ${one ? "list" : "lists"} for ${whose(open, "en")} ${one ? "ends" : "end"}`;
  return {
    zh: `${whose(open, "zh")}的清单以${said === "“等”" ? "“等”字" : said}收尾${others ? `，${others.zh}的清单完整` : ""}。`,
    en: `${lead} with ${list(ends("en"), "en")}${others ? `, while ${rest ? "that" : "those"} for ${others.en} ${rest ? "is" : "are"} complete` : ""}.`,
  };
}

/** Fields that are close to each other and never merged. */
const keptApart = (dataset: Dataset): readonly Text[] =>
  dataset.fields.flatMap(({ id, name, related }) => {
    if (!related) return [];
    const pair = [related, id].map((each) => fieldInSentence(dataset, each, "en"));
    return {
      zh: `“${fieldOf(dataset, related).name.zh}”与“${name.zh}”依原文分列。`,
      en: `${capital(conjunction(pair, "en"))} are kept apart, as in the source.`,
    };
  });

/** Whether a cell of the matrix is empty. */
export const hasEmpty = ({ zones, fields, whole }: Dataset) =>
  whole !== undefined || zones.some((zone) => zone.fields.length < fields.length);

/** What an empty cell means where there is one, and which names are never merged. */
export function fieldsNote(dataset: Dataset): Text {
  const empty: Text = {
    zh: "空位表示原文未列出，不等于没有。",
    en: "An empty cell means “not named”, not “absent”.",
  };
  return sentences(hasEmpty(dataset) ? empty : undefined, lists(dataset), ...keptApart(dataset));
}
