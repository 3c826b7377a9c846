import type { Dataset, FieldId, Zone } from "../../model/dataset";
import { colon } from "../../model/format";
import { zoneCount } from "../../model/lookup";
import { everything, select, type Selection, type View } from "../../model/selection";
import { conjunction, disjunction, list, namesIn, type Locale } from "../../model/text";
import { inTerms, zoneWord, zonesCounted } from "../../model/terms";
import { capital } from "./sentences";
import { fieldInSentence } from "./filtering";
import { targetProse } from "./target-words";

/** From so many names on, a count says more. */
const MANY = 5;

const outOf = (dataset: Dataset, hits: number, total: number, locale: Locale): string =>
  locale === "zh"
    ? `${hits} / ${zonesCounted(dataset, total, "zh")}`
    : `${hits} of ${zonesCounted(dataset, total, "en")}`;

const namesOf = (zones: readonly Zone[], locale: Locale): string =>
  conjunction(namesIn(zones, locale), locale);

/** What is looked for: the chosen fields, and that only chosen zones are looked at. */
function wanted(dataset: Dataset, { fields, match, zones }: Selection, locale: Locale): string {
  const zh = locale === "zh";
  const names = fields.map((id) => fieldInSentence(dataset, id, locale));
  const join = match === "all" ? conjunction : disjunction;
  const many = zh
    ? `所选 ${fields.length} 项${match === "all" ? "" : "之一"}`
    : `${match === "all" ? "all" : "any"} of ${fields.length} fields`;
  const what = capital(fields.length < MANY ? join(names, locale) : many);
  if (zones.length === 0) return what;
  const word = zoneWord(dataset, 2);
  return what + (zh ? `，所选${word.zh}中` : `, among the chosen ${word.en}`);
}

/** A digit keeps a distance from the Chinese character before it. */
const spaced = (text: string): string => text.replaceAll(/(?<=\p{Script=Han})(?=\d)/gu, " ");

/** What zones plan for, said once where it is the same; the target is the zone's, not the field's. */
function theirTargets(dataset: Dataset, zones: readonly Zone[], locale: Locale): string {
  const targets = zones.map((zone) => targetProse(dataset, zone, locale));
  const [first = ""] = targets;
  const each = zones.length > 1;
  if (new Set(targets).size === 1)
    return locale === "zh"
      ? spaced(`，目标${each ? "各" : ""}${first}`)
      : `, target ${first}${each ? " each" : ""}`;
  return locale === "zh"
    ? spaced(`，目标依次为${list(targets, "zh")}`)
    : `, targets in that order ${list(targets, "en")}`;
}

/** That the source does not list the fields for zones, which is no statement about them. */
function notListed(
  dataset: Dataset,
  { fields, match }: Selection,
  zones: readonly Zone[],
  locale: Locale,
): string {
  const [several, many] = [fields.length > 1, zones.length >= MANY];
  if (locale === "zh") {
    const who = many ? `另外 ${zonesCounted(dataset, zones.length, "zh")}` : namesOf(zones, "zh");
    const none = match === "any" ? "未列出其中任何一项" : "未全部列出";
    return `原文中${who}${zones.length > 1 ? "均" : ""}${several ? none : "未列出此项"}`;
  }
  const who = many ? `${zones.length} others` : disjunction(namesIn(zones, "en"), "en");
  const [either, both] = fields.length === 2 ? ["either", "both"] : ["any of them", "all of them"];
  return `the source does not list ${!several ? "it" : match === "any" ? either : both} for ${who}`;
}

/** Which of the zones at hand match, by their names, and what is to say of them and the others. */
function found({ dataset, selection, zones }: View, locale: Locale): readonly [string, string] {
  const looked = zones.filter(({ chosen }) => chosen);
  const matching = looked.filter(({ matches }) => matches).map(({ zone }) => zone);
  const others = looked.filter(({ matches }) => !matches).map(({ zone }) => zone);
  const stop = locale === "zh" ? "；" : "; ";
  const rest = others.length > 0 ? stop + notListed(dataset, selection, others, locale) : "";
  if (matching.length === 0)
    return [inTerms(dataset, { zh: "没有{zone}", en: "no {zone}" })[locale], rest];
  if (matching.length >= MANY)
    return [outOf(dataset, matching.length, looked.length, locale), rest];
  return [namesOf(matching, locale), theirTargets(dataset, matching, locale) + rest];
}

/** A result in three parts, one sentence together: what is looked for, which zones match, what is to say of all. */
export type Result = readonly [wanted: string, zones: string, more: string];

/**
 * What a selection comes to: the zones that match by name with what they plan for, and those for
 * which the source does not list what is looked for; counts where they are many or not all
 * at hand. Relatives are said by `relatedNotes`.
 */
export function resultParts(view: View, locale: Locale): Result {
  const { dataset, selection, active, hits } = view;
  const { fields, zones } = selection;
  const zh = locale === "zh";
  const total = zoneCount(dataset);
  const alone = (said: string): Result => ["", said, ""];
  if (!active)
    return alone(
      (zh ? "未筛选，显示 " : "No filter: showing ") + zonesCounted(dataset, total, locale),
    );
  const counted = outOf(dataset, hits, (fields.length > 0 && zones.length) || total, locale);
  const [who, more] = dataset.whole ? [counted, ""] : found(view, locale);
  if (fields.length > 0) return [wanted(dataset, selection, locale) + colon[locale], who, more];
  if (who === counted) return alone(zh ? `选择了 ${counted}` : `${counted} chosen`);
  return ["", (zh ? "已选" : "Chosen") + colon[locale] + who, more];
}

/** The result as one sentence. */
export const result = (view: View, locale: Locale): string => resultParts(view, locale).join("");

/** The result where one field is all that is chosen. */
export const fieldResult = (dataset: Dataset, field: FieldId, locale: Locale): Result =>
  resultParts(select(dataset, { ...everything, fields: [field] }), locale);
